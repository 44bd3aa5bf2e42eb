import Language
import SourceText
import Testing

struct DiagnosticPrinterTests {
    private static func finding(
        _ text: String, _ range: Range<Int>, severity: Diagnostic.Severity = .error, hint: Message? = nil,
        notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        let file = SourceFile(path: "Content/bài.vi.md", text: text)
        return Diagnostic(
            severity, "unknown-tag", Message(vi: "không có thẻ “hoà”", en: "there is no tag “hoà”"),
            at: file.location(range),
            hint: hint, notes: notes)
    }

    @Test func printsThePlaceTheLineACaretAndTheHint() {
        let finding = Self.finding(
            "---\ntags: [hoà]\n", 11..<15, hint: Message(vi: "có phải “hoa-binh”?", en: "did you mean “hoa-binh”?"))

        #expect(
            DiagnosticPrinter(in: .vi).print(finding) == """
                Content/bài.vi.md:2:8: lỗi: không có thẻ “hoà”
                  2 | tags: [hoà]
                    |        ^~~
                    gợi ý: có phải “hoa-binh”?

                """)
        #expect(
            DiagnosticPrinter(in: .en).print(finding) == """
                Content/bài.vi.md:2:8: error: there is no tag “hoà”
                  2 | tags: [hoà]
                    |        ^~~
                    hint: did you mean “hoa-binh”?

                """)
    }

    @Test func printsNotesWithTheirOwnPlaces() {
        let file = SourceFile(path: "sổ.yaml", text: String(repeating: "\n", count: 99) + "a: b")
        let finding = Self.finding(
            "a", 0..<1, severity: .warning,
            notes: [
                Diagnostic.Note(Message(vi: "lần đầu ở đây", en: "first written here"), at: file.location(99..<100)),
                Diagnostic.Note(Message(vi: "không có chỗ", en: "nowhere")),
            ])

        #expect(
            DiagnosticPrinter(in: .vi).print(finding) == """
                Content/bài.vi.md:1:1: cảnh báo: không có thẻ “hoà”
                  1 | a
                    | ^
                sổ.yaml:100:1: ghi chú: lần đầu ở đây
                  100 | a: b
                      | ^
                ghi chú: không có chỗ

                """)
    }

    @Test func printsAFindingWithoutAPlaceOnOneLine() {
        let finding = Diagnostic(.note, "defaults", Message(vi: "dùng mặc định", en: "defaults are used"), at: nil)

        #expect(DiagnosticPrinter(in: .en).print(finding) == "note: defaults are used\n")
    }

    @Test func printsNoEmptyLine() {
        #expect(
            DiagnosticPrinter(in: .en).print(Self.finding("a\n\nb", 2..<2))
                == "Content/bài.vi.md:2:1: error: there is no tag “hoà”\n")
    }

    @Test func keepsTabsUnderTheLineSoThatTheCaretStandsRight() {
        let printed = DiagnosticPrinter(in: .en).print(Self.finding("\tĐá\tđỏ", 6..<11))

        #expect(printed.hasSuffix("  1 | \tĐá\tđỏ\n    | \t  \t^~\n"))
    }

    @Test func cutsALongLineAroundThePlace() {
        let words = (0..<100).map { "từ\($0)" }
        let before = words[..<50].joined(separator: " ").utf8.count + 1
        let finding = Self.finding(words.joined(separator: " "), before..<before + "từ50".utf8.count)

        let lines = DiagnosticPrinter(in: .en).print(finding).split(separator: "\n")

        let shown = lines[1].dropFirst("  1 | ".count)
        let caret = lines[2].dropFirst("    | ".count)
        #expect(shown.hasPrefix("…") && shown.hasSuffix("…") && shown.count == 122)
        #expect(shown.dropFirst(caret.prefix { $0 == " " }.count).prefix(caret.count { $0 != " " }) == "từ50")
    }

    @Test func cutsALongLineAtItsEnds() {
        let line = String(repeating: "đ", count: 300)

        let atStart = DiagnosticPrinter(in: .en).print(Self.finding(line, 0..<600))
        let atEnd = DiagnosticPrinter(in: .en).print(Self.finding(line, 598..<600))

        #expect(
            atStart.contains(
                "  1 | \(String(repeating: "đ", count: 120))…\n    | ^\(String(repeating: "~", count: 120))\n"))
        #expect(
            atEnd.contains(
                "  1 | …\(String(repeating: "đ", count: 120))\n    | \(String(repeating: " ", count: 120))^\n"))
    }

    @Test func letsNoTextRewriteTheTerminal() {
        let file = SourceFile(path: "a\u{1B}[2J.md", text: "x\u{1B}[31m\u{202E}đ\u{7}")
        let finding = Diagnostic(
            .error, "a", Message(vi: "“\u{1B}]0;”", en: "“\u{1B}]0;\u{85}”"), at: file.location(0..<1))

        let printed = DiagnosticPrinter(in: .en).print(finding)

        #expect(
            printed == """
                a\u{FFFD}[2J.md:1:1: error: “\u{FFFD}]0;\u{FFFD}”
                  1 | x\u{FFFD}[31m\u{FFFD}đ\u{FFFD}
                    | ^

                """)
    }

    @Test func letsNoHintOrNoteRewriteTheTerminalEither() {
        let finding = Diagnostic(
            .error, "a", Message(vi: "a", en: "a"), at: nil, hint: Message(vi: "\u{1B}[2J", en: "\u{1B}[2J"),
            notes: [Diagnostic.Note(Message(vi: "\u{1B}[2J", en: "\u{1B}[2J"))])

        #expect(!DiagnosticPrinter(in: .en).print(finding).unicodeScalars.contains("\u{1B}"))
    }

    @Test func keepsAMessageOnOneLine() {
        let finding = Diagnostic(.error, "a", Message(vi: "một\nhai", en: "one\ntwo"), at: nil)

        #expect(DiagnosticPrinter(in: .en).print(finding) == "error: one\u{FFFD}two\n")
    }
}
