import Language
import SourceText
import Testing

import Mustache

struct FormattingTests {
    private struct Day: Hashable, Sendable, Fingerprinted {
        let number: Int
        var fingerprint: Fingerprint { Fingerprint(of: "\(number)") }
    }

    private static let shape = Shape(
        "bài",
        [
            "title": .text, "day": .opaque("date"), "end": .optional(.opaque("date")), "total": .int,
            "words": .list(.text),
        ])
    private static let record = Record(
        shape,
        [
            "title": .text("đường <Ấp>"), "day": .opaque(Opaque("date", Day(number: 2))), "end": .absent,
            "total": .int(1_234), "words": .list([.text("ă"), .text("<")]),
        ])

    private static func trial(_ template: String, _ language: Language = .vi) -> TemplateTrial {
        var trial = TemplateTrial(template)
        trial.language = language
        trial.formatters = FormatterTable([
            Formatter("long", of: "date", holding: Day.self) { (day, _, language, bytes) throws(Diagnostic) in
                bytes += Array((language == .vi ? "ngày \(day.number)" : "day \(day.number)").utf8)
            },
            Formatter(ofNumbers: "number") { (number, language, bytes) throws(Diagnostic) in
                bytes += Array("\(number / 1000)\(language == .vi ? "." : ",")\(number % 1000)".utf8)
            },
        ])
        var translations = TranslationTable()
        let place = SourceFile(path: "labels.yaml", text: "x").start
        translations.set("count", in: .vi, to: .plural([.other: .init("{n} bài của {who}", at: place)]))
        translations.set(
            "count", in: .en,
            to: .plural([.one: .init("one by {who}", at: place), .other: .init("{n} by {who}", at: place)]))
        translations.set("more", in: .vi, to: .text(.init("Xem & đọc", at: place)))
        translations.set("more", in: .en, to: .text(.init("Read & more", at: place)))
        translations.set("bold_html", in: .vi, to: .text(.init("<b>{who}</b>", at: place)))
        translations.set("bold_html", in: .en, to: .text(.init("<i>{who}</i>", at: place)))
        trial.translations = translations
        return trial
    }

    @Test func formatsWithWhatTheSiteRegistered() {
        #expect(Self.trial("{{ day | long }}").text(Self.record) == "ngày 2")
        #expect(Self.trial("{{day | long | upper}}", .en).text(Self.record) == "DAY 2")
        #expect(Self.trial("{{ total | number }}[{{end | long}}]").text(Self.record) == "1.234[]")
    }

    @Test func escapesWhatAFormatterGives() {
        #expect(Self.trial("{{title | upper}}").text(Self.record) == "ĐƯỜNG &lt;ẤP&gt;")
        #expect(Self.trial("{{words | join \"; \"}}").text(Self.record) == "ă; &lt;")
    }

    @Test func cutsATextBetweenWords() {
        #expect(Self.trial("{{title | truncate 8}}").text(Self.record) == "đường…")
        #expect(Self.trial("{{title | truncate 80}}").text(Self.record) == "đường &lt;Ấp&gt;")
    }

    @Test func printsADefaultForWhatIsAbsent() {
        #expect(Self.trial("{{end | long | default \"không rõ\"}}").text(Self.record) == "không rõ")
    }

    @Test(arguments: [
        ("{{day}}", "needs-formatter"), ("{{title | long}}", "unfit-formatter"),
        ("{{title | uper}}", "unknown-formatter"),
        ("{{title | truncate}}", "formatter-arguments"), ("{{words}}", "prints-list"),
        ("{{#title | upper}}{{/title}}", "section-formatter"),
    ])
    func refusesAFormatterThatDoesNotFit(_ template: String, _ id: String) {
        #expect(Self.trial(template).findings(for: Self.shape) == ["page.html:1:1 \(id)"])
    }

    @Test func formatsTheLanguage() {
        #expect(Self.trial("{{@lang | truncate 80}}").text(Self.record) == "vi")
    }

    @Test func choosesThePluralFormOfTheLanguage() {
        #expect(Self.trial("{{t \"count\" n=total who=title}}").text(Self.record) == "1.234 bài của đường &lt;Ấp&gt;")
        #expect(Self.trial("{{t \"count\" n=1 who=\"A\"}}", .en).text(Self.record) == "one by A")
        #expect(Self.trial("{{t \"count\" n=0 who=\"A\"}}", .en).text(Self.record) == "0.0 by A".replacingDot)
    }

    @Test func takesATranslationForTextUnlessItsKeySaysHTML() {
        #expect(
            Self.trial("<p title=\"{{t \"more\"}}\">{{@lang}}").text(Self.record) == "<p title=\"Xem &amp; đọc\">vi")
        #expect(Self.trial("{{{t \"bold_html\" who=title}}}").text(Self.record) == "<b>đường &lt;Ấp&gt;</b>")
    }

    @Test(arguments: [
        ("{{t \"mor\"}}", "unknown-translation"), ("{{t \"count\" n=total}}", "missing-translation-argument"),
        ("{{t \"count\" n=title who=title}}", "count-is-not-a-number"),
        ("{{t \"more\" x=title}}", "unknown-placeholder"),
        ("{{t \"bold_html\" who=title}}", "translation-rawness"),
        ("{{t \"more\" | truncate 80}}", "translation-formatter"), ("{{@lang | uper}}", "unknown-formatter"),
    ])
    func refusesATranslationThatDoesNotFit(_ template: String, _ id: String) {
        #expect(Self.trial(template).findings(for: Self.shape) == ["page.html:1:1 \(id)"])
    }

    @Test func refusesAKeyThatCountsInOneLanguageOnly() {
        var trial = TemplateTrial("{{t \"count\" n=2}}")
        let file = SourceFile(path: "Templates/labels.yaml.mustache", text: "a\nb\n")
        trial.translations.set("count", in: .vi, to: .text(.init("{n} bài", at: file.location(2..<3))))
        trial.translations.set("count", in: .en, to: .plural([.other: .init("{n}", at: file.location(0..<1))]))

        #expect(trial.findings(for: Self.shape) == ["labels.yaml:2:1 plural-in-one-language"])
    }

    @Test func comparesTheTranslationsOfAKey() {
        var trial = TemplateTrial("x")
        let file = SourceFile(path: "Templates/labels.yaml.mustache", text: "a\nb\nc\n")
        trial.translations.set("một", in: .vi, to: .text(.init("{a}", at: file.location(0..<1))))
        trial.translations.set(
            "hai", in: .vi,
            to: .plural([.other: .init("{a}", at: file.location(2..<3)), .one: .init("{a}", at: file.location(2..<3))]))
        trial.translations.set("hai", in: .en, to: .plural([.other: .init("{n}", at: file.location(4..<5))]))

        #expect(
            trial.findings(for: Self.shape) == [
                "labels.yaml:1:1 untranslated", "labels.yaml:2:1 dead-plural-form",
                "labels.yaml:3:1 missing-plural-form", "labels.yaml:3:1 missing-placeholder",
            ])
    }
}

extension String {
    fileprivate var replacingDot: String { replacing(".", with: ",") }
}
