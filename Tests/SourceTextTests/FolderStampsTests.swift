import Foundation
import SourceText
import Testing

@Suite("The stamps of folders")
struct FolderStampsTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
        try folder.write("một", to: "gốc/một.md")
        try folder.write("hai", to: "gốc/trong/hai.md")
    }

    private func stamps(of path: String = "gốc", restingFor seconds: Int = 0) throws -> FolderStamps {
        try #require(FolderStamps(of: [folder.path(path)], restingFor: seconds))
    }

    /// The stamps as they are after they were kept.
    private func kept(_ stamps: FolderStamps) throws -> FolderStamps {
        var memory = MemoryWriter()
        stamps.write(to: &memory)
        var reader = try #require(MemoryReader(memory.sealed(with: "thử"), sealedWith: "thử"))
        return try FolderStamps(from: &reader)
    }

    private func names(_ changes: [String]) -> [String] {
        changes.map { $0.replacing(folder.path("gốc"), with: "gốc") }
    }

    @Test func holdWhileNothingChanges() throws {
        #expect(try kept(stamps()).stillHold())
    }

    @Test func tellWhatChangedCameAndWent() throws {
        let before = try kept(stamps())
        try folder.write("một, sửa", to: "gốc/một.md")
        try folder.write("ba", to: "gốc/trong/ba.md")

        #expect(!before.stillHold())
        #expect(names(before.changes()) == ["gốc/một.md", "gốc/trong"])
        #expect(names(try stamps().changes(since: before)) == ["gốc/một.md", "gốc/trong", "gốc/trong/ba.md"])
    }

    @Test func followALinkThatTheFolderItselfIs() throws {
        try folder.link("lối", to: "gốc")
        let before = try kept(stamps(of: "lối"))
        #expect(before.stillHold())

        try folder.write("hai, sửa", to: "gốc/trong/hai.md")
        #expect(!before.stillHold())
    }

    @Test func seeThatTheFolderIsALinkToAnotherOne() throws {
        try folder.write("khác", to: "kia/một.md")
        try folder.link("lối", to: "gốc")
        let before = try stamps(of: "lối")

        try FileManager.default.removeItem(atPath: folder.path("lối"))
        try folder.link("lối", to: "kia")
        #expect(!before.stillHold())
    }

    @Test func areNoneWhereALinkLeadsOn() throws {
        try folder.link("gốc/lối", to: "một.md")
        #expect(FolderStamps(of: [folder.path("gốc")], restingFor: 0) == nil)
    }

    @Test func areTrustedWhereAFileClaimsToBeOfTheFuture() throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: 1e6)], ofItemAtPath: folder.path("gốc/một.md"))

        #expect(try stamps(restingFor: 0).wereAtRest)
    }

    @Test func areNotTrustedWhereAFileHasJustBeenWritten() throws {
        #expect(try kept(stamps(restingFor: 60)).wereAtRest == false)
        #expect(try kept(stamps(restingFor: -60)).wereAtRest)
    }
}

/// A temporary folder, gone when the test is over.
private final class Folder {
    private let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "dấu-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: root)
        } catch {
            print("left behind: \(root.path): \(error)")
        }
    }

    func path(_ path: String) -> String { root.appending(path: path).path }

    func write(_ text: String, to path: String) throws {
        let file = root.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self.path(path), withDestinationPath: target)
    }
}
