import Language
import SourceText
import Testing

import Mustache

struct BadInputTests {
    @Test func repeatsAHundredThousandItems() {
        let words = (0..<100_000).map { "\($0)" }

        let text = TemplateTrial("{{#words}}{{.}}{{^@last}},{{/@last}}{{/words}}").text(Fixture.page(words: words))

        #expect(text == words.joined(separator: ","))
    }

    @Test func escapesAMebibyte() {
        let text = String(repeating: "Đường <Ấp> & “ơ” ", count: 50_000)

        let page = TemplateTrial("{{title}}").text(Fixture.article(text))

        #expect(page == text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;"))
    }

    @Test func endsTemplatesThatMultiplyThemselves() {
        let sections = String(repeating: "{{#words}}", count: 40) + String(repeating: "{{/words}}", count: 40)
        let partial = TemplateTrial(["page.html": "{{> a}}", "a.html": "{{#words}}{{> a}}{{> a}}{{/words}}"])
        let words = Fixture.page(words: ["a", "b", "c"])

        #expect(TemplateTrial(sections).text(words, limits: RenderingLimits(turns: 9_999)).hasSuffix("too-large-page"))
        #expect(partial.text(words, limits: RenderingLimits(turns: 9_999)).hasSuffix("endless-inclusion"))
        #expect(
            TemplateTrial("{{#words}}{{#words}}{{.}}{{/words}}{{/words}}").text(
                words, limits: RenderingLimits(bytes: 3))
                == "page.html:1:11 too-large-page")
    }

    @Test(arguments: ["\0", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{200D}", "\u{301}", "\u{10FFFF}"])
    func leavesStrangeCharactersInValuesAsTheyAre(_ character: String) {
        let text = "a\(character)\"\(character)"

        #expect(
            bytes(TemplateTrial("{{title}}").text(Fixture.article(text))) == bytes("a\(character)&quot;\(character)"))
    }

    @Test(arguments: ["{{ti\0tle}}", "{{\u{202E}title}}", "{{title\u{301}}}", "{{title\u{200B}}}"])
    func doesNotTakeAStrangeNameForAKnownOne(_ template: String) {
        #expect(TemplateTrial(template).findings(for: Fixture.article) == ["page.html:1:1 unknown-name"])
    }

    @Test(arguments: ["a\0b", "\u{202E}tên", "te\u{302}\u{301}n", "\u{2066}x\u{2069}"])
    func findsAStrangeNameThatTheDataHave(_ name: String) {
        let shape = Shape("bài", containing: { _ in [(name: name, kind: .text)] })
        let record = Record(shape, [name: .text("ơ")])

        #expect(TemplateTrial("<p>{{\(name)}}").text(record) == "<p>ơ")
    }

    @Test func hidesControlCharactersOfANameFromTheTerminal() throws {
        let finding = try #require(
            TemplateTrial("{{\u{202E}x}}").compiled(for: Fixture.article).1.diagnostics.first)

        #expect(!DiagnosticPrinter(in: .vi).print(finding).unicodeScalars.contains("\u{202E}"))
    }

    @Test(arguments: [
        ("{{#a}}{{/b}}{{/a}}", "crossed-close"), ("{{/a}}", "stray-close"), ("{{=a b c=}}", "malformed-delimiters"),
        ("{{={{ }}", "unclosed-tag"), ("{{{title}}", "unclosed-tag"), ("{{title|}}", "unknown-name"),
        ("{{title | truncate -1}}", "refused-arguments"), ("{{title | truncate 0}}", "refused-arguments"),
        ("{{<a}}{{$x}}1{{/x}}{{$x}}2{{/x}}{{/a}}", "repeated-block"),
        ("{{title | truncate 99999999999999999999}}", "not-a-literal"),
        ("{{t \"\"}}", "unknown-translation"), ("{{#tags | first 0}}{{/tags}}", "formatter-arguments"),
        ("{{> }}", "empty-tag"), ("{{% foo}}", "unknown-declaration"),
        ("{{% params a}}{{% params a}}", "repeated-declaration"),
        ("{{<không}}{{/không}}", "unknown-template"), ("{{> không}}", "unknown-template"),
        ("{{#isLead}}", "unclosed-section"), ("{{$x}}", "unclosed-section"), ("{{!", "unclosed-tag"),
        ("{{=<% %>=}}<%", "unclosed-tag"), ("{{==}}", "malformed-delimiters"), ("{{=a=b c=}}", "malformed-delimiters"),
        ("{{tags}}", "prints-list"), ("{{source}}", "prints-record"), ("{{tags | upper}}", "unfit-formatter"),
        ("{{#title.x}}{{/title.x}}", "no-fields"), ("{{ \"a b }}", "unclosed-text"), ("{{> a b}}", "unexpected-word"),
        ("{{> a b=1 b=2}}", "repeated-argument"), ("{{> a b=@index}}", "not-an-argument"),
        ("{{> * title.@count}}", "not-a-template-name"), ("{{> *title}}", "not-a-template-field"),
    ])
    func findsWhatIsWrong(_ template: String, _ id: String) {
        let ids = TemplateTrial(template).compiled(for: Fixture.article).1.diagnostics.map(\.id)

        #expect(id.isEmpty ? ids.isEmpty : ids.contains(id))
    }

    @Test(arguments: [
        "{", "[1,]", "{\"a\" 1}", "[01]", "[1.]", "\"\\x\"", "\"\\uD800\"", "\"a\nb\"", "nul", "[] []", "\"", "-",
        "{\"a\":1,}",
    ])
    func refusesDataThatIsNotJSON(_ text: String) {
        #expect(throws: Diagnostic.self) {
            _ = try JSONReader.value(of: SourceFile(path: "data.json", text: text))
        }
    }

    @Test func refusesDataThatIsNestedTooDeep() {
        let deep = String(repeating: "[", count: 100_000)

        #expect(throws: Diagnostic.self) { _ = try JSONReader.value(of: SourceFile(path: "data.json", text: deep)) }
    }
}

