import Language
import SourceText
import Testing

import Mustache

struct FingerprintTests {
    private func fingerprint(_ templates: KeyValuePairs<String, String>, _ language: Language = .vi) -> Fingerprint? {
        var trial = TemplateTrial(templates)
        trial.language = language
        return trial.compiled(for: Fixture.page).0?.fingerprint
    }

    @Test func aProgramChangesWithEveryTemplateItReachesAndNoOther() throws {
        let first = try #require(fingerprint(["page.html": "{{> a}}", "a.html": "1", "b.html": "2"]))

        #expect(first == fingerprint(["page.html": "{{> a}}", "a.html": "1", "b.html": "3"]))
        #expect(first != fingerprint(["page.html": "{{> a}}", "a.html": "4", "b.html": "2"]))
        #expect(first != fingerprint(["page.html": "{{> a}}", "a.html": "1", "b.html": "2"], .en))
    }

    @Test func aProgramChangesWithWhatItsFormattersKnow() {
        let fingerprints = ["https://một.example", "https://hai.example"].map { base in
            var trial = TemplateTrial("x")
            trial.formatters = FormatterTable([], knowing: Fingerprint(of: base))
            return trial.compiled(for: Fixture.page).0?.fingerprint
        }

        #expect(fingerprints[0] != nil)
        #expect(fingerprints[0] != fingerprints[1])
    }

    @Test func aRecordChangesWithEveryValueInIt() {
        let records = [
            Fixture.article("Bài"), Fixture.article("Bai"), Fixture.article("Bài", views: 1),
            Fixture.article("Bài", tags: ["a"]), Fixture.article("Bài", subtitle: ""),
            Fixture.article("Bài", body: "x"),
        ]

        #expect(Set(records.map(\.fingerprint)).count == records.count)
        #expect(Fixture.article("Bài").fingerprint == Fixture.article("Bài").fingerprint)
    }

    @Test func madeHTMLIsMadeOnlyWhenItIsShown() {
        let shape = Shape("trang", ["flag": .bool, "body": .html])
        let broken = Diagnostic(.error, "made", Message(vi: "đã làm", en: "was made"), at: nil)
        let made = Made(from: Fixture.tag("a").fingerprint) {
            (_: inout [UInt8], _: Fingerprint) throws(Diagnostic) in throw broken
        }
        let page = TemplateTrial("{{#flag}}{{{body}}}{{/flag}}")

        #expect(page.text(Record(shape, ["flag": .bool(false), "body": .made(made)])) == "")
        #expect(page.text(Record(shape, ["flag": .bool(true), "body": .made(made)])) == "made")
    }

    @Test func madeHTMLKnowsWhatItIsMadeFrom() {
        let made = ["Ấp", "Ap"].map { word in
            Made(from: Fingerprint(of: word), Fingerprint(of: "x")) {
                (bytes: inout [UInt8], word: Fingerprint, _: Fingerprint) throws(Diagnostic) in
                bytes += Array(word.hexadecimal.utf8)
            }
        }

        #expect(made[0].fingerprint != made[1].fingerprint)
    }
}
