import Foundation
import SourceText

/// The folder that drafts are written into; nothing is ever written outside it.
struct ContentFolder: Sendable {
    /// The path as it was given.
    let path: String
    /// Whether writing is only tried: every question is answered, and nothing changes.
    var isReadOnly = false

    /// Why a file could not be written.
    enum Failure: Error {
        case leavesFolder
        case system(String)
    }

    /// The bytes of a file below the folder, or nil when there is none; a link is never followed.
    func bytes(at relative: String) -> [UInt8]? {
        guard !isLink(relative) else { return nil }
        return FileManager.default.contents(atPath: path + "/" + relative).map { Array($0) }
    }

    /// Whether anything stands at a path below the folder, a broken link included.
    func exists(_ relative: String) -> Bool {
        var status = stat()
        return lstat(path + "/" + relative, &status) == 0
    }

    /// The names in a folder below this one, in byte order.
    func names(in relative: String) -> [String] {
        guard exists(relative) else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + relative)) ?? []
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Writes a file whole or not at all: beside its place first, then by renaming.
    func write(_ bytes: [UInt8], to relative: String) throws(Failure) {
        let parts = relative.split(separator: "/").map(String.init)
        guard let name = parts.last, !parts.contains(".."), !parts.contains(".") else { throw .leavesFolder }
        if isReadOnly { return }
        let folder = try makeFolder(parts.dropLast())
        let partial = folder + "/." + name + ".part"
        unlink(partial)
        let file = open(partial, O_WRONLY | O_CREAT | O_EXCL, 0o644)
        guard file >= 0 else { throw .system(Self.lastError) }
        let failure = Self.fill(file, with: bytes)
        close(file)
        guard failure == nil, rename(partial, folder + "/" + name) == 0 else {
            let reason = failure ?? Self.lastError
            unlink(partial)
            throw .system(reason)
        }
    }
}

extension ContentFolder {
    /// Removes a file that was written here, and its folder where nothing else is in it.
    func remove(_ relative: String) {
        guard !isReadOnly, !isLink(relative) else { return }
        let parts = relative.split(separator: "/").map(String.init)
        guard !parts.contains(".."), !parts.contains(".") else { return }
        unlink(path + "/" + relative)
        rmdir(path + "/" + parts.dropLast().joined(separator: "/"))
    }

    /// Makes the folders on the way, each only after the one before has proved to lie inside.
    private func makeFolder(_ parts: ArraySlice<String>) throws(Failure) -> String {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST, let root = Self.realPath(path) else {
            throw .system(Self.lastError)
        }
        var folder = path
        for part in parts {
            folder += "/" + part
            guard mkdir(folder, 0o755) == 0 || errno == EEXIST, let inside = Self.realPath(folder) else {
                throw .system(Self.lastError)
            }
            guard inside.hasPrefix(root == "/" ? root : root + "/") else { throw .leavesFolder }
        }
        return folder
    }

    private func isLink(_ relative: String) -> Bool {
        var status = stat()
        return lstat(path + "/" + relative, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Writes all bytes and gives what went wrong.
    private static func fill(_ file: Int32, with bytes: [UInt8]) -> String? {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(file, buffer.baseAddress.map { $0 + offset }, bytes.count - offset)
            }
            if count < 0, errno != EINTR { return lastError }
            offset += max(0, count)
        }
        return nil
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static var lastError: String { String(cString: strerror(errno)) }
}
