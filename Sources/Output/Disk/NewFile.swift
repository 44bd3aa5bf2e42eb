#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that is being written; closed at the latest when it is let go.
struct NewFile: ~Copyable {
    private let descriptor: Int32

    /// - Parameter name: A single name, or a path through folders that this build has made itself.
    init(_ name: UnsafePointer<CChar>, in folder: Folder) throws(SystemError) {
        descriptor = openat(
            folder.descriptor, name, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .last }
    }

    deinit {
        close(descriptor)
    }

    /// Writes some of the bytes from an offset on, and gives how many.
    func append(_ bytes: [UInt8], from offset: Int, atMost limit: Int) throws(SystemError) -> Int {
        while true {
            let count = bytes.withUnsafeBytes { bytes in
                write(descriptor, bytes.baseAddress?.advanced(by: offset), min(limit, bytes.count - offset))
            }
            if count >= 0 { return count }
            if errno != EINTR { throw .last }
        }
    }

    /// Writes through to the medium.
    func sync() throws(SystemError) {
        guard fsync(descriptor) == 0 else { throw .last }
    }

    /// Closes the file and gives its stamp.
    consuming func finish() throws(SystemError) -> Stamp {
        let file = descriptor
        discard self
        var status = stat()
        let isKnown = fstat(file, &status) == 0
        // Some network file systems say only now that there was no room.
        guard close(file) == 0, isKnown else { throw .last }
        return FileStatus(status).stamp
    }
}
