import Language
import Markdown
import SourceText
import Testing

@Suite("Blocks of a text")
struct MarkdownBlockTests {
    private static let text = """
        Hội hữu nghị *Việt Nam – Đức* họp.

        ## Năm qua

        - trồng cây
        - mở lớp

          buổi tối

        | Năm | Hội |
        |---|---:|
        | 1992 | 3 |

        > Cầu nối.[^1]

        ---

        ```
        a  b
        ```

        [^1]: Chú thích.
        """

    @Test func areOnTheOutermostLevelWithKindAndWords() throws {
        let blocks = try MarkdownBody(Self.text).blocks()

        #expect(
            blocks.map(\.kind) == [
                .paragraph, .heading(level: 2), .list, .table, .quotation, .rule, .code, .footnote,
            ])
        #expect(
            blocks.prefix(4).map(\.text) == [
                "Hội hữu nghị Việt Nam – Đức họp.", "Năm qua", "trồng cây\nmở lớp\nbuổi tối", "Năm Hội\n1992 3",
            ])
    }

    @Test func standWhereTheyAreWritten() throws {
        let body = MarkdownBody(Self.text)
        let written = try body.blocks().map { body.source.text(in: $0.range) }

        #expect(written[0] == "Hội hữu nghị *Việt Nam – Đức* họp.")
        #expect(written[2] == "- trồng cây\n- mở lớp\n\n  buổi tối")
        #expect(written[3] == "| Năm | Hội |\n|---|---:|\n| 1992 | 3 |")
        #expect(written[7] == "[^1]: Chú thích.")
    }

    @Test func areAsLongAsAReaderCounts() throws {
        let composed = try MarkdownBody("Hữu nghị").blocks()
        let decomposed = try MarkdownBody("Hu\u{31B}\u{303}u nghi\u{323}").blocks()

        #expect(composed.map(\.length) == [8])
        #expect(decomposed.map(\.length) == [8])
    }

    @Test(arguments: [text, "# Đ\n# Đ\n\n- a\n\n[^1]: x", "a[^1]\n\n<div>\n\nb[^2]\n\n[^1]: x\n\n    - y\n[^2]: z"])
    func giveTogetherTheHTMLOfTheText(_ text: String) throws {
        let body = MarkdownBody(text)
        let rules = MarkdownRules(allowedElements: ["div"], language: .vi)

        let blocks = try body.htmlOfBlocks(.together, rules: rules, addresses: [:])

        #expect(try String(decoding: blocks.flatMap(\.html), as: UTF8.self) == body.html(allowing: ["div"]))
        #expect(try blocks.map(\.block) == body.blocks())
    }

    @Test func haveWholeFootnotesWhereTheyAreShownApart() throws {
        let blocks = try MarkdownBody("a[^1] b[^2]\n\n[^1]: x\n[^2]: y").htmlOfBlocks(
            .apart, rules: MarkdownRules(language: .vi, idPrefix: "vi-"), addresses: [:])

        #expect(blocks.count == 3)
        for (number, block) in blocks.dropFirst().enumerated() {
            let html = String(decoding: block.html, as: UTF8.self)
            #expect(html.hasPrefix("<section class=\"footnotes\" data-footnotes>\n<ol start=\"\(number + 1)\">\n"))
            #expect(html.hasSuffix("</li>\n</ol>\n</section>\n"))
        }
    }

    @Test(arguments: ["", "\n\n", "[chỗ]: a.md"])
    func areNoneInATextThatSaysNothing(_ text: String) throws {
        #expect(try MarkdownBody(text).blocks().isEmpty)
    }
}
