import Language
import SourceText
import Testing

@testable import Bulletin

@Suite("The ledger of translations")
struct LedgerTests {
    private static let day = try? CalendarDate("2026-11-22")

    private func entry(_ name: String, _ passages: [Passage] = [Passage(.title, "Hữu nghị")]) throws
        -> TranslationLedger.Entry
    {
        TranslationLedger.Entry(
            translation: "articles/\(name).en.md", original: "articles/\(name).vi.md",
            checked: try #require(Self.day), passages: passages)
    }

    private func read(_ text: String) -> (ledger: TranslationLedger?, messages: String) {
        var report = Report()
        let ledger = TranslationLedger(reading: SourceFile(path: "sổ", text: text), report: &report)
        return (ledger, report.diagnostics.map { DiagnosticPrinter(in: .en).print($0) }.joined())
    }

    @Test func isReadAsItWasWritten() throws {
        let ledger = TranslationLedger([
            try entry("đường hoa"),
            try entry(
                "b",
                [
                    Passage(.title, "Đ"), Passage(.lead, "Ở \\n đây"), Passage(.text, "một\n\nhai\\"),
                    Passage(.text, " "),
                    Passage(.code, "```\r\n\ta  b\n```"),
                ]),
        ])

        #expect(read(ledger.text).ledger == ledger)
        #expect(read(ledger.text.replacing("\n", with: "\r\n")).ledger == ledger, "git may end lines as Windows does")
        #expect(ledger.entries.map(\.translation) == ["articles/b.en.md", "articles/đường hoa.en.md"])
    }

    @Test func isALineForEachThingInTheOrderOfPaths() throws {
        let text = TranslationLedger([try entry("b"), try entry("a")]).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).drop { $0.hasPrefix("#") }

        #expect(lines.count == 11)
        #expect(
            lines.dropFirst(1).prefix(3) == [
                "translation articles/a.en.md", "original articles/a.vi.md", "checked 2026-11-22",
            ])
        #expect(lines.contains { $0.wholeMatch(of: /title [0-9a-f]{32} Hữu nghị/) != nil })
    }

    @Test(arguments: [
        ("<<<<<<< HEAD\n", "the translation ledger has marks of a git conflict"),
        ("lung tung\n", "this line does not belong in the translation ledger"),
        ("title 00112233445566778899aabbccddeeff Sai\n", "this passage of the translation ledger was changed"),
        ("title 0011 Sai\n", "this line does not belong in the translation ledger"),
        ("checked 2026-11-22\n", "this line does not belong in the translation ledger"),
        ("\ntranslation articles/z.en.md\n", "this entry of the translation ledger lacks “original” or “checked”"),
        (
            "\ntranslation articles/a.vi.md\noriginal articles/q.en.md\nchecked 2026-11-22\n",
            "“articles/a.vi.md” is in two entries of the translation ledger"
        ),
    ])
    func isRefusedWithThePlaceWhenItWasBrokenByHand(_ addition: String, _ message: String) throws {
        let text = TranslationLedger([try entry("a")]).text

        let (ledger, messages) = read(text + addition)

        #expect(ledger == nil)
        let line = text.count { $0 == "\n" } + (addition.hasPrefix("\n") ? 2 : 1)
        #expect(messages.hasPrefix("sổ:\(line):1: error: \(message)\n"), "\(messages)")
    }

    @Test func hasNoTextTwiceWhateverIsAccepted() throws {
        let day = try #require(Self.day)
        let turned = TranslationLedger.Entry(
            translation: "articles/a.vi.md", original: "articles/a.en.md", checked: day, passages: [])

        let ledger = TranslationLedger([try entry("a"), try entry("b")]).replacing([], with: [turned])

        #expect(ledger.entries.map(\.translation) == ["articles/a.vi.md", "articles/b.en.md"])
    }
}
