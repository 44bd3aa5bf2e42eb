import SourceText

/// The ledger on disk.
struct LedgerFile: Sendable {
    private static let name = "ledger"
    private static let newName = "ledger.new"

    private let folders: TreeFolders
    private let disk: Disk

    init(of folders: TreeFolders, on disk: Disk) {
        self.folders = folders
        self.disk = disk
    }

    /// What there is to be read.
    enum Reading {
        case ledger(Ledger)
        /// There was a build, and nobody knows any more what it wrote.
        case damaged
        /// There was no build yet.
        case missing
    }

    /// The ledger of the last build.
    func read() -> Reading {
        do throws(SystemError) {
            guard let bytes = try folders.memory.bytes(of: Self.name) else { return .missing }
            return Ledger(bytes).map { .ledger($0) } ?? .damaged
        } catch {
            // What cannot be read is as good as damaged.
            return .damaged
        }
    }

    /// Replaces the ledger in one instant, so that even a power cut leaves the old one or the new one.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        _ = try disk.write(bytes, to: Self.newName, in: folders.memory, throughToMedium: true)
        try disk.rename(Self.newName, in: folders.memory, to: Self.name, in: folders.memory)
        try disk.sync(folders.memory)
    }
}
