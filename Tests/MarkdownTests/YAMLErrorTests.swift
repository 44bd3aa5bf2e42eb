import Language
import Markdown
import SourceText
import Testing

struct YAMLErrorTests {
    @Test func asksForQuotesAroundAColonAndShowsThem() {
        let reading = Reading("---\ndate: 2023-08-17\ntitle: Hà Nội: thành phố vì hoà bình\n---\nThân bài\n")

        #expect(reading.file == nil)
        #expect(
            reading.printed(in: .vi) == """
                bài.vi.md:3:8: lỗi: giá trị có “: ” phải đặt trong ngoặc kép
                  3 | title: Hà Nội: thành phố vì hoà bình
                    |        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                    gợi ý: viết: title: "Hà Nội: thành phố vì hoà bình"

                """)
    }

    @Test func saysThatFrontMatterIsNotClosedWhereItOpens() {
        let reading = Reading("---\ntitle: Đá\n\nThân bài\n")

        #expect(reading.file == nil)
        #expect(
            reading.printed(in: .vi) == """
                bài.vi.md:1:1: lỗi: phần đầu tệp mở bằng dòng “---” phải đóng bằng một dòng “---” nữa
                  1 | ---
                    | ^~~
                    gợi ý: thêm dòng “---” sau khóa cuối cùng

                """)
    }

    @Test func showsBothPlacesOfAKeyWrittenTwice() {
        let reading = Reading("---\ntags:\n  - tên: Ấp\n    số: 2\n    \"tên\": Ô\n  - tên: Ý\n---\n")

        #expect(reading.file == nil)
        #expect(
            reading.printed(in: .en) == """
                bài.vi.md:5:5: error: key “tên” must be written only once
                  5 |     "tên": Ô
                    |     ^~~~~
                bài.vi.md:3:5: note: first written here
                  3 |   - tên: Ấp
                    |     ^~~

                """)
    }

    @Test func countsColumnsInCharactersAlsoAfterLettersWithMarks() {
        let reading = Reading("---\ntiêu đề: [Đường sắt, \"đô thị\" Hà Nội]\n---\n")

        #expect(
            reading.printed(in: .en) == """
                bài.vi.md:2:31: error: after “[”, items must be parted by commas and end with “]”
                  2 | tiêu đề: [Đường sắt, "đô thị" Hà Nội]
                    |                               ^
                bài.vi.md:2:10: note: “[” was opened here
                  2 | tiêu đề: [Đường sắt, "đô thị" Hà Nội]
                    |          ^

                """)
    }

    @Test(arguments: [
        ("title: a\n\tlead: b", "3:1 yaml-tab"),
        ("lead: |\n\tĐá", "3:1 yaml-tab"),
        ("title: \"Hà Nội", "2:8 yaml-open-quote"),
        ("title: \"Hà Nội\nauthors: \"x\"", "2:8 yaml-open-quote"),
        ("title: 'it's'", "2:12 yaml-text-after-end"),
        ("title: \"Đá\" đỏ", "2:13 yaml-text-after-end"),
        ("tags: [a] b", "2:11 yaml-text-after-end"),
        ("title Hà Nội\ndate: 2", "2:1 yaml-line-is-no-entry"),
        ("title:Hà Nội\ndate: 2", "2:1 yaml-line-is-no-entry"),
        ("title: a\n  sub: b", "3:3 yaml-line-too-far-in"),
        ("source:\n    name: a\n  url: b", "4:3 yaml-keys-uneven"),
        ("tags:\n  - a\n  b: c", "4:3 yaml-list-uneven"),
        ("tags: - a", "2:7 yaml-item-on-key-line"),
        ("tags: [a, b\ndate: 2", "2:7 yaml-open-bracket"),
        ("source: {name: a", "2:9 yaml-open-bracket"),
        ("title: @Đá", "2:8 yaml-needs-quotes"),
        ("title: *Đá*", "2:8 yaml-needs-quotes"),
        ("title: & bạn", "2:8 yaml-needs-quotes"),
        ("title: &bạn bè", "2:8 yaml-needs-quotes"),
        ("title: &ban be", "2:8 yaml-needs-quotes"),
        ("title: !quan trọng", "2:8 yaml-needs-quotes"),
        ("title: !quan-trong a", "2:8 yaml-needs-quotes"),
        ("lead: > một dòng", "2:7 yaml-needs-quotes"),
        ("title: \"Đá \\d\"", "2:12 yaml-unknown-escape"),
        ("title: \"Đá \\u12\"", "2:12 yaml-broken-escape"),
        ("no: a\n\"no\": b", "3:1 yaml-key-twice"),
        ("a: {b: 1, b: 2}", "2:11 yaml-key-twice"),
        ("a: Đá\u{1}", "2:6 yaml-forbidden-character"),
        ("a: \"Đá\\0\"", "2:4 yaml-forbidden-character"),
        ("\"k\\x08\": Đá", "2:1 yaml-forbidden-character"),
        ("a: [\"\\uFFFE\"]", "2:5 yaml-forbidden-character"),
        ("a: ]", "2:4 yaml-value-missing"),
        ("? [a]\n: b", "2:3 yaml-key-is-no-text"),
        ("a: &x [1]\nb: *x", "3:4 yaml-alias"),
        ("a: đá\u{2028}b: @c", "2:10 yaml-needs-quotes"),
        ("%YAML 9.9\na: b", "2:1 yaml-unreadable"),
        ("Hà Nội", "2:1 front-matter-is-no-map"),
        ("- a", "2:1 front-matter-is-no-map"),
    ])
    func findsThePlaceAndTheKindOfAMistake(_ yaml: String, _ expected: String) {
        let reading = Reading("---\n\(yaml)\n---\nThân bài\n")

        let found = reading.report.diagnostics.map { diagnostic in
            "\(diagnostic.location.map { "\($0.line):\($0.column)" } ?? "?") \(diagnostic.id)"
        }
        #expect(found == [expected])
        #expect(reading.file == nil)
    }

    @Test(arguments: [
        ("a: b\n---\nc: d\n", "2:1 yaml-second-document"),
        (String(repeating: "[", count: 1200), "1:1 yaml-too-deep"),
        (String(repeating: "[", count: 500) + String(repeating: "]", count: 500), "1:102 yaml-too-deep"),
        (String(repeating: "- ", count: 500) + "a", "1:203 yaml-too-deep"),
    ])
    func refusesWhatAFileOfYAMLMustNotHold(_ yaml: String, _ expected: String) {
        var report = Report()

        let file = YAMLFile(reading: SourceFile(path: "sổ.yaml", text: yaml), report: &report)

        let found = report.diagnostics.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.id)" }
        #expect(found == [expected])
        #expect(file == nil)
    }

    @Test func stopsAtAliasesThatSpellOutMillionsOfValues() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let items = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(items)]\n"
        }

        let reading = Reading("---\n\(yaml)? *a12\n: b\n---\n")

        #expect(reading.file == nil)
        #expect(reading.report.diagnostics.map(\.id) == ["yaml-alias"])
    }
}
