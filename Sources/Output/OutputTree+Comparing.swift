package import SourceText

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Comparing what stands in Output with what another build made.
extension OutputTree {
    private static let verificationName = "verification"

    /// A folder among what is remembered of the last build, where the same site can be made again; nil before a build.
    package func placeForAnother(report: inout Report) -> String? {
        do throws(Diagnostic) {
            let place = try TreeFolders(of: path, on: disk, making: false).memoryPath
            return "\(place)/\(Self.verificationName)/\(Self.verificationName)"
        } catch {
            report.add(error)
            return nil
        }
    }

    /// Removes what was made in the place for another.
    package func clearPlaceForAnother(report: inout Report) {
        do throws(Diagnostic) {
            let folders = try TreeFolders(of: path, on: disk, making: false)
            do throws(SystemError) {
                try disk.removeAll(Self.verificationName, in: folders.memory)
            } catch {
                throw .cannotPrepare(folders.memoryPath, error)
            }
        } catch {
            report.add(error)
        }
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

    private func written() throws(Diagnostic) -> (folder: Folder, paths: [String]) {
        let folders = try TreeFolders(of: path, on: disk, making: false)
        guard let output = try folders.output(), case .ledger(let ledger) = LedgerFile(of: folders, on: disk).read()
        else { throw .cannotPrepare(folders.shownPath, SystemError(code: ENOENT)) }
        return (output, (0..<ledger.paths.count).map { ledger.paths[$0] })
    }
}
