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

    @Test(arguments: [
        ("Hữu nghị", 8), ("Hu\u{31B}\u{303}u nghi\u{323}", 8), ("“Đất – nước”…", 13), ("👨‍👩‍👧 ra về", 7),
        ("a\u{300}\u{323}", 1), ("Ǡ\u{2028}b", 3), ("한글", 2),
    ])
    func areAsLongAsAReaderCounts(_ text: String, _ length: Int) throws {
        #expect(try MarkdownBody(text).blocks().map(\.length) == [length])
    }

    @Test(arguments: [text, "# Đ\n# Đ\n\n- a\n\n[^1]: x", "a[^1]\n\n<div>\n\nb[^2]\n\n[^1]: x\n\n    - y\n[^2]: z"])
    func giveTogetherTheHTMLOfTheText(_ text: String) throws {
        let body = MarkdownBody(text)
        let rules = MarkdownRules(allowedElements: ["div"], language: .vi)

        #expect(try body.htmlOfBlocks(allowing: ["div"]).joined() == body.html(allowing: ["div"]))
        #expect(try body.rendered(rules: rules, addresses: [:]).blocks.map(\.measure) == body.blocks().map(\.measure))
    }

    @Test func giveTheWordsOfTheWholeTextWhereTheyAreAskedFor() throws {
        let body = MarkdownBody("<!-- bỏ -->\n\n" + Self.text + "\n\n<div>\n khối\n</div>\n\n-\n\n[^1] ")
        let rules = MarkdownRules(allowedElements: [], language: .vi)

        let text = try body.rendered(rules: rules, addresses: [:], keepingWords: true)

        #expect(try String(decoding: text.words, as: UTF8.self) == body.plainText())
        #expect(try body.rendered(rules: rules, addresses: [:]).words.isEmpty)
    }

    @Test func haveWholeFootnotesWhereTheyAreShownApart() throws {
        let blocks = try MarkdownBody("a[^1] b[^2]\n\n[^1]: x\n[^2]: y").htmlOfBlocks(.apart)

        #expect(blocks.count == 3)
        for (number, html) in blocks.dropFirst().enumerated() {
            #expect(html.hasPrefix("<section class=\"footnotes\" data-footnotes>\n<ol start=\"\(number + 1)\">\n"))
            #expect(html.hasSuffix("</li>\n</ol>\n</section>\n"))
        }
    }

    @Test(arguments: ["", "\n\n", "[chỗ]: a.md"])
    func areNoneInATextThatSaysNothing(_ text: String) throws {
        #expect(try MarkdownBody(text).blocks().isEmpty)
    }
}
