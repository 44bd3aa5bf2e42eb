import Language
import SourceText
import Testing

import Mustache

/// The language beyond the specification, sentence by sentence.
struct LanguageTests {
    private static let shape = Shape(
        "bài",
        [
            "t": .text, "title": .text, "subtitle": .optional(.text), "views": .int, "body": .html,
            "params": .open, "words": .list(.text),
        ])

    private func text(_ template: String, subtitle: String? = nil) -> String {
        let record = Record(
            Self.shape,
            [
                "t": .text("tê"), "title": .text("Đường"), "subtitle": .optional(subtitle) { .text($0) },
                "views": .int(7), "body": .html(SafeHTML(trusting: bytes("<b>"))),
                "params": .map(["theme": .text("đêm")]), "words": .list(["a", "b", "c"].map { .text($0) }),
            ])
        return TemplateTrial(template).text(record)
    }

    @Test(arguments: [
        ("{{=| |=}}|title||views|", "Đường7"), ("{{=@ @=}}@title@", "Đường"),
        ("{{= <% %> =}}<%# words | first 1 %><%.%><%/ words %>", "a"), ("{{ title }}{{t}}", "Đườngtê"),
        ("{{ \"chữ ơ\" | upper }}", "CHỮ Ơ"), ("{{\"<a b>\"}}", "&lt;a b&gt;"), ("{{ 12 | default 3 }}", "12"),
        ("{{# words | reverse | first 2 }}{{.}}{{/ words }}", "cb"), ("{{words | last 2 | join \"-\"}}", "b-c"),
    ])
    func readsExtensionsByTheBlankInATag(_ template: String, _ expected: String) {
        #expect(text(template) == expected)
    }

    @Test(arguments: [
        ("[{{subtitle}}]{{^subtitle}}không{{/subtitle}}", "[]không"), ("[{{subtitle | upper}}]", "[]"),
        ("{{subtitle | default \"chưa có\" | upper}}", "CHƯA CÓ"), ("{{params.theme}}", "đêm"),
        ("{{#params.none}}x{{^}}y{{/params.none}}", "y"), ("{{params.none | default \"z\"}}", "z"),
        ("{{params.none}}", "page.html:1:1 missing-value"), ("{{params.none.x}}", "page.html:1:1 missing-value"),
    ])
    func tellsAbsentFromUnknown(_ template: String, _ expected: String) {
        #expect(text(template) == expected)
    }

    @Test(arguments: [
        ("{{titel}}", "title"), ("{{#wrods}}{{/wrods}}", "words"), ("{{> thẻ-bai}}", "thẻ-bài"),
        ("{{title | uper}}", "upper"), ("{{t \"mroe\"}}", "more"),
        ("{{<thẻ-bài}}{{$thna}}{{/thna}}{{/thẻ-bài}}", "thân"),
        ("{{> thẻ-bài sise=1}}", "size"), ("{{@frist}}", "@first"), ("{{t \"more\" nmae=1}}", "name"),
        ("{{.titel}}", "title"), ("{{source.naem}}", "name"),
    ])
    func offersTheNearestNameVisibleThere(_ template: String, _ nearest: String) throws {
        var trial = TemplateTrial([
            "page.html": template, "thẻ-bài.html": "{{% params size=1}}{{size}}{{$thân}}{{/thân}}",
        ])
        let place = SourceFile(path: "labels.yaml", text: "x").start
        for language in Language.allCases {
            trial.translations.set("more", in: language, to: .text(.init("{name}", at: place)))
        }
        let shape = Shape(
            "bài",
            ["title": .text, "words": .list(.text), "source": .record(Shape("báo", ["name": .text]))])

        let finding = try #require(trial.compiled(for: shape).1.diagnostics.first)

        #expect(finding.hint?.en == "did you mean “\(nearest)”?")
        #expect(finding.hint?.vi == "có phải “\(nearest)”?")
    }

