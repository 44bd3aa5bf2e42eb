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

    @Test(arguments: [
        ("Hà Nội\nmùa thu", "Hà Nội mùa  thu", true),
        ("Hà Nội mùa thu", "Hà Nội mùa đông", false),
        ("[Đọc](a.md)", "[Đọc](b.md)", false),
        ("Hà Nội", "**Hà Nội**", false),
        ("```\na  b\n```", "```\na b\n```", false),
    ])
    func haveOneFingerprintWhereOnlyLineBreaksDiffer(_ left: String, _ right: String, _ areSame: Bool) throws {
        let fingerprints = try [left, right].map { try MarkdownBody($0).blocks().map(\.fingerprint) }

        #expect((fingerprints[0] == fingerprints[1]) == areSame)
    }

    @Test(arguments: ["", "\n\n", "[chỗ]: a.md"])
    func areNoneInATextThatSaysNothing(_ text: String) throws {
        #expect(try MarkdownBody(text).blocks().isEmpty)
    }
}
