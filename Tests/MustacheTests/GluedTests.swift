import Language
import SourceText
import Testing

import Mustache

/// JSON and scripts, in which two values that nothing keeps apart are read as one.
struct GluedTests {
    /// Two values, or a value and what is written, that nothing keeps apart are read as one.
    @Test(arguments: [
        "[{{#numbers}}{{.}}{{/numbers}}]", "[{{#numbers}} {{.}} {{/numbers}}]", "{\"a\":{{views}}5}",
        "{\"a\":{{views}}\"b\":1}", "{\"a\":5{{#numbers}}{{.}}{{/numbers}}}", "[{{views}}{}]", "[{{views}} true]",
        "{ {{#numbers}}\"a\":{{.}}{{/numbers}} }", "{\"a\":\"\\u00{{views}}\"}",
        "{\"a\":\"\\u{{views}}\"}", "[{{#lists}}{{#.}}{{.}},{{/.}}{{views}}{{/lists}}]",
        "[{{#yes}}{{views}}{{/yes}}{{views}}]", "[{{#yes}}1{{/yes}} 2]", "[{{#yes}}true{{/yes}}{{views}}]",
        "[{{#yes}}{{views}}{{/yes}}{{^yes}}{{/yes}}{{views}}]", "[{{#yes}}{{views}}{{^}}{{/yes}}{{views}}]",
        "[{{^yes}}1{{^}}{{/yes}}{{views}}]", "[{{#yes}}1{{/yes}}{{^yes}}2,{{/yes}}{{views}}]",
        "[{{#yes}}1,{{/yes}}{{^yes}}2{{/yes}}{{views}}]", "[{{#numbers}}true{{/numbers}}]",
        "[{{#numbers}}-1{{/numbers}}]", "[true{{#yes}}{{/yes}}false]", "[1\"s\"]", "[null[1]]",
        "[{{views}}{{#yes}},{{/yes}}{{views}}]", "[{{#numbers}}{{.}}{{#@last}},{{/@last}}{{/numbers}}]",
        "[{{#numbers}}{{.}}{{^@odd}},{{/@odd}}{{/numbers}}]", "{\"a\":{{#yes}}{{views}}{{/yes}}}",
        "{\"a\":{{#yes}}{{views}}{{/yes}},\"b\":1}", "{\"a\":}", "[{{#numbers}}{{^@last}},{{/@last}}{{.}}{{/numbers}}]",
        "[{{#numbers}}{{.}}{{^@last}},{{/@last}}{{/numbers}}{{#numbers}}{{.}}{{^@last}},{{/@last}}{{/numbers}}]",
        "[{{#lists}}{{#.}}{{.}}{{^@parent.last}},{{/@parent.last}}{{/.}}{{/lists}}]",
        "[{{#yes}}1{{/yes}}{{#yes}}2{{/yes}}]", "[{{#yes}}{{#no}}1{{/no}}{{/yes}}{{^yes}}2{{/yes}}{{views}}]",
    ])
    func refusesWhatJSONWouldReadAsOne(_ text: String) {
        let trial = TemplateTrial(["data.json": text])
        let script = TemplateTrial("<script type=\"application/json\">\(text)</script>")

        for trial in [trial, script] {
            let page = trial.text(Self.record)
            #expect(
                !page.isEmpty && page.split(separator: "\n").allSatisfy { $0.hasSuffix(" unsafe-place") }, "\(page)")
        }
    }

    @Test(arguments: [
        ("[{{#numbers}}{{.}}{{^@last}},{{/@last}}{{/numbers}}]", "[1,-2]"),
        ("[{{#numbers}}{{^@first}}, {{/@first}}{{.}}{{/numbers}}]", "[1, -2]"),
        ("[0{{#numbers}}, {{.}}{{/numbers}}]", "[0, 1, -2]"),
        ("[{{#numbers}}[{{#numbers}}{{.}},{{/numbers}}0]{{^@last}},{{/@last}}{{/numbers}}]", "[[1,-2,0],[1,-2,0]]"),
        ("{\"a\":\"\\u00e1{{views}}\",\"b\":{{views}}}", "{\"a\":\"\\u00e15\",\"b\":5}"),
        ("[{{#yes}}{{views}}{{^}}\"{{views}}\"{{/yes}},true]", "[\"5\",true]"),
        ("[{{#yes}}{{views}}{{/yes}}{{^yes}}\"{{views}}\"{{/yes}}]", "[\"5\"]"),
        ("[{{^yes}}1{{/yes}}{{#yes}}2{{/yes}},3]", "[1,3]"),
        ("[{{#numbers}}{{.}}{{^@last}},{{/@last}}{{/numbers}}{{^numbers}}{{views}}{{/numbers}}]", "[1,-2]"),
        ("[{{^numbers}}0{{/numbers}}{{#numbers}}{{.}}{{^@last}},{{/@last}}{{/numbers}}]", "[1,-2]"),
        ("[{{#numbers}}{{views}}{{^@last}},{{#yes}}1,{{/yes}}{{/@last}}{{/numbers}}]", "[5,5]"),
        ("[{{#numbers}}{{#@first}}{{.}}{{/@first}}{{^@first}},{{.}}{{/@first}}{{/numbers}}]", "[1,-2]"),
        ("[{{#numbers}}{{^@first}},{{.}}{{^}}{{.}}{{/@first}}{{/numbers}}]", "[1,-2]"),
        ("[{{#numbers}}{{#@first}}{{.}}{{^}},{{.}}{{/@first}}{{/numbers}},7]", "[1,-2,7]"),
        ("[{{#numbers}}{{^@last}}{{.}},{{^}}{{.}}{{/@last}}{{/numbers}}]", "[1,-2]"),
        ("[{{#numbers}}{{#@last}}{{.}}{{^}}{{.}},{{/@last}}{{/numbers}}]", "[1,-2]"),
        ("{\"a\":{{#yes}}{{views}}{{^}}null{{/yes}}}", "{\"a\":null}"),
        ("[{{#numbers}}{{.}}{{^@last}},{{/@last}}{{/numbers}}{{#yes}},{{views}}{{/yes}}]", "[1,-2]"),
        ("{\"a\":1{{#yes}},\"b\":{{views}}{{/yes}}}", "{\"a\":1}"), ("[{{#yes}}1,{{/yes}}{{views}}]", "[5]"),
        ("[{{#numbers}}{{#@first}}0{{/@first}}{{^@first}},{{.}}{{/@first}}{{/numbers}}]", "[0,-2]"),
    ])
    func writesJSONTurnByTurn(_ text: String, _ expected: String) {
        #expect(TemplateTrial(["data.json": text]).text(Self.record) == expected)
    }

    @Test(arguments: [
        "a = 1 -{{views}}", "a = +{{views}}", "a = {{views}}0", "a = {{views}}in b",
        "a = [{{#numbers}}{{.}}{{/numbers}}]",
        "f({{#numbers}}{{.}} {{/numbers}})", "f({{#yes}}{{views}}{{^}}{{/yes}}{{views}})",
        "x = a{{#yes}} + {{/yes}}{{views}}", "a = {{#yes}}{{views}}{{/yes}} {{views}}",
    ])
    func refusesWhatAScriptWouldReadAsOne(_ script: String) {
        let page = TemplateTrial("<script>\(script)</script>").text(Self.record)
        #expect(page.hasSuffix(" unsafe-place"), "\(page)")
    }

    @Test(arguments: [
        ("a = 1 - {{views}}", "a = 1 - 5"), ("a = [{{#numbers}}{{.}},{{/numbers}}]", "a = [1,-2,]"),
        ("{{#numbers}}f({{.}});\n{{/numbers}}", "f(1);\nf(-2);\n"),
        ("f({{#numbers}}{{^@first}}, {{/@first}}{{.}}{{/numbers}})", "f(1, -2)"),
        ("f({{#numbers}}{{.}}{{^@last}}, {{/@last}}{{/numbers}})", "f(1, -2)"),
        ("a = {{#yes}}{{views}}{{/yes}}{{^yes}}0{{/yes}};", "a = 0;"),
    ])
    func writesScriptsTurnByTurn(_ script: String, _ expected: String) {
        let page = TemplateTrial("<script>\(script)</script>").text(Self.record)
        #expect(page == "<script>\(expected)</script>")
    }

    /// A partial that includes itself may end behind a value, if it does so each time.
    @Test(arguments: [
        ("[{{#kids}}{{> kid}}{{^@last}},{{/@last}}{{/kids}}]", "[[],[[]]]"),
        (
            "{\"kids\":[{{#kids}}{{> kid}}{{^@last}},{{/@last}}{{/kids}}]}",
            "{\"kids\":[{\"kids\":[]},{\"kids\":[{\"kids\":[]}]}]}"
        ),
        ("[{{#kids}}{{> kid}}{{/kids}}]", "kid.json:1:1 unsafe-place"),
    ])
    func writesATreeAsJSON(_ kid: String, _ expected: String) {
        let tree = Shape("tree") { [(name: "kids", kind: .list(.record($0)))] }
        func node(_ kids: [Record]) -> Record { Record(tree, ["kids": .list(kids.map { .record($0) })]) }
        let page = TemplateTrial(["page.json": "{{> kid}}", "kid.json": kid])

        #expect(page.text(node([node([]), node([node([])])])) == expected)
    }

    @Test func takesOneItemForOneTurn() {
        let page = TemplateTrial(["data.json": "[0, [{{#numbers | first 1}}{{.}}{{/numbers}}]]"])

        #expect(page.text(Self.record) == "[0, [1]]")
    }

    /// A body is gone over again for each turn that begins otherwise, and so are the lists in it.
    @Test(arguments: ["[", "if (a) { f(", "[{{^@first}}0,{{/@first}}"])
    func readsListsInListsInNoTimeToSpeakOf(_ opening: String) {
        let depth = 200
        let closing = opening.hasPrefix("[") ? "]{{^@last}},{{/@last}}" : ") }"
        let text =
            String(repeating: "{{#kids}}\(opening)", count: depth) + "1"
            + String(repeating: "\(closing){{/kids}}", count: depth)
        let tree = Shape("tree") { [(name: "kids", kind: .list(.record($0)))] }
        let script = TemplateTrial("<script>f({{#kids}}{{/kids}}); x = [\(text)]</script>")

        #expect(script.findings(for: tree).allSatisfy { $0.hasSuffix(" found-further-out") })
    }

    @Test(arguments: [
        ("{\"x\":{{views}},\n\"a\":1\n\"b\":2}", "data.json:3:1 unsafe-place"),
        ("[{{views}},\n{{views}}5]", "data.json:2:1 unsafe-place"),
        ("[\n5 {{views}}]", "data.json:2:3 unsafe-place"),
        ("{ {{#numbers}}\n  \"a\":{{.}}{{/numbers}} }", "data.json:2:3 unsafe-place"),
    ])
    func pointsAtWhatTwoValuesShare(_ text: String, _ expected: String) {
        #expect(TemplateTrial(["data.json": text]).findings(for: Self.shape) == [expected])
    }

    @Test func pointsAtEachPlaceInATextThatIsWrong() {
        let page = TemplateTrial("<p>x</p>\n<title>a\n <b></title>\n<script>\"<!--\"</script>\n")

        #expect(page.findings(for: Self.shape) == ["page.html:3:3 unsafe-place", "page.html:4:13 unsafe-place"])
    }

    /// Data whose shape nobody knows may be a list or not: what stands once is right.
    @Test func takesASectionOverUnknownDataForOneTurn() {
        let data = Value.map(["yes": .bool(true), "views": .int(5)])

        #expect(TemplateTrial(["data.json": "[{{#yes}}{{views}}{{/yes}}]"]).text(of: data, as: .data) == "[5]")
    }

    @Test func saysHowTwoBranchesStandBesideEachOther() {
        let found = TemplateTrial(["data.json": "[{{#yes}}1{{/yes}}{{views}}]"]).compiled(for: Self.shape).1.diagnostics

        #expect(found.map { $0.hint?.en } == ["write {{^}} before the other branch, or a comma inside of the first"])
    }

    private static let shape = Shape(
        "counts", ["views": .int, "yes": .bool, "no": .bool, "numbers": .list(.int), "lists": .list(.list(.int))])
    private static let record = Record(
        shape,
        [
            "views": .int(5), "yes": .bool(false), "no": .bool(false), "numbers": .list([.int(1), .int(-2)]),
            "lists": .list([.list([.int(1), .int(-2)])]),
        ])
}
