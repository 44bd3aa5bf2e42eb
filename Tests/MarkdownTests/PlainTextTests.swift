import Language
import Markdown
import SourceText
import Testing

struct PlainTextTests {
    @Test func givesTheWordsOfATextALineABlock() throws {
        let text = try MarkdownBody(
            """
            # Đường *sắt*

            Một [liên kết](a.md)[^1],
            ![ảnh](b.png) và `mã` &amp; <b>thẻ</b> <!-- bỏ --> hết.

            - một
            - hai

              ba

            | a | b |
            |---|---|
            | c | **d** |

            <div>
            khối <i>HTML</i>
            </div>

            ```
            let x
            ```

            [^1]: chú thích
            """
        ).plainText()

        #expect(
            text == """
                Đường sắt
                Một liên kết, ảnh và mã & thẻ hết.
                một
                hai
                ba
                a b
                c d
                khối HTML
                let x
                chú thích
                """)
    }

    @Test func givesHeadingsWithTheIDsOfThePage() throws {
        let body = MarkdownBody("# Đường *sắt*\n\na\n\n## Đường sắt\n\n1. ### ?\n\nBốn\n---\n")
        let rules = MarkdownRules(language: .vi)

        let headings = try body.headings(rules: rules)

        #expect(headings.map(\.level) == [1, 2, 3, 2])
        #expect(headings.map(\.text) == ["Đường sắt", "Đường sắt", "?", "Bốn"])
        #expect(headings.map(\.id) == ["duong-sat", "duong-sat-2", "muc", "bon"])
        #expect(
            headings.map { body.source.text(in: $0.range) } == [
                "# Đường *sắt*", "## Đường sắt", "1. ### ?", "Bốn\n---",
            ])
        let html = try body.html()
        for heading in headings { #expect(html.contains("<h\(heading.level) id=\"\(heading.id)\">")) }
    }

    @Test func givesNoHeadingsWhereThereAreNone() throws {
        #expect(try MarkdownBody("một\n\nhai").headings(rules: MarkdownRules(language: .vi)).isEmpty)
    }
}
