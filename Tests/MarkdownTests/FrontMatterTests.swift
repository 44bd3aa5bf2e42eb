import Language
import Markdown
import SourceText
import Testing

struct FrontMatterTests {
    @Test func splitsAFileIntoFrontMatterAndBody() throws {
        let reading = Reading("---\ntitle: Hội nghị\ntags: [a, b]\n---\n\n# Chữ\n")

        let file = try #require(reading.file)
        #expect(file.frontMatter.outline == "{title: “Hội nghị”, tags: [“a”, “b”]}")
        #expect(file.source.text(in: file.frontMatter.range) == "---\ntitle: Hội nghị\ntags: [a, b]\n---\n")
        #expect(file.source.text(in: file.body.range) == "\n# Chữ\n")
        #expect(reading.report.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "# Chữ\n\n---\n\na: b\n\n---\n", "", "----\na: b\n----\n", "\n---\na: b\n---\n", "--- a\n---\n",
        " ---\na: b\n---\n",
    ])
    func takesAFileWithoutFrontMatterAsAllBody(_ text: String) throws {
        let file = try #require(Reading(text).file)

        #expect(file.frontMatter.entries.isEmpty)
        #expect(file.frontMatter.range == 0..<0)
        #expect(file.source.text(in: file.body.range) == text)
    }

    @Test(arguments: ["---\r\ntitle: Đá\r\n---\r\nThân\r\n", "---  \ntitle: Đá\n--- \t\nThân\r\n"])
    func allowsCarriageReturnsAndBlanksAroundTheLines(_ text: String) throws {
        let file = try #require(Reading(text).file)

        #expect(file.frontMatter.outline == "{title: “Đá”}")
        #expect(file.source.text(in: file.body.range) == "Thân\r\n")
    }

    @Test(arguments: ["---\n---\n", "---\n---", "---\n# chỉ ghi chú\n---\n", "---\n\n---\n"])
    func readsFrontMatterThatSaysNothing(_ text: String) throws {
        let file = try #require(Reading(text).file)

        #expect(file.frontMatter.entries.isEmpty)
        #expect(file.body.range == text.utf8.count..<text.utf8.count)
    }

    @Test func leavesScalarsTextWhateverTheyLookLike() throws {
        let yaml =
            "a: no\nb: 012\nc: 12:30\nd: 2023-08-17\ne: 1_000\nf: .inf\ng: 'null'\nh: null\ni: ~\nj:\nk: !!str true\n"

        let file = try #require(Reading("---\n\(yaml)---\n").file)

        #expect(
            file.frontMatter.outline == """
                {a: “no”, b: “012”, c: “12:30”, d: “2023-08-17”, e: “1_000”, f: “.inf”, g: “null”, h: null, i: null, \
                j: null, k: “true”}
                """)
    }

    @Test func readsFoldsBlocksAndEscapes() throws {
        let yaml =
            "a: >-\n  một\n  hai\nb: |\n  ba\n  bốn\nc: \"Vi\\u1EC7t\\tNam\"\nd: 'it''s'\ne: một\n  hai\nf: !!str null\n"

        let file = try #require(Reading("---\n\(yaml)---\n").file)

        #expect(
            file.frontMatter.outline
                == "{a: “một hai”, b: “ba\nbốn\n”, c: “Việt\tNam”, d: “it's”, e: “một hai”, f: “null”}")
    }

    @Test func placesEveryKeyAndValueInTheWholeFile() throws {
        let text =
            "---\ntitle: \"Đá\\tđỏ\" # ghi chú\nảnh: [một, {tệp: 'a b'}, hai]\nnguồn:\n  - tên: Ấp\n    số:\n---\n"

        let file = try #require(Reading(text).file)

        let root = YAMLNode(.map(file.frontMatter.entries), at: file.frontMatter.range)
        let parts = Self.parts(of: root).map { file.source.text(in: $0) }
        #expect(
            parts.dropFirst() == [
                "title", "\"Đá\\tđỏ\"", "ảnh", "[một, {tệp: 'a b'}, hai]", "một", "{tệp: 'a b'}", "tệp", "'a b'", "hai",
                "nguồn",
                "- tên: Ấp\n    số:", "tên: Ấp\n    số:", "tên", "Ấp", "số", "",
            ])
    }

    private static func parts(of node: YAMLNode) -> [Range<Int>] {
        let below: [Range<Int>] =
            switch node.content {
            case .null, .text: []
            case .list(let items): items.flatMap(parts)
            case .map(let entries): entries.flatMap { [$0.keyRange] + parts(of: $0.value) }
            }
        return [node.range] + below
    }

    @Test func readsAFileOfYAMLAsAWhole() throws {
        var report = Report()

        let file = YAMLFile(
            reading: SourceFile(path: "sổ.yaml", text: "---\nhữu-nghị:\n  vi: \"Hữu nghị\"\n  en: Friendship\n"),
            report: &report)

        let root = try #require(file?.root)
        #expect(root["hữu-nghị"]?["vi"]?.text == "Hữu nghị")
        #expect(root["hữu-nghị"]?["fr"] == nil)
        #expect(root["hữu-nghị"]?.text == nil)
        #expect(root["hữu-nghị"]?.map?.count == 2)
        #expect(report.diagnostics.isEmpty)
    }

    @Test func readsAnEmptyFileOfYAMLAsNull() throws {
        var report = Report()

        let file = YAMLFile(reading: SourceFile(path: "sổ.yaml", text: "# chưa có gì\n"), report: &report)

        #expect(try #require(file).root.isNull)
    }
}
