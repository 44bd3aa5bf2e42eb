package import SourceText

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Comparing what stands in Output with what another build made.
extension OutputTree {
    /// A folder beside what is remembered of the last build, where the same site can be made again.
    package var placeForAnother: String {
        let (parent, name) = cutAtLastName(path) ?? (".", path)
        return "\(parent)/\(TreeFolders.memoryName)/\(name)/verification/\(name)"
    }

    /// The paths of the files that builds wrote into the one tree and not the other, or that differ in their bytes.
    package func differences(from other: OutputTree, report: inout Report) -> [String] {
        do throws(Diagnostic) {
            let (own, ownFiles) = try written()
            let (others, otherFiles) = try other.written()
            var found: [String] = []
            var buffer: [UInt8] = []
            for path in Set(ownFiles).union(otherFiles).sorted(by: { PathOrder.comesBefore($0, $1) }) {
                let bytes = try? own.bytes(of: path)
                if let bytes, others.holds(bytes, at: path, using: &buffer) { continue }
                found.append(path)
            }
            return found
        } catch {
            report.add(error)
            return []
        }
    }

    /// Removes the tree and what is remembered of it.
    package func removeAll(report: inout Report) {
        let (parent, name) = cutAtLastName(path) ?? (".", path)
        guard let folder = try? Folder.open(at: parent) else { return }
        do throws(SystemError) {
            try disk.removeAll(name, in: folder)
            try disk.removeAll(TreeFolders.memoryName, in: folder)
        } catch {
            report.add(.cannotPrepare(path, error))
        }
    }

    private func written() throws(Diagnostic) -> (folder: Folder, paths: [String]) {
        let folders = try TreeFolders(of: path, on: disk, making: false)
        guard let output = try folders.output(), case .ledger(let ledger) = LedgerFile(of: folders, on: disk).read()
        else { throw .cannotPrepare(folders.shownPath, SystemError(code: ENOENT)) }
        return (output, (0..<ledger.paths.count).map { ledger.paths[$0] })
    }
}
