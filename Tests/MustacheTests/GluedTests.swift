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
    ])
    func writesJSONTurnByTurn(_ text: String, _ expected: String) {
        #expect(TemplateTrial(["data.json": text]).text(Self.record) == expected)
    }

    @Test(arguments: [
        "a = 1 -{{views}}", "a = +{{views}}", "a = {{views}}0", "a = {{views}}in b",
        "a = [{{#numbers}}{{.}}{{/numbers}}]",
        "f({{#numbers}}{{.}} {{/numbers}})",
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
    ])
    func writesScriptsTurnByTurn(_ script: String, _ expected: String) {
        let page = TemplateTrial("<script>\(script)</script>").text(Self.record)
        #expect(page == "<script>\(expected)</script>")
    }

    /// Data whose shape nobody knows may be a list or not: what stands once is right.
    @Test func takesASectionOverUnknownDataForOneTurn() {
        let data = Value.map(["yes": .bool(true), "views": .int(5)])

        #expect(TemplateTrial(["data.json": "[{{#yes}}{{views}}{{/yes}}]"]).text(of: data, as: .data) == "[5]")
    }

    private static let shape = Shape(
        "counts", ["views": .int, "yes": .bool, "numbers": .list(.int), "lists": .list(.list(.int))])
    private static let record = Record(
        shape,
        [
            "views": .int(5), "yes": .bool(false), "numbers": .list([.int(1), .int(-2)]),
            "lists": .list([.list([.int(1), .int(-2)])]),
        ])
}
