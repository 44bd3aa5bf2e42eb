import Language
import Markdown
import SourceText
import Testing

@testable import Ingest

/// Read again as Markdown, a body says exactly the texts it was made of.
@Suite struct MarkdownLawTests {
    @Test(arguments: [
        "- đầu dòng không phải danh sách", "+ cộng", "* sao", "1. không phải mục", "12) cũng không", "# không phải tít",
        "###### sáu", "####### bảy", "> không trích dẫn", "---", "***", "_ _ _", "===", "```", "~~~ mã", "``` mã ```",
        "*nghiêng*", "**đậm**", "_gạch_", "~~gạch~~", "`mã`", "a*b*c", "a_b_c d_e", "\\", "a\\*b", "cuối\\",
        "[chữ](địa chỉ)",
        "[chữ]: /địa-chỉ", "[^1]: chú", "[^1] chú", "[ ] việc", "![ảnh](a.jpg)", "<b>đậm</b>", "<!-- ghi -->",
        "<a@b.vn>",
        "<https://a.vn>", "a < b > c", "&amp; &#38; &nbsp; R&D", "| a | b |", "Tiêu đề #", "Tiêu đề ##", "##",
        "https://a.vn/b_c_d",
        "www.a.vn/*b*", "“Trích” – ‘lồng’…", "2 * 3 * 4", "a ~ b ~ c", "$x$", "a\u{301}b", "14/4./", "…", "( )", ":--",
        "|-|-|",
    ])
    func saysAParagraphAsItIs(_ text: String) throws {
        #expect(try plainText(of: [.paragraph(RichText(text))]) == nfc(text))
        #expect(try plainText(of: [.heading(RichText(text), level: 2)]) == nfc(text))
        #expect(try plainText(of: [.item(RichText(text))]) == nfc(text))
        #expect(
            try plainText(of: [.paragraph(RichText("Trước")), .paragraph(RichText(text)), .paragraph(RichText("Sau"))])
                == nfc("Trước\n\(text)\nSau"))
    }

    @Test func saysEveryMixtureOfMarksAsItIs() throws {
        let pieces = [
            "*", "_", "`", "~", "[", "]", "(", ")", "<", ">", "#", "+", "-", ".", "!", "|", "&", "\\", " ", "1", "a",
            "ă", ":", "amp;", " www.a.vn/", " https://b.vn/",
        ]
        var state: UInt64 = 42
        for _ in 0..<4_000 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let words = text.split(separator: " ").joined(separator: " ")
            guard !words.isEmpty else { continue }

            let read = try plainText(of: [.paragraph(RichText(words))])
            #expect(read == nfc(words), "\(BodyPart.markdown(of: [.paragraph(RichText(words))]))")
        }
    }

    @Test(arguments: PageFixture.articles)
    func readsTheDraftsItWrites(_ fixture: PageFixture) throws {
        guard case .draft(let draft) = fixture.outcome else { return }
        let file = DraftFile(draft, original: "page.txt")
        var report = Report()

        let read = try #require(MarkdownFile(reading: SourceFile(path: file.path, text: file.text), report: &report))

        #expect(report.diagnostics.isEmpty)
        #expect(text(read.frontMatter["title"]) == draft.title?.value ?? text(read.frontMatter["title"]))
        #expect(text(read.frontMatter["lead"]) == draft.lead?.value)
        #expect(text(read.frontMatter["date"]) == draft.date?.value.iso)
        #expect(text(read.frontMatter["draft"]) == "true")
        #expect(try read.body.plainText() == draft.body.map(\.text).joined(separator: "\n"))
    }

    private func plainText(of parts: [BodyPart]) throws -> String {
        let source = SourceFile(path: "a.md", text: BodyPart.markdown(of: parts))
        return try MarkdownBody(source: source, range: 0..<source.bytes.count).plainText()
    }

    private func text(_ entry: YAMLEntry?) -> String? {
        if case .text(let text)? = entry?.value.content { text } else { nil }
    }
}
