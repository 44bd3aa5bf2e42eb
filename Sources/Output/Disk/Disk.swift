#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Every call of this target that changes something on disk, in one place, so that a test can make any of them fail.
package struct Disk: Sendable {
    /// A call that is about to be made.
    package enum Step: Sendable {
        case makeFolder
        case createFile
        case write
        case sync
        case rename
        case removeFile
        case removeFolder
    }

    private let largestWrite: Int
    private let before: (@Sendable (Step) throws(SystemError) -> Void)?

    /// The disk as it is.
    package init() {
        largestWrite = .max
        before = nil
    }

    /// A disk that takes no more than some bytes at a time, and asks before each call whether it shall fail.
    package init(largestWrite: Int, before: @escaping @Sendable (Step) throws(SystemError) -> Void) {
        self.largestWrite = largestWrite
        self.before = before
    }

    /// Makes a folder; false when something stands at the name already.
    func makeFolder(_ name: UnsafePointer<CChar>, in folder: Folder) throws(SystemError) -> Bool {
        try before?(.makeFolder)
        if mkdirat(folder.descriptor, name, 0o777) == 0 { return true }
        if errno == EEXIST { return false }
        throw .last
    }

    /// Makes a folder, and first those it is in.
    func makeFolders(at path: String) throws(SystemError) {
        try before?(.makeFolder)
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let parent = cutAtLastName(path)?.parent, !parent.isEmpty else { throw .last }
        try makeFolders(at: parent)
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last }
    }

    /// Writes a file anew and gives the stamp it has then; through to the medium if it must outlast a power cut.
    func write(
        _ bytes: [UInt8], to name: UnsafePointer<CChar>, in folder: Folder, throughToMedium: Bool = false
    ) throws(SystemError) -> Stamp {
        try before?(.createFile)
        let file = try NewFile(name, in: folder)
        var written = 0
        while written < bytes.count {
            try before?(.write)
            written += try file.append(bytes, from: written, atMost: largestWrite)
        }
        if throughToMedium {
            try before?(.sync)
            try file.sync()
        }
        return try file.finish()
    }

    /// Makes what happened to the names of a folder outlast a power cut.
    func sync(_ folder: Folder) throws(SystemError) {
        try before?(.sync)
        guard fsync(folder.descriptor) == 0 else { throw .last }
    }

    /// Moves a file or a folder; a file that stands at the new name is replaced in the same instant.
    func rename(
        _ name: UnsafePointer<CChar>, in folder: Folder, to newName: UnsafePointer<CChar>, in newFolder: Folder
    ) throws(SystemError) {
        try before?(.rename)
        guard renameat(folder.descriptor, name, newFolder.descriptor, newName) == 0 else { throw .last }
    }

    /// Removes a file; false when there is none.
    func removeFile(_ name: UnsafePointer<CChar>, in folder: Folder) throws(SystemError) -> Bool {
        try before?(.removeFile)
        if unlinkat(folder.descriptor, name, 0) == 0 { return true }
        if errno == ENOENT { return false }
        throw .last
    }

    /// Removes a folder if it is empty. One that cannot be removed stays: an empty folder does no harm.
    func removeFolderIfEmpty(_ name: UnsafePointer<CChar>, in folder: Folder) throws(SystemError) {
        try before?(.removeFolder)
        _ = unlinkat(folder.descriptor, name, AT_REMOVEDIR)
    }

    /// Removes a folder and all that is in it, through no link.
    func removeAll(_ name: UnsafePointer<CChar>, in folder: Folder) throws(SystemError) {
        switch try folder.child(name) {
        case .missing: return
        case .notAFolder: _ = try removeFile(name, in: folder)
        case .folder(let doomed):
            for inner in try doomed.names() { try removeAll(inner, in: doomed) }
            try removeFolderIfEmpty(name, in: folder)
        }
    }
}
