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

    /// The paths one after another as the system wants them, each with a zero at its end: asking after a hundred
    /// thousand files makes no strings.
    private var characters: [UInt8] = []
    /// Where each path begins.
    private var starts: [Int] = []
    private var stamps: [Stamp] = []
    /// Which of the paths are the folders themselves: they may be links to where the folder really is.
    private var roots: Set<Int> = []
    /// Whether everything had been at rest for a while when the stamps were taken: some file systems tell no times closer
    /// together than two seconds, and what is edited twice within one of their ticks would look unchanged.
    package private(set) var wereAtRest = true

    private init() {}

    /// A moment of the system's clock. It decides only whether stamps may be trusted later, nothing that a reader sees.
    package struct Instant: Sendable {
        fileprivate let nanoseconds: Int64

        package static var now: Instant {
            var now = timespec()
            clock_gettime(CLOCK_REALTIME, &now)
            return Instant(nanoseconds: now.nanoseconds)
        }
    }

    /// The stamps of all below some folders; nil where something is neither file nor folder, as a link that leads on.
    ///
    /// - Parameter start: The moment before which all must have been at rest: nothing of the folders was listed before it.
    package init?(of folders: [String], restingFor seconds: Int, before start: Instant = .now) {
        for folder in folders {
            roots.insert(starts.count)
            guard take(Array(folder.utf8) + [0], with: Self.stamp(at: folder, in: AT_FDCWD, followingLink: true)) else {
                return nil
            }
        }
        let start = start.nanoseconds
        let end = start - Int64(seconds) * 1_000_000_000
        // A time of modification that is still to come was set by somebody, and says nothing.
        wereAtRest = stamps.allSatisfy { $0.changed < end && ($0.modified < end || $0.modified > start) }
    }

    /// Whether everything still is as it was.
    package func stillHold() -> Bool {
        inParallel(below: starts.count) { stamp(now: $0) == stamps[$0] }.allSatisfy { $0 }
    }

    /// What has changed, or is gone, of what was there, in byte order; a folder stands for names that came or went in it.
    package func changes() -> [String] {
        starts.indices.filter { stamp(now: $0) != stamps[$0] }.map(path).sorted(by: inByteOrder)
    }

    /// What differs from the stamps of an earlier time, in byte order: files and folders that changed, came or went.
    package func changes(since earlier: FolderStamps) -> [String] {
        if characters == earlier.characters {
            // The usual case: the same names in the same order.
            return starts.indices.filter { stamps[$0] != earlier.stamps[$0] }.map(path).sorted(by: inByteOrder)
        }
        func known(_ stamps: FolderStamps) -> [String: Stamp] {
            Dictionary(zip(stamps.starts.indices.map(stamps.path), stamps.stamps)) { first, _ in first }
        }
        let (before, after) = (known(earlier), known(self))
        return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted(by: inByteOrder)
    }

    private func path(_ place: Int) -> String {
        String(decoding: characters[starts[place]...].prefix { $0 != 0 }, as: UTF8.self)
    }

    private func stamp(now place: Int) -> Stamp? {
        characters.withUnsafeBytes { characters in
            guard let path = characters.baseAddress?.advanced(by: starts[place]) else { return nil }
            return Self.stamp(
                at: path.assumingMemoryBound(to: CChar.self), in: AT_FDCWD, followingLink: roots.contains(place))
        }
    }

    /// Takes the stamp of a path, with a zero at its end, and of all below it.
    private mutating func take(_ path: [UInt8], with stamp: Stamp?) -> Bool {
        guard let stamp else { return false }
        starts.append(characters.count)
        characters += path
        stamps.append(stamp)
        switch mode_t(truncatingIfNeeded: stamp.kind) {
        case S_IFREG: return true
        case S_IFDIR: return takeAll(in: path)
        default: return false
        }
    }

    private mutating func takeAll(in folder: [UInt8]) -> Bool {
        let stream = folder.withUnsafeBytes { characters in
            characters.baseAddress.flatMap { opendir($0.assumingMemoryBound(to: CChar.self)) }
        }
        guard let stream else { return false }
        defer { closedir(stream) }
        let before = folder.dropLast() + [UInt8(ascii: "/")]
        errno = 0
        while let entry = readdir(stream) {
            let found = withUnsafeBytes(of: &entry.pointee.d_name) { name -> (path: [UInt8], stamp: Stamp?)? in
                let characters = name.prefix { $0 != 0 }
                guard !characters.elementsEqual(".".utf8), !characters.elementsEqual("..".utf8),
                    let start = name.baseAddress?.assumingMemoryBound(to: CChar.self)
                else { return nil }
                // By its name alone: the system need not go the way to the folder again for each file.
                let stamp = Self.stamp(at: start, in: dirfd(stream), followingLink: false)
                return (before + characters + [0], stamp)
            }
            if let found, !take(found.path, with: found.stamp) { return false }
            errno = 0
        }
        return errno == 0
    }

    private static func stamp(at path: UnsafePointer<CChar>, in folder: Int32, followingLink: Bool) -> Stamp? {
        var status = stat()
        guard fstatat(folder, path, &status, followingLink ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
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
    package func write(to memory: inout MemoryWriter) {
        memory.write(wereAtRest ? 1 : 0)
        memory.write(roots.count)
        for place in roots.sorted() { memory.write(place) }
        memory.write(characters)
        memory.write(stamps.count)
        for (start, stamp) in zip(starts, stamps) {
            memory.write(start)
            memory.write(stamp.kind)
            memory.write(stamp.size)
            memory.write(stamp.modified)
            memory.write(stamp.changed)
            memory.write(Int64(bitPattern: stamp.number))
        }
    }

    package init(from memory: inout MemoryReader) throws(MemoryReader.Fault) {
        wereAtRest = try memory.number() == 1
        for _ in 0..<(try memory.count(ofThingsThatTake: 8)) { roots.insert(Int(try memory.number())) }
        characters = Array(try memory.bytesOfText())
        guard characters.last ?? 0 == 0 else { throw MemoryReader.Fault() }
        let count = try memory.count(ofThingsThatTake: 48)
        starts.reserveCapacity(count)
        stamps.reserveCapacity(count)
        for _ in 0..<count {
            let start = Int(try memory.number())
            guard characters.indices.contains(start) else { throw MemoryReader.Fault() }
            starts.append(start)
            stamps.append(
                Stamp(
                    kind: try memory.number(), size: try memory.number(), modified: try memory.number(),
                    changed: try memory.number(), number: UInt64(bitPattern: try memory.number())))
        }
    }
}

extension timespec {
    fileprivate var nanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }
}