struct OpenValueTests {
    private static let shape = Shape(
        "bài", ["title": .text, "params": .open, "kind": .template(["a.html", "b.html"])])

    private func record(_ params: Value = .map(["theme": .text("đêm"), "n": .int(3), "list": .list([.int(1)])]))
        -> Record
    {
        Record(Self.shape, ["title": .text("Ấp"), "params": params, "kind": .text("b.html")])
    }

    @Test func looksIntoAnOpenValueWhenAPageIsRendered() {
        #expect(
            TemplateTrial("{{params.theme}}{{#params.none}}x{{/params.none}}{{#params.list}}{{.}}{{/params.list}}")
                .text(record()) == "đêm1")
        #expect(TemplateTrial("{{#params}}{{theme}} {{title}}{{/params}}").text(record()) == "đêm Ấp")
    }

    @Test func refusesToPrintWhatAnOpenValueDoesNotHave() {
        #expect(TemplateTrial("{{params.them}}").text(record()) == "page.html:1:1 missing-value")
        #expect(TemplateTrial("{{params.them | upper}}").text(record()) == "page.html:1:1 missing-value")
        #expect(TemplateTrial("{{params.them | default \"ngày\"}}").text(record()) == "ngày")
        #expect(TemplateTrial("{{params.list}}").text(record()) == "page.html:1:1 prints-list")
        #expect(TemplateTrial("{{{params.theme}}}").text(record()) == "page.html:1:1 raw-needs-html")
    }

    @Test func choosesATemplateByAFieldThatNamesOne() {
        let page = TemplateTrial(["page.html": "<p>{{> *kind}}</p>", "a.html": "A", "b.html": "B{{title}}"])
        let moving = TemplateTrial(["page.html": "{{> *kind}}", "a.html": "<p title=\"", "b.html": ""])

        #expect(page.text(record()) == "<p>BẤp</p>")
        #expect(moving.findings(for: Self.shape).first == "page.html:1:1 named-moves")
        #expect(
            TemplateTrial(["page.html": "{{> *kind}}", "a.html": ""]).findings(for: Self.shape) == [
                "page.html:1:1 unknown-template"
            ])
    }

    @Test func showsRecordsOfAShapeThatContainsItself() {
        let node = Shape("node") { [(name: "name", kind: .text), (name: "children", kind: .list(.record($0)))] }
        func record(_ name: String, _ children: [Record]) -> Record {
            Record(node, ["name": .text(name), "children": .list(children.map { .record($0) })])
        }
        let page = TemplateTrial(["page.html": "{{> n}}", "n.html": "<b>{{name}}{{#children}}{{> n}}{{/children}}</b>"])

        let text = page.text(record("gốc", [record("cành", [record("lá", [])]), record("chồi", [])]))

        #expect(text == "<b>gốc<b>cành<b>lá</b></b><b>chồi</b></b>")
    }
}
