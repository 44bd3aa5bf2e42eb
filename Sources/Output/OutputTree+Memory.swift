package import SourceText

/// What else is remembered of the last build beside the ledger. Losing any of it costs time and nothing else.
extension OutputTree {
    /// What stands for Output as the last build left it, and how many files that are; nil when a file of ours is gone
    /// or altered, another program made it, or the last build did not come to its end.
    package func stateAsLeft() -> (mark: Fingerprint, files: Int)? {
        do throws(Diagnostic) {
            let folders = try TreeFolders(of: path, on: disk, making: false)
            guard let output = try folders.output(),
                case .ledger(let ledger) = LedgerFile(of: folders, on: disk).read(), ledger.program == program
            else { return nil }
            let stand = inParallel(below: ledger.entries.count) { number in
                guard let stamp = ledger.entries[number].stamp else { return false }
                let status = try? output.status(at: ledger.paths[number])
                return status?.kind == .file && status?.stamp == stamp
            }
            return stand.allSatisfy { $0 } ? (Fingerprint(of: ledger.paths.bytes), ledger.entries.count) : nil
        } catch {
            // The build itself comes upon it again, and reports it.
            return nil
        }
    }

    /// What was kept under a name; nil when there is nothing, or nothing that can be read.
    package func memory(named name: String) -> [UInt8]? {
        (try? TreeFolders(of: path, on: disk, making: false)).flatMap { try? $0.memory.bytes(of: name) }
    }

    /// Keeps bytes under a name for the next build; that it fails costs that build time.
    package func remember(_ bytes: [UInt8], as name: String) {
        guard let folders = try? TreeFolders(of: path, on: disk) else { return }
        do throws(SystemError) {
            _ = try disk.write(bytes, to: name + ".new", in: folders.memory)
            try disk.rename(name + ".new", in: folders.memory, to: name, in: folders.memory)
        } catch {
            _ = try? disk.removeFile(name, in: folders.memory)
        }
    }
}
