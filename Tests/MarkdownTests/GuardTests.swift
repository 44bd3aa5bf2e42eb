import Language
import SourceText
import Testing

@testable import Markdown

/// libcmark-gfm called directly fails all of these.
struct GuardTests {
    @Test func rendersTheSameOnEightTasksAsOnOne() async throws {
        let markdown = "~~a~~ www.x.vn **b**"
        let expected = "<p><del>a</del> <a href=\"http://www.x.vn\">www.x.vn</a> <strong>b</strong></p>\n"

        let wrong = await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    let body = MarkdownBody(markdown)
                    return (0..<20_000).count { _ in (try? body.html()) != expected }
                }
            }
            return await group.reduce(0, +)
        }

        #expect(try MarkdownBody(markdown).html() == expected)
        #expect(wrong == 0)
    }

    @Test(arguments: SlowText.all, [5_000, 50_000, 500_000])
    func stopsOrFinishesSlowTextsAndReadsTheNextOneRight(_ slow: SlowText, _ size: Int) throws {
        let body = MarkdownBody(slow.make(size))

        do throws(Diagnostic) {
            let words = try CMark.parse(body, within: CMark.limits(milliseconds: 50)) { $0.plainText }
            #expect(words.utf8.count <= 4 * size)
        } catch {
            let known = ["markdown-too-deep", "markdown-too-large", "markdown-too-many-marks", "markdown-too-slow"]
            #expect(known.contains(error.id))
        }

        #expect(try MarkdownBody("Một *hai* ~~ba~~").html() == "<p>Một <em>hai</em> <del>ba</del></p>\n")
    }

    @Test(arguments: [
        (Repeated("a", 2_000_001), "1:1 markdown-too-long"),
        (Repeated("> ", 201, after: "Đ\n\n"), "3:1 markdown-too-deep"),
        (Repeated("1. ", 201, after: "Đ\r\r"), "1:4 markdown-too-deep"),
        (Repeated(")", 1001, after: "Đá www.a.vn/"), "1:1013 markdown-too-many-marks"),
        (Repeated("a@", 1001), "1:2002 markdown-too-many-marks"),
        (
            Repeated("[r]", 4_000, after: "[r]: /" + String(repeating: "x", count: 20_000) + "\n\n"),
            "1:1 markdown-too-large"
        ),
    ])
    func saysWhatIsRefusedAndWhere(_ text: Repeated, _ expected: String) {
        var found = ""

        do throws(Diagnostic) {
            found = try MarkdownBody(text.markdown).html()
        } catch {
            found = "\(error.location?.line ?? 0):\(error.location?.column ?? 0) \(error.id)"
        }

        #expect(found == expected)
    }

    @Test(arguments: [
        Repeated("> ", 200), Repeated("- ", 300), Repeated("* ", 300), Repeated("(a) ", 5_000),
        Repeated(")", 900, after: String(repeating: "(", count: 900)), Repeated("a@b.vn ", 1_200),
        Repeated("R&D ", 1_200),
        Repeated("Đ ", 600_000),
    ])
    func refusesNothingThatIsOnlyUnusual(_ text: Repeated) throws {
        #expect(try !MarkdownBody(text.markdown).html().isEmpty)
    }

    /// A piece many times over, which no one wants to read in the list of tests.
    struct Repeated: Sendable, CustomTestStringConvertible {
        let markdown: String
        let testDescription: String

        init(_ piece: String, _ count: Int, after head: String = "") {
            markdown = head + String(repeating: piece, count: count)
            testDescription = "\(count) times “\(piece)”"
        }
    }

    @Test func leavesTheBufferAsItWasWhenATextIsRefused() {
        var bytes = Array("đầu".utf8)

        #expect(throws: Diagnostic.self) {
            try MarkdownBody(String(repeating: "> ", count: 500) + "a")
                .appendHTML(to: &bytes, rules: MarkdownRules(language: .vi), addresses: [:])
        }

        #expect(bytes == Array("đầu".utf8))
    }

    @Test func reportsARefusedTextWhenLinksAreAskedFor() {
        var report = Report()

        let links = MarkdownBody("Đ\n" + String(repeating: "> ", count: 201) + "[a](b)")
            .links(by: MarkdownRules(language: .vi), report: &report)

        #expect(links.isEmpty)
        #expect(
            Reading.printed(report, in: .vi).hasPrefix(
                "bài.vi.md:2:1: lỗi: một dòng không được mở quá 200 trích dẫn và danh sách lồng nhau\n"))
    }
}
