import SourceText
import Testing

@testable import Markdown

/// The byte reader is right when it reads as Yams does; Yams is the authority.
struct PlainYAMLTests {
    @Test(arguments: [
        "title: Đường về Việt Nam\n",
        "title:   Hà Nội   \ntags: [hữu nghị, 'hợp tác', \"hoà bình\"]\n",
        "source: {name: Nhân Dân (English edition), url: https://nhandan.vn/a?b=1}\n",
        "tags:\n- một\n- hai\nlead: ba\n",
        "tags:\n  - một\n  - \"hai: ba\"\n\n# ghi chú\nlead:\n",
        "images:\n  - file: ảnh.jpg\n    alt: Ấp Bắc\n  - file: b.jpg\n    caption:\n",
        "haufo:\n  vi: Liên hiệp\n  en: Union\n  note:\n    vi: a\n    en: b\nvufo:\n  vi: c\n",
        "no: no\nda: 012\ngio: 12:30\nngay: 2023-08-17\nnull1: null\nnull2: ~\nnull3: \"null\"\n",
        "- một\n-\n- ba\n",
        "a: 'x'\r\nb:\r\n  - y\r\n",
        "a: []\n",
        "url: https://a.vn/#b\n",
    ])
    func readsPlainFormsWithoutYams(_ yaml: String) throws {
        let source = SourceFile(path: "a.yaml", text: yaml)

        let plain = try #require(PlainYAML.read(source.bytes, 0..<source.bytes.count))
        let composed = try YAMLComposer(yaml: YAMLText(source, 0..<source.bytes.count)).compose()

        #expect(plain.places == composed.places)
    }

    @Test(arguments: [
        "title: Hà Nội: thành phố\n", "title: a # ghi chú\n", "title: \"a\\tb\"\n", "title: 'a''b'\n", "a: b\n  c\n",
        "a: |\n  b\n", "a: >-\n  b\n", "a: &x b\n", "a: !!str b\n", "a:\tb\n", "a: [b, [c]]\n", "a: [b,\n  c]\n",
        "a: b\na: c\n", "? a\n: b\n", "- - a\n", "a: {b: c, b: d}\n", "--- a\n", "a: \"b\" c\n", "a: [b] c\n",
        "a: @b\n",
        "a: b\n c: d\n", "a:\n  b: c\n d: e\n", "a: \u{FEFF}b\n", "a: b\u{2028}c\n", "a: [b:]\n", "a: [b:?c]\n",
        "a: - b\n", "chữ\n",
    ])
    func leavesEverythingElseToYams(_ yaml: String) {
        let bytes = Array(yaml.utf8)

        #expect(PlainYAML.read(bytes, 0..<bytes.count) == nil)
    }

    @Test(arguments: 0..<40)
    func readsWhateverItAcceptsAsYamsDoes(_ seed: UInt64) throws {
        var numbers = SteadyNumbers(seed: seed)
        var accepted = 0

        for _ in 0..<200 {
            let yaml = Self.randomYAML(&numbers)
            let source = SourceFile(path: "a.yaml", text: yaml)
            guard let plain = PlainYAML.read(source.bytes, 0..<source.bytes.count) else { continue }
            accepted += 1
            let composed = try YAMLComposer(yaml: YAMLText(source, 0..<source.bytes.count)).compose()
            #expect(plain.places == composed.places, "\(yaml.debugDescription)")
        }

        #expect(accepted > 4, "the generator must make texts that the byte reader accepts")
    }

    /// A few lines of pieces that mean something to YAML, put together without much sense.
    private static func randomYAML(_ numbers: inout SteadyNumbers) -> String {
        let indents = ["", "", "", "", "  ", "  ", "    ", " "]
        let starts = ["a: ", "b: ", "cấp: ", "d:", "- ", "- e: ", "-", "# ", "f: [", "g: {h: ", "\"i\": ", "j:k"]
        let words = [
            "chữ", "Đà Nẵng", "x y", "\"q\"", "'q'", "null", "~", "no", "12:30", "a:b", "a: b", "#", " #x", "-", "- ",
            ",",
            ", ", "]", "}", "[m, n]", "{o: p}", "https://a.vn", "é", "😀", "", "", "\\", "!", "*", "&", "%", "?", ":",
            "\t",
        ]
        var yaml = ""
        for _ in 0..<Int.random(in: 1...5, using: &numbers) {
            yaml += indents.randomElement(using: &numbers) ?? ""
            yaml += starts.randomElement(using: &numbers) ?? ""
            for _ in 0..<Int.random(in: 0...2, using: &numbers) { yaml += words.randomElement(using: &numbers) ?? "" }
            yaml += Int.random(in: 0..<9, using: &numbers) == 0 ? "\r\n" : "\n"
        }
        return yaml
    }
}
