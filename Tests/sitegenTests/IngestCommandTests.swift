import Foundation
import Testing

@Suite("sitegen ingest")
struct IngestCommandTests {
    private static let story = """
        Câu lạc bộ thả diều đón bạn bè Đà Nẵng

        Lê Thị Ổi 18/08/2023 08:03

        Sáng 17/8, cả hai đoàn lên đê từ khi trời chưa sáng, mỗi người mang theo một con diều tự làm.

        Con diều to nhất phải bốn người khiêng, con nhỏ nhất nằm gọn trong bao diêm của trưởng đoàn.
        """

    private static let draft = "Content/articles/2023/08/cau-lac-bo-tha-dieu-don-ban-be-da-nang.vi.md"

    @Test func refusesWhatIsNoArticleAndStillDraftsTheOthers() throws {
        let program = try Program()
        try program.write(Self.story, to: "pages/a.txt")
        try program.write("404\n\nKhông tìm thấy trang\n", to: "pages/b.txt")

        let run = try program.run("ingest", "pages", "--messages", "en")

        #expect(run.exitCode == 1)
        #expect(run.output.hasSuffix("2 pages: 1 draft, 1 refused\n"))
        #expect(run.errors.hasPrefix("pages/b.txt:1:1: error: an error page, not an article: “404”\n"))
        #expect(FileManager.default.fileExists(atPath: program.folder.appending(path: Self.draft).path))
    }

    @Test func runningAgainSaysThatNothingChanged() throws {
        let program = try Program()
        try program.write(Self.story, to: "a.txt")

        _ = try program.run("ingest", "a.txt", "--messages", "vi")
        let again = try program.run("ingest", "a.txt", "--messages", "vi")

        #expect(again.exitCode == 0)
        #expect(again.output.contains("    không đổi: articles/2023/08/cau-lac-bo-tha-dieu-don-ban-be-da-nang.vi.md\n"))
    }

    @Test func writesNothingOnTrialAndNothingToExplain() throws {
        let program = try Program()
        try program.write(Self.story, to: "a.txt")

        let trial = try program.run("ingest", "a.txt", "--dry-run", "--json")
        let explained = try program.run("ingest", "a.txt", "--explain", "--messages", "en")

        let pages = try JSONSerialization.jsonObject(with: Data(trial.output.utf8)) as? [[String: Any]]
        #expect(pages?.first?["date"] as? String == "2023-08-18T08:03:00+07:00")
        #expect(explained.output.contains("  date: 2023-08-18T08:03:00+07:00 [certain]\n      line 3, date: "))
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == ["a.txt"])
    }

    @Test func saysHowManyDraftsCouldNotBeWritten() throws {
        let program = try Program()
        try program.write(Self.story, to: "a.txt")
        // A file stands where the folder of the originals would.
        try program.write("", to: "Content/originals")

        let run = try program.run("ingest", "a.txt", "--messages", "en")

        #expect(run.exitCode == 1)
        #expect(run.output.hasSuffix("1 page: 0 drafts, 0 refused, 1 not written\n"))
        #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: Self.draft).path))
    }

    @Test func readsAPageFromStandardInput() throws {
        let program = try Program()

        let run = try program.run(["ingest", "-", "--messages", "en"], input: Self.story)

        #expect(run.exitCode == 0)
        #expect(FileManager.default.fileExists(atPath: program.folder.appending(path: Self.draft).path))
    }
}
