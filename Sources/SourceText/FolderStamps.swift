import Foundation

/// By what it is seen, without reading, that nothing below some folders has changed: the size, the times and the number
/// of every file, and the same of every folder, whose times tell of names that came or went.
package struct FolderStamps: Sendable {
    private struct Stamp: Equatable, Sendable {
        var kind: Int64 = 0
        var size: Int64 = 0
        var modified: Int64 = 0
        /// When the file or anything said of it was changed; unlike the time of modification nobody can set it back.
        var changed: Int64 = 0
        var number: UInt64 = 0
    }

    private var paths: [String] = []
    private var stamps: [Stamp] = []
    /// Whether everything had been at rest for a while when the stamps were taken: some file systems tell no times closer
    /// together than two seconds, and what is edited twice within one of their ticks would look unchanged.
    package private(set) var wereAtRest = true

    private init() {}

    /// The stamps of all below some folders; nil where something is neither file nor folder, as a link that leads on.
    package init?(of folders: [String], restingFor seconds: Int) {
        // The clock decides only whether the stamps may be trusted later, nothing that a reader sees.
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        for folder in folders {
            guard take(folder) else { return nil }
        }
        let newest = stamps.lazy.map { max($0.changed, $0.modified) }.max() ?? 0
        wereAtRest = newest < now.nanoseconds - Int64(seconds) * 1_000_000_000
    }

    /// Whether everything still is as it was.
    package func stillHold() -> Bool {
        inParallel(below: paths.count) { Self.stamp(at: paths[$0]) == stamps[$0] }.allSatisfy { $0 }
    }

    /// What has changed, or is gone, of what was there; a folder stands for names that came or went in it.
    package func changes() -> [String] {
        paths.indices.filter { Self.stamp(at: paths[$0]) != stamps[$0] }.map { paths[$0] }
    }

    private mutating func take(_ path: String) -> Bool {
        guard let stamp = Self.stamp(at: path) else { return false }
        paths.append(path)
        stamps.append(stamp)
        switch mode_t(truncatingIfNeeded: stamp.kind) {
        case S_IFREG: return true
        case S_IFDIR:
            guard let folder = opendir(path) else { return false }
            defer { closedir(folder) }
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                    name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
                        String(validatingCString: $0)
                    }
                }
                guard let name else { return false }
                if name != ".", name != "..", !take(path + "/" + name) { return false }
            }
            return true
        default: return false
        }
    }

    private static func stamp(at path: String) -> Stamp? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #endif
        return Stamp(
            kind: Int64(status.st_mode & S_IFMT), size: Int64(status.st_size), modified: modified.nanoseconds,
            changed: changed.nanoseconds, number: UInt64(status.st_ino))
    }
}

extension FolderStamps {
    /// Appends the stamps in a form that `init(_:)` reads.
    package func append(to bytes: inout [UInt8]) {
        for (path, stamp) in zip(paths, stamps) {
            for number in [stamp.kind, stamp.size, stamp.modified, stamp.changed, Int64(bitPattern: stamp.number)] {
                withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
            }
            bytes += path.utf8
            bytes.append(0)
        }
    }

    /// Reads stamps; nil when the bytes are not what `append` wrote.
    package init?(_ bytes: ArraySlice<UInt8>) {
        self.init()
        var rest = bytes
        while !rest.isEmpty {
            let header = 5 * MemoryLayout<Int64>.size
            guard rest.count > header, let end = rest.dropFirst(header).firstIndex(of: 0) else { return nil }
            let numbers = rest.withUnsafeBytes { bytes in
                (0..<5).map { Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: Int64.self)) }
            }
            stamps.append(
                Stamp(
                    kind: numbers[0], size: numbers[1], modified: numbers[2], changed: numbers[3],
                    number: UInt64(bitPattern: numbers[4])))
            paths.append(String(decoding: rest[(rest.startIndex + header)..<end], as: UTF8.self))
            rest = rest[(end + 1)...]
        }
    }
}

extension timespec {
    fileprivate var nanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }
}
