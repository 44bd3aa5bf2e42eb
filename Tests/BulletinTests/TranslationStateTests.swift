import Language
import SourceText
import Testing

@testable import Bulletin

@Suite("How translations stand")
struct TranslationStateTests {
    private func text(_ path: String, _ head: String = "", title: String = "Hữu nghị") -> String {
        "== articles/2023/05/\(path).md ==\n---\ntitle: \(title)\ndate: 2023-05-01\n\(head)---\nMột hai ba.\n"
    }

    /// How each article stands at 2024-01-01, as `missing a.vi` for a text that waits to be translated.
    private func standings(_ sketch: String, drafts: Bool = false) throws -> [String] {
        try ContentSketch(sketch).withFolder { folder in
            var report = Report()
            let translations = try #require(
                Translations(reading: folder, now: try Moment("2024-01-01"), drafts: drafts, report: &report))
            let states = translations.states(report: &report)
            #expect(report.diagnostics.isEmpty)
            return states.map { state in
                let name = state.original.path.split(separator: "/").last?.dropLast(3) ?? ""
                return switch state.standing {
                case .missing(let draft): draft == nil ? "missing \(name)" : "drafted \(name)"
                case .unaccepted: "unaccepted \(name)"
                case .stale: "stale \(name)"
                case .current: "current \(name)"
                }
            }
        }
    }

    @Test func nothingWaitsForATextThatIsADraftOrNoLongerShown() throws {
        #expect(try standings(text("a.vi", "draft: true\n")) == [])
        #expect(try standings(text("a.vi", "expires_at: 2023-06-01\n")) == [])
        #expect(try standings(text("a.vi") + text("a.en", "expires_at: 2023-06-01\n")) == [])
        #expect(try standings(text("a.vi", "draft: true\n"), drafts: true) == ["missing a.vi"])
    }

    @Test func aTextThatIsStillToAppearWaitsAndCounts() throws {
        #expect(try standings(text("a.vi", "publish_at: 2025-06-01\n")) == ["missing a.vi"])
        #expect(try standings(text("a.vi") + text("a.en", "publish_at: 2025-06-01\n")) == ["unaccepted a.vi"])
        #expect(try standings(text("a.vi") + text("a.en", "draft: true\n")) == ["drafted a.vi"])
    }

    @Test func theEnglishTextIsTakenForTheTranslationUnlessItWasFirst() throws {
        let english = "== articles/2023/05/b.en.md ==\n---\ntitle: Friendship\ndate: 2022-01-01\n---\nOne.\n"

        #expect(try standings(text("a.vi") + text("a.en")) == ["unaccepted a.vi"])
        #expect(try standings(text("b.vi") + english) == ["unaccepted b.en"])
        #expect(
            try standings(text("c.vi", "translation_of: d.en.md\n") + text("d.en", title: "Friendship"))
                == ["unaccepted d.en"])
    }

    @Test func lineBreaksAloneMakeNoTranslationStale() throws {
        let passages = [Passage(.title, "Hữu nghị"), Passage(.text, "Một\nhai   ba.")]
        let entry = TranslationLedger.Entry(
            translation: "articles/2023/05/a.en.md", original: "articles/2023/05/a.vi.md",
            checked: try CalendarDate("2023-06-01"), passages: passages)
        let ledger = "\n== translations.ledger ==\n" + TranslationLedger([entry]).text

        #expect(try standings(text("a.vi") + text("a.en") + ledger) == ["current a.vi"])
        #expect(try standings(text("a.vi", "lead: Bốn.\n") + text("a.en") + ledger) == ["stale a.vi"])
    }
}
