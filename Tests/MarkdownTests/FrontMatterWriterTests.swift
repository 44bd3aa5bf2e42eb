import Language
import Markdown
import SourceText
import Testing

struct FrontMatterWriterTests {
    @Test func writesFrontMatterAsPeopleWriteIt() {
        let written = FrontMatterWriter.write([
            ("title", .text("Đưa công tác đối ngoại thành tiêu biểu")),
            ("date", .text("2023-08-17T08:03")),
            ("authors", .list([.text("Phan Anh"), .text("yes")])),
            ("source", .map([("name", .text("Người Hà Nội")), ("url", .text("https://nguoihanoi.vn/a?b=1#c"))])),
            ("lead", .text("Một: hai\nba")),
            ("images", .list([.map([("caption", .text("Ảnh: KTĐT")), ("credit", .null)])])),
            ("review", .list([])),
            ("draft", .flag(true)),
            ("slug", .null),
        ])

        #expect(
            written == """
                ---
                title: Đưa công tác đối ngoại thành tiêu biểu
                date: 2023-08-17T08:03
                authors:
                  - Phan Anh
                  - "yes"
                source:
                  name: Người Hà Nội
                  url: https://nguoihanoi.vn/a?b=1#c
                lead: |-
                  Một: hai
                  ba
                images:
                  - caption: "Ảnh: KTĐT"
                    credit:
                review: []
                draft: true
                slug:
                ---

                """)
    }

    @Test(arguments: [
        "", " ", "a", " a", "a ", "a: b", "a:", ":a", "a #b", "a#b", "#a", "- a", "-a", "-", "--- a", "---", "...",
        "\"", "'",
        "\"a\"", "'a'", "a\"b", "it's", "yes", "No", "null", "Null", "~", "true", "2023-01-01", "012", "12:30", "1e3",
        "0x1F",
        "a\nb", "a\n", "\n", "\na", "a\n\nb", "a\nb\n", "a\nb\n\n", "a \nb", " a\nb", "a\n b", "---\na\n---", "a\r\nb",
        "a\rb",
        "a\nb\r\n", "😀", "👨‍👩‍👧", "Việt Nam", "Vie\u{302}\u{323}t Nam", "\u{301}a", "a\tb", "\ta", "a\n\tb", "a\u{7F}b",
        "a\u{85}b", "a\u{2028}b", "a\u{A0}b", "a\u{200B}b", "\\n",
        "\\",
        "[a]", "{a}", "a, b", "*a*", "&a", "!a", "|", ">", "> a", "%a", "@a", "`a`", "?a", "? a", "=", "<<",
    ])
    func readingGivesWhatWasWritten(_ text: String) throws {
        let written = FrontMatterWriter.write([
            ("first", .text(text)), ("list", .list([.text(text), .text(text)])),
            ("deep", .list([.map([("key", .text(text)), (text.isEmpty ? "" : "k" + text, .text("x"))])])),
        ])

        let reading = Reading(written + "Thân bài")

        let file = try #require(reading.file, "\(reading.printed(in: .en))\(written)")
        let deep = file.frontMatter["deep"]?.value.list?.first?.map
        #expect(file.frontMatter["first"]?.value.text == nfc(text))
        #expect(file.frontMatter["list"]?.value.list?.map(\.text) == [nfc(text), nfc(text)])
        #expect(deep?.map(\.value.text) == [nfc(text), "x"])
        #expect(deep?.last?.key == nfc(text.isEmpty ? "" : "k" + text))
        #expect(file.source.text(in: file.body.range) == "Thân bài")
    }

    @Test func leavesOutByteOrderMarks() throws {
        let file = try #require(Reading(FrontMatterWriter.write([("a", .text("\u{FEFF}Đá\u{FEFF}"))])).file)

        #expect(file.frontMatter["a"]?.value.text == "Đá")
    }

    @Test func leavesOutControlCharacters() throws {
        let file = try #require(Reading(FrontMatterWriter.write([("a", .text("Đ\u{0}á\u{8}\u{FFFE}"))])).file)

        #expect(file.frontMatter["a"]?.value.text == "Đá")
    }

    @Test func readsBackEveryShape() throws {
        let written = FrontMatterWriter.write([
            ("null", .null), ("flag", .flag(false)), ("empty", .list([])), ("nothing", .map([])),
            (
                "lists",
                .list([
                    .list([.text("a"), .list([.text("b\nc")])]), .null, .map([("d", .list([.map([("e", .null)])]))]),
                ])
            ),
            ("maps", .map([("f", .map([("g", .text("h\ni\n"))]))])),
        ])

        let file = try #require(Reading(written).file)

        #expect(
            file.frontMatter.outline == """
                {null: null, flag: “false”, empty: [], nothing: {}, \
                lists: [[“a”, [“b\nc”]], null, {d: [{e: null}]}], maps: {f: {g: “h\ni\n”}}}
                """)
    }
}
