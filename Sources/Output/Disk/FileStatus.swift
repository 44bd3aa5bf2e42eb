#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// By what a file we wrote is recognised without reading it.
///
/// A change that keeps the size within one tick of the file system's clock (milliseconds) goes unseen.
struct Stamp: Equatable, Sendable {
    let size: Int64
    /// When the file was last modified, in nanoseconds since 1970.
    let modified: Int64
}

/// What stands at a name.
struct FileStatus: Sendable {
    enum Kind: Sendable {
        case file
        case folder
        case link
        /// A device, a pipe, a socket.
        case other
    }

    let kind: Kind
    let stamp: Stamp
    /// The number of the file system.
    let device: Int64

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        stamp = Stamp(size: Int64(status.st_size), modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
        device = Int64(truncatingIfNeeded: status.st_dev)
    }
}
