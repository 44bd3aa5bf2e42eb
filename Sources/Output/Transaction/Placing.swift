import SourceText

/// Moves what is staged into Output.
struct Placing: ~Copyable {
    private var walk: FolderWalk
    private var stagingWalk: FolderWalk
    private let staging: Staging
    private let disk: Disk
    /// The new folder that was moved last: the files after it that are in it are in place already.
    private var movedFolder: String?

    init(from staging: Staging, into output: Folder, on disk: Disk) {
        walk = FolderWalk(from: output)
        stagingWalk = FolderWalk(from: staging.newFolders)
        self.staging = staging
        self.disk = disk
    }

    /// Moves one file to its place, or the new folder it is in as a whole. Files are given in order.
    mutating func place(_ path: String, number: Int, _ outcome: Outcome) throws(SystemError) {
        switch outcome.fate {
        case .kept, .placedInNewOutput, .abandoned, .failed: return
        case .staged:
            let folder = try walk.goToExisting(path)
            try disk.rename(String(number), in: staging.files, to: walk.fileName, in: folder)
        case .stagedInNewFolder(_, let depth):
            let top = folders(of: path)[depth]
            if top == movedFolder { return }
            let stagedIn = try stagingWalk.goToExisting(path, depth: depth)
            let folder = try walk.goToExisting(path, depth: depth)
            try disk.rename(stagingWalk.names[depth], in: stagedIn, to: walk.names[depth], in: folder)
            movedFolder = top
        }
    }
}
