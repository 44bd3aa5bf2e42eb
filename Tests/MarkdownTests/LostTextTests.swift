import Language
import Markdown
import SourceText
import Testing

struct LostTextTests {
    /// The findings of a text, each as its line, its column and its id.
    private func findings(_ markdown: String) -> [String] {
        report(markdown).diagnostics.filter { !$0.id.hasPrefix("html-") }.map { finding in
            let place = finding.location.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(place) \(finding.id)"
        }
    }

    private func report(_ markdown: String) -> Report {
        var report = Report()
        _ = MarkdownBody(markdown).links(by: MarkdownRules(language: .vi), report: &report)
        return report
    }

    @Test func namesFootnotesThatNothingRefersTo() {
        let markdown = "Hội nghị[^1] họp.\n\n[^1]: Năm 2023.\n\n[^Đức]: Lời này mất.\n\n    Cả đoạn này nữa.\n"

        #expect(findings(markdown) == ["5:1 footnote-not-used"])
    }

    @Test func namesTheSecondDefinitionOfAFootnote() {
        #expect(findings("Họp[^a].\n\n[^a]: Một.\n\n[^A]: Hai.\n") == ["5:1 footnote-defined-twice"])
    }

    @Test func namesFootnotesInsideQuotationsAndLists() {
        #expect(findings("> [^1]: Lời này mất.\n\n- [^2]: Lời này cũng mất.\n").count == 2)
    }

    @Test(arguments: [
        "[Nguồn]: VnExpress\n", "[Nguồn]: VnExpress\nrồi chữ\n", "> [Ảnh]: anh.jpg\n", "[Ảnh]:\n<anh 1.jpg>\n",
    ])
    func namesLinesThatDefineALinkNobodyUses(_ markdown: String) {
        #expect(findings(markdown).map { $0.split(separator: " ").last } == ["link-definition-not-used"])
    }

    @Test(arguments: [
        "[Nguồn][1] và [2]\n\n[1]: https://a.vn 'A'\n[2]: <b c.md>\n",
        "Một câu\n[Nguồn]: VnExpress\n", "\\[Nguồn]: VnExpress\n", "```\n[Nguồn]: VnExpress\n[^1]: mã\n```\n",
        "    [^1]: mã\n", "[Nguồn]: hai chữ\n", "<div>\n[^1]: chữ\n</div>\n", "Xem [1], [a](b.md) và [c].\n",
    ])
    func saysNothingWhereEveryWordIsOnThePage(_ markdown: String) {
        #expect(findings(markdown) == [])
    }

    @Test func namesReferencesThatLeadNowhere() {
        let markdown = "Xem [một][không], [hai][] rồi [^3] và [bốn][a].\n\n[a]: a.md\n"

        #expect(findings(markdown) == ["1:5 link-not-defined", "1:19 link-not-defined", "1:31 footnote-not-defined"])
    }

    @Test(arguments: ["\\[^2\\] và \\[a\\]\\[b\\]", "`[^2]` và `[a][b]`", "m[i][j] `[i][j]`"])
    func leavesBracketsAloneThatAreMeantAsSuch(_ markdown: String) {
        #expect(findings(markdown).allSatisfy { $0.hasPrefix("1:2 ") })
    }

    @Test func namesCellsWithoutAColumn() {
        let table = "| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 | 2 | |\n| x \\| y | 2 |\n\n> | a |\n> |--|\n> 1 | Đ |\n"

        #expect(findings(table) == ["3:11 table-cell-without-column", "9:7 table-cell-without-column"])
    }

    @Test(.timeLimit(.minutes(1))) func comesToAnEndOnThousandsOfDefinitions() {
        let lines = (0..<20_000).map { "[a\($0)]: b\($0).md\n\nchữ\n" }.joined(separator: "\n")

        #expect(report(lines).diagnostics.count == 20_000)
    }
}
