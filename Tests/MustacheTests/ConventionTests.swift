import Language
import SourceText
import Testing

import Mustache

/// What the specification leaves open, as this engine decides it.
struct ConventionTests {
    private func text(_ template: String, _ data: String) throws -> String {
        let value = try JSONReader.value(of: SourceFile(path: "data.json", normalised: bytes(data)))
        return TemplateTrial(template, partials: [:], profile: .spec).text(of: value)
    }

    @Test func escapesFiveCharactersAndNoOthers() throws {
        #expect(try text("{{a}}", #"{"a":"& < > \" ' = `"}"#) == "&amp; &lt; &gt; &quot; &#39; = `")
    }

    @Test func escapesAQuoteThatACombiningMarkFollowsByItsBytes() throws {
        let page = try text("<p title=\"{{a}}\">", "{\"a\":\"\\\"\u{301}<\u{338}&\u{200D}\"}")

        #expect(bytes(page) == bytes("<p title=\"&quot;\u{301}&lt;\u{338}&amp;\u{200D}\">"))
    }

    @Test(arguments: ["0", "0.0", "-0.0", "\"\"", "false", "null", "[]"])
    func takesWhatIsEmptyForFalse(_ value: String) throws {
        #expect(try text("{{#a}}có{{/a}}{{^a}}không{{/a}}", "{\"a\":\(value)}") == "không")
        #expect(try text("{{#b}}có{{/b}}{{^b}}không{{/b}}", "{\"a\":\(value)}") == "không")
    }

    @Test(arguments: ["1", "0.1", "\" \"", "\"0\"", "true", "{}", "[0]"])
    func takesWhatHasSomethingInItForTrue(_ value: String) throws {
        #expect(try text("{{#a}}có{{/a}}{{^a}}không{{/a}}", "{\"a\":\(value)}") == "có")
    }

    @Test func takesAnyTextWithoutBlanksForAName() throws {
        #expect(try text("{{tiêu-đề}}{{#Đ?}}{{x+y}}{{/Đ?}}", #"{"tiêu-đề":"ấ","Đ?":{"x+y":2}}"#) == "ấ2")
    }

