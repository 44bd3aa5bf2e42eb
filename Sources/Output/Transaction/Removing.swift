/// Takes out of Output what is ours and no longer planned, and the folders that are empty then.
struct Removing: ~Copyable {
    private var walk: FolderWalk
    private let disk: Disk

    init(from output: Folder, on disk: Disk) {
        walk = FolderWalk(from: output)
        self.disk = disk
    }

    /// Throws when a file is there and may not be removed.
    mutating func requirePermission(for path: String) throws(SystemError) {
        try folder(of: path)?.requireWritable()
    }

    /// Removes a file; false when it is gone already. Files are given in order.
    mutating func remove(_ path: String) throws(SystemError) -> Bool {
        guard let folder = try folder(of: path) else { return false }
        return try disk.removeFile(walk.fileName, in: folder)
    }

    /// Removes a folder if nothing is in it.
    mutating func removeFolderIfEmpty(_ path: String) throws(SystemError) {
        if case .open(let folder) = try walk.go(to: path) {
            try disk.removeFolderIfEmpty(walk.fileName, in: folder)
        }
    }

    /// The folder a file is in; nil when it is not there, or when what stands there is no file and so not what we wrote.
    private mutating func folder(of path: String) throws(SystemError) -> Folder? {
        guard case .open(let folder) = try walk.go(to: path),
            try folder.status(of: walk.fileName)?.kind == .file
        else { return nil }
        return folder
    }
}