    @Test(arguments: [
        ("{{#words}}{{^}}{{^}}{{/words}}", "1:16 stray-else"), ("{{^words}}{{^}}{{^}}{{/words}}", "1:16 stray-else"),
        ("{{@number}}", "1:1 outside-list"), ("{{#words}}{{@parent.number}}{{/words}}", "1:11 outside-list"),
        ("{{#words.@count}}{{@index}}{{/words.@count}}", "1:18 outside-list"), ("{{words.@any}}", "1:1 prints-any"),
        ("{{title.@count}}", "1:1 not-a-list"), ("{{words.@first}}", "1:1 unknown-list-property"),
        ("{{#words}}{{.title}}{{/words}}", "1:11 unknown-name"), ("{{#@lang}}{{/@lang}}", "1:1 not-a-test"),
        ("{{# words | join \", \" }}{{/words}}", "1:1 section-formatter"), ("{{body}}", "1:1 escaped-html"),
        ("{{#words | first 2}}{{/words | first 2}}", "1:21 unexpected-word"),
    ])
    func findsWhatTheLanguageDoesNotAllow(_ template: String, _ expected: String) {
        #expect(TemplateTrial(template).findings(for: Self.shape) == ["page.html:\(expected)"])
    }

    @Test(arguments: [
        ("{{#articles}}{{#tags}}{{name}}{{title}}{{/tags}}{{/articles}}", ["1:31"]),
        ("{{#articles}}{{total}}{{#total}}{{.}}{{/total}}{{^total}}{{/total}}{{/articles}}", ["1:14", "1:23", "1:48"]),
        ("{{#articles}}{{#subtitle}}{{title}}{{.}}{{/subtitle}}{{site.name}}{{/articles}}", []),
        ("{{#articles}}{{> card total=total}}{{/articles}}", []),
        ("{{#total}}{{#words}}{{total}}{{/words}}{{/total}}", []),
    ])
    func notesANameThatTheRecordAtHandDoesNotHave(_ template: String, _ places: [String]) {
        let page = TemplateTrial(["page.html": template, "card.html": "{{title}}{{total}}"])

        #expect(page.findings(for: Fixture.page) == places.map { "page.html:\($0) found-further-out" })
    }

    @Test func countsTheTurnsOfListsInListsAsTheGuideShows() {
        let rows = Shape("bảng", ["rows": .list(.record(Shape("dòng", ["cells": .list(.int)])))])
        guard case .list(.record(let row))? = rows.fieldKinds.first?.kind else { return }
        let record = Record(
            rows,
            [
                "rows": .list([
                    .record(Record(row, ["cells": .list([.int(5), .int(6)])])),
                    .record(Record(row, ["cells": .list([.int(7)])])),
                ])
            ])

        let page = TemplateTrial("{{#rows}}{{#cells}}{{@parent.number}}.{{@number}} {{/cells}}{{/rows}}")

        #expect(page.text(record) == "1.1 1.2 2.1 ")
    }

    @Test func keepsTheLanguageInAPartialThatSeesNothingElse() {
        let page = TemplateTrial([
            "page.html": "{{#words}}{{> card chữ=. only}}{{/words}}", "card.html": "{{chữ}}{{@lang}} ",
        ])
        let climbing = TemplateTrial(["page.html": "{{#words}}{{> card only}}{{/words}}", "card.html": "{{@index}}"])

        #expect(page.text(Fixture.page(words: ["ơ", "ư"])) == "ơvi ưvi ")
        #expect(climbing.findings(for: Fixture.page) == ["card.html:1:1 outside-list"])
    }

    @Test func escapesTrustedHTMLThatIsNotPrintedRaw() {
        #expect(text("<p>{{{body}}}{{&body}}{{body}}") == "<p><b><b>&lt;b&gt;")
    }

    @Test func noticesASectionThatAlwaysShows() {
        let shape = Shape("bài", ["source": .record(Shape("báo", ["name": .text]))])

        #expect(
            TemplateTrial("{{#source}}{{name}}{{/source}}").findings(for: shape) == ["page.html:1:1 never-falsey"])
    }

    private static let circles: [(templates: KeyValuePairs<String, String>, findings: [String])] = [
        (["page.html": "x{{> page}}"], ["page.html:1:2 circle"]),
        (["page.html": "{{<page}}{{/page}}"], ["page.html:1:1 circle"]),
        (
            ["page.html": "{{> a}}", "a.html": "{{<b}}{{$x}}{{/x}}{{/b}}", "b.html": "{{> a}}{{$x}}{{/x}}"],
            ["a.html:1:1 circle"]
        ),
        (["page.html": "{{^total}}{{> page}}{{/total}}"], []),
    ]

    @Test(arguments: circles)
    func reportsACircleOnceBeforeAnythingIsRendered(
        _ templates: KeyValuePairs<String, String>, _ findings: [String]
    ) {
        #expect(TemplateTrial(templates).findings(for: Fixture.page) == findings)
    }
}