    @Test func endsLinesAtLineFeedsAlone() {
        let template = "\u{2028}\u{85}\r{{#x}}\n\t{{y}}"

        #expect(
            TemplateTrial(template).findings(for: Fixture.page) == [
                "page.html:1:4 unclosed-section", "page.html:1:4 unknown-name",
            ])
        #expect(TemplateTrial("\r\n\t{{y}}").findings(for: Fixture.page) == ["page.html:2:2 unknown-name"])
    }

    @Test(arguments: [
        ("a\u{2028}{{! c }}\u{2028}b", "a\u{2028}\u{2028}b"), ("a\u{85}{{! c }}\u{85}b", "a\u{85}\u{85}b"),
        ("a\r{{! c }}\rb", "a\r\rb"), ("a\r\n{{! c }}\r\nb", "a\r\nb"), ("a\n\t{{! c }} \nb", "a\nb"),
    ])
    func takesATagForAloneOnlyBetweenLineFeeds(_ template: String, _ expected: String) throws {
        #expect(bytes(try text(template, "{}")) == bytes(expected))
    }

    @Test func namesBothTagsWhereOneClosesAnother() throws {
        let (_, report) = TemplateTrial("a\n\t{{#words}}ơ{{/total}}").compiled(for: Fixture.page)

        let finding = try #require(report.diagnostics.first)

        #expect(finding.brief == "page.html:2:13 crossed-close")
        #expect(finding.message.en == "{{/total}} stands where “words” must be closed")
        #expect(finding.notes.first?.location?.column == 2)
    }

    @Test func tellsAPlaceInAPartialByItsOwnFileAndByTheTagThatIncludesIt() throws {
        let page = TemplateTrial(["page.html": "\n {{> thẻ}}", "thẻ.html": "a\n  {{tên}}"])

        let finding = try #require(page.compiled(for: Fixture.page).1.diagnostics.first)

        #expect(finding.brief == "thẻ.html:2:3 unknown-name")
        #expect(finding.notes.first?.location?.file.path == "Templates/page.html.mustache")
        #expect(finding.notes.first?.location?.line == 2)
    }

    @Test func countsColumnsInCharactersAsAReaderDoes() {
        // Decomposed: three letters with their marks, seven scalars, are three columns.
        let findings = TemplateTrial("e\u{302}\u{323}o\u{31B}a\u{306}{{y}}").findings(for: Fixture.page)

        #expect(findings == ["page.html:1:4 unknown-name"])
    }

    @Test func takesSectionsNestedTwoHundredAndFiftySixDeepAndNoDeeper() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{#a}}", count: depth) + "x" + String(repeating: "{{/a}}", count: depth)
        }

        #expect(try text(nested(256), #"{"a":true}"#) == "x")
        #expect(try text(nested(257), #"{"a":true}"#) == "too-deep")
        #expect(try text(nested(1_000), #"{"a":true}"#) == "too-deep")
    }

    @Test(arguments: [("{{> p", "}}"), ("{{<p", "}}{{$x}}giữa{{/x}}{{/p"), ("{{<p", "}}{{/p")])
    func takesPartialsAndParentsAHundredDeepOnASmallStack(_ open: String, _ close: String) throws {
        func tag(_ number: Int) -> String { open + "\(number)" + close + (close == "}}" ? "" : "\(number)}}") }
        var trial = TemplateTrial(tag(0), partials: [:], profile: .spec)
        trial.templates += (0..<120).map { (name: "p\($0)", text: tag($0 + 1)) }
        trial.templates.append((name: "p120", text: "({{$x}}đáy{{/x}})"))

        let result = try onSmallStack { [trial] in trial.text(of: .absent) }

        #expect(result == (close.contains("giữa") ? "(giữa)" : "(đáy)"))
    }

    @Test(arguments: ["{{> vòng}}", "{{<vòng}}{{$x}}y{{/x}}{{/vòng}}"])
    func endsEndlessRecursionOnASmallStackWithTheNameOfThePartial(_ tag: String) throws {
        let trial = TemplateTrial(
            "{{#a}}\(tag){{/a}}", partials: ["vòng": "{{$x}}{{/x}}{{#a}}\(tag){{/a}}"], profile: .spec)

        let finding = try onSmallStack { trial.failure(of: .map(["a": .bool(true)])) }

        #expect(finding?.id == "endless-inclusion")
        #expect(finding?.message.vi.contains("“vòng”") == true)
    }

    @Test(arguments: ["{{}}", "{{ }}", "{{{}}}", "{{&}}", "{{#}}{{/}}", "{{>}}", "{{$ }}{{/}}"])
    func refusesATagWithoutAName(_ template: String) throws {
        #expect(try text(template, "{}").hasPrefix("empty-tag"))
    }

    @Test(arguments: [
        ("1.210", "1.21"), ("85", "85"), ("1e2", "100"), ("0.1", "0.1"), ("-3", "-3"), ("true", "true"),
        ("9223372036854775807", "9223372036854775807"), ("-9223372036854775808", "-9223372036854775808"),
        ("1e300", "1e+300"),
    ])
    func printsNumbersInTheShortestFormThatReadsBack(_ number: String, _ expected: String) throws {
        #expect(try text("{{a}}", "{\"a\":\(number)}") == expected)
    }

    @Test func doesNotPushATruthValueOnTheStack() throws {
        let data = #"{"list":["ơ","ư"],"flag":true}"#

        #expect(try text("{{#list}}{{#flag}}{{.}}{{#@first}}{{.}}{{/@first}}{{/flag}}{{/list}}", data) == "ơơư")
    }

    @Test func leavesNothingOfALineWithAnEmptyPartial() {
        let site = TemplateTrial(["page.html": "a\r\n\t{{> trống}}\r\nb", "trống.html": ""])
        let trial = TemplateTrial("a\n  {{> trống}}\nb", partials: ["trống": ""], profile: .spec)

        #expect(trial.text(of: .absent) == "a\nb")
        #expect(site.text(Fixture.page()) == "a\r\nb")
    }
}
