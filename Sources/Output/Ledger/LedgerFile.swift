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

    /// The ledger of the last build; nil when there is none, or, with a note, none that can be read.
    func read(report: inout Report) -> Ledger? {
        do throws(SystemError) {
            guard let bytes = try folders.memory.bytes(of: Self.name) else { return nil }
            if let ledger = Ledger(bytes) { return ledger }
        } catch {
            // What cannot be read is as good as damaged.
        }
        report.add(.ledgerDamaged(folders.shownPath))
        return nil
    }

    /// Replaces the ledger in one instant, so that even a power cut leaves the old one or the new one.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        _ = try disk.write(bytes, to: Self.newName, in: folders.memory, throughToMedium: true)
        try disk.rename(Self.newName, in: folders.memory, to: Self.name, in: folders.memory)
        try disk.sync(folders.memory)
    }
}
