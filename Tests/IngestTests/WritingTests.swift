import Foundation
import Language
import SourceText
import Testing

@testable import Ingest

@Suite struct WritingTests {
    @Test func writesTheDraftTheRawPageAndWhatToRemember() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")

        let (written, report) = place.run()

        let files = try place.contentFiles()
        #expect(report.diagnostics.isEmpty)
        #expect(written.map(\.state) == [.written])
        #expect(
            files.keys.sorted() == [
                Workplace.draftPath, "originals/dieu.txt", "originals/dieu.txt.ingest", "originals/dieu.txt.written",
            ])
        #expect(files[Workplace.draftPath] == Workplace.draft)
        #expect(files["originals/dieu.txt"] == Workplace.page)
    }

    @Test func runningAgainChangesNothing() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")
        _ = place.run()
        let before = try place.contentFiles()

        let (written, report) = place.run()

        #expect(written.map(\.state) == [.unchanged])
        #expect(report.diagnostics.isEmpty)
        #expect(try place.contentFiles() == before)
    }

    @Test func neverOverwritesADraftAnEditorHasTouched() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")
        _ = place.run()
        try place.change(Workplace.draftPath) { $0.replacing("thả diều đón", with: "thả diều tiếp đón") }
        let before = try place.contentFiles()

        let (written, report) = place.run()

        #expect(written.map(\.state) == [.kept])
        #expect(report.diagnostics.map(\.id) == ["draft-was-edited"])
        #expect(try place.contentFiles() == before)
    }

    @Test func keepsAnEditedDraftEvenWhenItsRecordWasLost() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")
        _ = place.run()
        try place.change(Workplace.draftPath) { $0 + "\nĐoạn biên tập viên viết thêm.\n" }
        try FileManager.default.removeItem(atPath: place.folder + "/Content/originals/dieu.txt.ingest")

        let (written, _) = place.run()

        #expect(written.map(\.state) == [.kept])
        #expect(try place.contentFiles()[Workplace.draftPath]?.hasSuffix("viết thêm.\n") == true)
    }

    @Test func doesNotBringBackADraftThatWasMoved() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")
        _ = place.run()
        try FileManager.default.removeItem(atPath: place.folder + "/Content/" + Workplace.draftPath)

        let (written, report) = place.run()

        #expect(written.map(\.state) == [.kept])
        #expect(report.diagnostics.map(\.id) == ["draft-is-gone"])
        #expect(
            try place.contentFiles().keys.sorted() == [
                "originals/dieu.txt", "originals/dieu.txt.ingest", "originals/dieu.txt.written",
            ])
    }

    @Test func rewritesAnUntouchedDraftWhenIngestHasLearned() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")
        _ = place.run()
        let older = "---\ntitle: Bản cũ\n---\n"
        try place.change(Workplace.draftPath) { _ in older }
        let record = IngestRecord(
            name: "dieu.txt", original: Fingerprint(of: Workplace.page), draft: Workplace.draftPath,
            written: Fingerprint(of: older))
        try place.change("originals/dieu.txt.ingest") { _ in record.text }

        let (written, _) = place.run()

        #expect(written.map(\.state) == [.rewritten])
        #expect(try place.contentFiles()[Workplace.draftPath] == Workplace.draft)
        #expect(place.run().written.map(\.state) == [.unchanged])
    }
}

@Suite struct OriginalsTests {
    @Test func keepsTwoPagesOfOneNameApart() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "a/dieu.txt")
        try place.save(Workplace.page.replacing("Đà Nẵng", with: "Huế"), as: "b/dieu.txt")

        let (written, _) = place.run()

        let originals = try place.contentFiles().keys.filter { $0.hasPrefix("originals/") && $0.hasSuffix(".txt") }
        #expect(written.map(\.state) == [.written, .written])
        #expect(originals.count == 2)
        #expect(originals.contains("originals/dieu.txt"))
    }

    @Test func makesOneDraftOfTheSameBytesUnderTwoNames() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")
        try place.save(Workplace.page, as: "dieu-2.txt")

        let (written, _) = place.run()

        #expect(written.map(\.state) == [.written, .unchanged])
        #expect(Set(written.map(\.draft)) == [Workplace.draftPath])
    }

    @Test func writesBesideAnotherArticleOfTheSameName() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")
        let taken = place.folder + "/Content/" + Workplace.draftPath
        try FileManager.default.createDirectory(
            atPath: (taken as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try "của người khác".write(toFile: taken, atomically: true, encoding: .utf8)

        let (written, report) = place.run()

        #expect(report.diagnostics.map(\.id) == ["name-is-taken"])
        #expect(written[0].draft?.hasPrefix("articles/2023/08/cau-lac-bo-tha-dieu-don-ban-be-da-nang-") == true)
        #expect(try place.contentFiles()[Workplace.draftPath] == "của người khác")
        #expect(place.run().written.map(\.state) == [.unchanged])
    }

    @Test(arguments: [
        ("../../etc/passwd", "passwd"), ("Hữu nghị & Hợp tác.txt", "huu-nghi-hop-tac.txt"), (".hidden", "hidden"),
        ("a.ingest", "a.ingest.txt"), ("…", "page.txt"), ("000_70e2.txt", "000_70e2.txt"),
    ])
    func keepsPagesUnderSafeNames(_ given: String, _ safe: String) {
        #expect(Originals.safeName(given) == safe)
    }

    @Test func readsARecordItHasWritten() {
        let record = IngestRecord(
            name: "a.txt", original: Fingerprint(of: "a"), draft: "articles/undated/a.vi.md",
            written: Fingerprint(of: "b"))

        #expect(IngestRecord(name: "a.txt", text: record.text) == record)
        #expect(IngestRecord(name: "a.txt", text: "original: x\n") == nil)
    }
}

@Suite struct ContentFolderTests {
    @Test func neverWritesThroughALinkThatLeavesContent() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")
        let outside = place.folder + "/outside"
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: place.folder + "/Content/articles", withDestinationPath: outside)

        let (written, report) = place.run()

        #expect(written.map(\.state) == [.failed])
        #expect(report.diagnostics.map(\.id) == ["leaves-content"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
    }

    @Test(arguments: ["../a.md", "articles/../../a.md", "articles/./a.md"])
    func refusesPathsThatClimb(_ path: String) throws {
        let place = try Workplace()
        let content = ContentFolder(path: place.folder + "/Content")

        #expect(throws: ContentFolder.Failure.self) { try content.write([65], to: path) }
        #expect(try place.contentFiles().isEmpty)
    }

    @Test func leavesNothingHalfWritten() throws {
        let place = try Workplace()
        let content = ContentFolder(path: place.folder + "/Content")
        try FileManager.default.createDirectory(
            atPath: place.folder + "/Content/articles/taken.vi.md/inside", withIntermediateDirectories: true)

        #expect(throws: ContentFolder.Failure.self) { try content.write([65], to: "articles/taken.vi.md") }
        #expect(try place.contentFiles().isEmpty)
    }

    @Test func leavesNoRawPageBehindWhoseDraftCannotBeWritten() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "dieu.txt")
        try "một tệp".write(toFile: place.folder + "/Content/articles", atomically: true, encoding: .utf8)

        let (written, report) = place.run()

        #expect(written.map(\.state) == [.failed])
        #expect(report.diagnostics.map(\.id) == ["not-written"])
        #expect(try place.contentFiles() == ["articles": "một tệp"])
    }
}
