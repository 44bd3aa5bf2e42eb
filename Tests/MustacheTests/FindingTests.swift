import Language
import SourceText
import Testing

import Mustache

struct FindingTests {
    @Test(arguments: [
        ("a {{title", "page.html:1:3 unclosed-tag"), ("\n {{}}", "page.html:2:2 empty-tag"),
        ("{{#isLead}}\n", "page.html:1:1 unclosed-section"), ("ơ\u{31B}{{/isLead}}", "page.html:1:2 stray-close"),
        ("{{#isLead}}{{#tags}}\r\n{{/isLead}}{{/tags}}", "page.html:2:1 crossed-close"),
        ("{{^}}", "page.html:1:1 stray-else"), ("{{#if isLead}}x{{/if}}", "page.html:1:1 other-language"),
        ("{{=x=}}", "page.html:1:1 malformed-delimiters"), ("{{a..b}}", "page.html:1:1 malformed-path"),
        ("{{@foo}}", "page.html:1:1 unknown-loop-variable"), ("{{@index}}", "page.html:1:1 outside-list"),
        ("{{> card post=}}", "page.html:1:1 missing-argument-value"),
        ("{{title |}}", "page.html:1:1 missing-formatter"),
        ("{{tags}}", "page.html:1:1 prints-list"), ("{{title.x}}", "page.html:1:1 no-fields"),
        ("{{% params a a}}", "page.html:1:14 repeated-parameter"),
        ("{{% params a=1 a=2}}{{a}}", "page.html:1:16 repeated-parameter"),
        ("{{#isLead}}{{% params a}}{{/isLead}}", "page.html:1:12 declaration-in-section"),
        ("{{> crad}}", "page.html:1:1 unknown-template"), ("{{title views}}", "page.html:1:1 unexpected-word"),
    ])
    func findsAMistakeAtItsTag(_ template: String, _ expected: String) {
        #expect(TemplateTrial(template).findings(for: Fixture.article).first == expected)
    }

    @Test(arguments: [
        "<p {{^isLead}}title=\"{{^}}{{/isLead}}>x</p>", "<p {{#isLead}}title=\"{{/isLead}}>x</p>",
    ])
    func reportsBranchesThatDifferOnce(_ template: String) {
        let found = TemplateTrial(template).findings(for: Fixture.article)
        #expect(found == ["page.html:1:4 branches-differ"], "\(found)")
    }

    @Test(arguments: ["x {{$}}", "x {{<}}", "x {{#}}", "x {{#a..b}}"])
    func reportsABrokenOpeningOnce(_ template: String) {
        #expect(TemplateTrial(template).findings(for: Fixture.article).count == 1)
    }

    @Test func sendsForTheBlanksAroundAFormatter() {
        let found = TemplateTrial("{{title|upper}}").compiled(for: Fixture.article).1.diagnostics

        #expect(found.map { $0.hint?.en } == ["write blanks around the “|”"])
    }

    @Test(arguments: [
        ("{{#tags | reverse}}{{name}}{{/tags | reverse}}", "{{/tags}} is enough"),
        ("{{#isLead}}x{{/isLead now}}", "{{/isLead}} is enough"),
        ("{{$body wide}}x{{/body}}", "{{$body}} is enough"),
        ("{{#tags}}{{name}}{{/tags|reverse}}", "{{/tags}} is enough"),
        ("{{#tags}}{{name}}{{/tags|first 2}}", "{{/tags}} is enough"),
    ])
    func saysThatATagHoldsANameAlone(_ template: String, _ hint: String) {
        let found = TemplateTrial(template).compiled(for: Fixture.article).1.diagnostics

        #expect(found.map { $0.hint?.en } == [hint])
    }

    @Test(arguments: ["{{title || upper}}", "{{> card post=title | upper}}"])
    func doesNotAskForBlanksThatAreThere(_ template: String) {
        let found = TemplateTrial(template).compiled(for: Fixture.article).1.diagnostics

        #expect(found.map(\.id) == ["unexpected-word"] && found.allSatisfy { $0.hint == nil })
    }

    @Test func saysWhatAValueIsThatNamesNoTemplate() {
        let trial = TemplateTrial(["page.html": "{{> *views}}", "x.html": "x"])
        let finding = trial.failure(of: .map(["views": .int(5)]), as: .data)

        #expect(finding?.message.en == "the value here is a whole number and names no template")
    }

    @Test func comesToAnEndWhereASectionIsMisspeltInOneOfItsTwoTags() {
        let page = TemplateTrial([
            "page.html": "{{<bố-cục}}{{$thân}}{{#isLead}}a{{/isLeed}}b{{/thân}}{{/bố-cục}}",
            "bố-cục.html": "<p>{{$thân}}{{/thân}}</p>",
        ])

        #expect(page.findings(for: Fixture.article) == ["page.html:1:33 crossed-close"])
    }

    @Test func printsAnUnknownNameWithTheNearestOneAndTheWayThere() throws {
        let page = TemplateTrial(["page.html": "<h1>\n  {{> card}}</h1>", "card.html": "<h2>\n {{titel}}</h2>"])

        let finding = try #require(page.compiled(for: Fixture.article).1.diagnostics.first)

        #expect(
            DiagnosticPrinter(in: .en).print(finding) == """
                Templates/card.html.mustache:2:2: error: “titel” is unknown in “article”
                  2 |  {{titel}}</h2>
                    |  ^~~~~~~~~
                    hint: did you mean “title”?
                Templates/page.html.mustache:2:3: note: included from here
                  2 |   {{> card}}</h1>
                    |   ^~~~~~~~~~
                note: for pages of the kind “trang”, language vi

                """)
    }

    @Test func reportsAllMistakesOfAllTemplatesAtOnce() {
        let page = TemplateTrial(["page.html": "{{a}}{{> x}}{{#b}}{{c}}{{/b}}{{d}}", "x.html": "{{e}}"])

        #expect(
            page.findings(for: Fixture.page) == [
                "page.html:1:1 unknown-name", "page.html:1:13 unknown-name", "page.html:1:30 unknown-name",
                "x.html:1:1 unknown-name",
            ])
    }

    @Test func reportsThousandsOfMistakesEachOnce() {
        let page = TemplateTrial([
            "page.html": String(repeating: "{{> x}}{{a}}\n", count: 2_000), "x.html": "{{b}}{{b}}",
        ])

        let findings = page.findings(for: Fixture.page)

        #expect(findings.count == 2_002)
        #expect(Set(findings).count == 2_002)
    }

    @Test func refusesAThousandNestedSections() {
        let deep = String(repeating: "{{#isLead}}", count: 1_000) + String(repeating: "{{/isLead}}", count: 1_000)
        let fair = String(repeating: "{{#isLead}}", count: 200) + "x" + String(repeating: "{{/isLead}}", count: 200)

        #expect(TemplateTrial(deep).findings(for: Fixture.article) == ["page.html:1:2817 too-deep"])
        #expect(TemplateTrial(fair).text(Fixture.article("Bài", isLead: true)) == "x")
    }
}
