import SourceText

/// Where files wait beside Output until every one could be made.
struct Staging: Sendable {
    private static let name = "staging"
    private static let newOutputName = "output"

    /// Files for folders that exist, named by their number in the plan.
    let files: Folder
    /// Whole new folders, with all that will be in them.
    let newFolders: Folder
    private let whole: Folder
    private let memory: Folder
    private let disk: Disk

    /// Empty staging folders; what an interrupted build left in them is gone.
    init(in memory: Folder, on disk: Disk) throws(SystemError) {
        self.memory = memory
        self.disk = disk
        try disk.removeAll(Self.name, in: memory)
        _ = try disk.makeFolder(Self.name, in: memory)
        whole = try memory.folder(Self.name)
        _ = try disk.makeFolder("files", in: whole)
        _ = try disk.makeFolder("folders", in: whole)
        files = try whole.folder("files")
        newFolders = try whole.folder("folders")
    }

    /// An empty folder that can be Output one day.
    func newOutput() throws(SystemError) -> Folder {
        _ = try disk.makeFolder(Self.newOutputName, in: whole)
        return try whole.folder(Self.newOutputName)
    }

    /// Moves the new Output to where it belongs.
    func placeNewOutput(at name: String, in parent: Folder) throws(SystemError) {
        try disk.rename(Self.newOutputName, in: whole, to: name, in: parent)
    }

    /// Removes what is staged still.
    func clear() throws(SystemError) {
        try disk.removeAll(Self.name, in: memory)
    }
}
