import SourceText

extension OutputTree {
    /// How a planned file stands to what the last build left.
    package enum Standing: Sendable {
        case unchanged
        /// No build has written it.
        case new
        /// Another program made it.
        case otherProgram
        /// It was made from something else.
        case otherContent
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
            let entry = ledger.entries[place]
            if ledger.program != program { return .otherProgram }
            if entry.fingerprint != file.content().fingerprint { return .otherContent }
            let status = try? output.status(at: file.path)
            return status?.kind == .file && status?.stamp == entry.stamp ? .unchanged : .altered
        } catch {
            // There was no build yet, or nothing of it can be read: either way a build would write the file.
            return .new
        }
    }
}
