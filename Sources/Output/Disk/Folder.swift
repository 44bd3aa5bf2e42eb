#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// An open folder. A class because it closes itself when the last one who reads or walks through it lets go.
///
/// Names are single names but where it says otherwise, and a symbolic link is never followed.
final class Folder: Sendable {
    let descriptor: Int32

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// The folder at a path that may lead through links: one the user named.
    static func open(at path: String) throws(SystemError) -> Folder {
        let descriptor = openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        return Folder(descriptor: descriptor)
    }

    /// What a name is to someone who wants to go into it.
    enum Child {
        case folder(Folder)
        case missing
        case notAFolder
    }

    func child(_ name: UnsafePointer<CChar>) throws(SystemError) -> Child {
        let child = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if child >= 0 { return .folder(Folder(descriptor: child)) }
        switch errno {
        case ENOENT: return .missing
        case ENOTDIR, ELOOP: return .notAFolder
        default: throw .last
        }
    }

    /// The folder of a name that must be one.
    func folder(_ name: UnsafePointer<CChar>) throws(SystemError) -> Folder {
        switch try child(name) {
        case .folder(let folder): folder
        case .missing: throw SystemError(code: ENOENT)
        case .notAFolder: throw SystemError(code: ENOTDIR)
        }
    }

    /// What stands at a name; nil for nothing.
    func status(of name: UnsafePointer<CChar>) throws(SystemError) -> FileStatus? {
        var status = stat()
        if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
        if errno == ENOENT { return nil }
        throw .last
    }

    /// What stands at a path below the folder; nil for nothing. The path may lead through links, but not end at one.
    func status(at path: String) throws(SystemError) -> FileStatus? {
        try status(of: path)
    }

    /// The folder's own status.
    func status() throws(SystemError) -> FileStatus {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last }
        return FileStatus(status)
    }

    /// Throws when names may not be added or removed here.
    func requireWritable() throws(SystemError) {
        guard faccessat(descriptor, ".", W_OK | X_OK, 0) == 0 else { throw .last }
    }
}
