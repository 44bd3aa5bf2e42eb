import SourceText

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Held by the one build that may change an Output; the system lets go of it when the process ends, however it ends.
///
/// A second build does not wait: it is told which process holds the lock, since that may be one that hangs.
struct TreeLock: ~Copyable {
    private static let name = "lock"
    private let descriptor: Int32

    init(of folders: TreeFolders) throws(Diagnostic) {
        let file = openat(folders.memory.descriptor, Self.name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .cannotPrepare(folders.shownPath, .last) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let error = SystemError.last
            defer { close(file) }
            guard error.code == EWOULDBLOCK else { throw .cannotPrepare(folders.shownPath, error) }
            throw .anotherBuild(at: folders.shownPath, process: Self.holder(in: file))
        }
        descriptor = file
        record()
    }

    deinit {
        ftruncate(descriptor, 0)
        // Closing is not enough while a process that we are about to start still shares the descriptor.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Lets the next build in.
    consuming func release() {}

    /// Writes down who we are; whether that succeeds makes no difference to the lock.
    private func record() {
        let process = Array("\(getpid())\n".utf8)
        ftruncate(descriptor, 0)
        _ = process.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    private static func holder(in file: Int32) -> Int? {
        var text = [UInt8](repeating: 0, count: 32)
        let count = text.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
        return Int(String(decoding: text.prefix(max(0, count)), as: UTF8.self).filter { !$0.isNewline })
    }
}
