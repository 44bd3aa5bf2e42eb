import SourceText

extension OutputTree {
    /// How a planned file stands to what the last build left, and so whether and why it must be made.
    package enum Standing: String, Sendable {
        case unchanged
        /// No build has written it.
        case new
        /// Another program made it.
        case otherProgram
        /// It was made from something else.
        case otherContent
        /// The build that was to write it did not come to its end.
        case unfinished
        /// It is not as we left it.
        case altered
    }

    /// What a build would find of a file; nothing is written.
    package func standing(of file: OutputFile) -> Standing {
        do throws(Diagnostic) {
            let folders = try TreeFolders(of: path, on: disk, making: false)
            guard let output = try folders.output(),
                case .ledger(let ledger) = LedgerFile(of: folders, on: disk).read(),
                let place = ledger.paths.place(of: file.path)
            else { return .new }
            if ledger.program != program { return .otherProgram }
            if let known = ledger.standing(of: place, made: file.content().fingerprint) { return known }
            let status = try? output.status(at: file.path)
            return status?.kind == .file && status?.stamp == ledger.entries[place].stamp ? .unchanged : .altered
        } catch {
            // There was no build yet, or nothing of it can be read: either way a build would write the file.
            return .new
        }
    }
}

extension OutputTree {
    /// Whether the last build left a file of ours at a path.
    package func isOurs(_ path: String) -> Bool {
        do throws(Diagnostic) {
            let folders = try TreeFolders(of: self.path, on: disk, making: false)
            guard case .ledger(let ledger) = LedgerFile(of: folders, on: disk).read() else { return false }
            return ledger.paths.contains(path)
        } catch {
            // There was no build yet.
            return false
        }
    }
}

extension Ledger {
    /// How a file stands to its entry, if any, as far as that can be said without looking at the file; nil when it was
    /// made from the same and finished.
    func standing(of entry: Int?, made fingerprint: Fingerprint) -> OutputTree.Standing? {
        guard let entry else { return .new }
        if entries[entry].fingerprint != fingerprint { return .otherContent }
        return entries[entry].stamp == nil ? .unfinished : nil
    }
}
