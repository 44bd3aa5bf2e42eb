import Language
import SourceText
import Testing

import Mustache

/// What the specification says of every module, in cases of our own.
struct SpecProfileTests {
    /// What a template gives for data in JSON, or the ids of what was found.
    private func output(
        _ template: String, _ data: String, _ partials: KeyValuePairs<String, String> = [:], lambda: Lambda? = nil
    ) throws -> String {
        var value = try JSONReader.value(of: SourceFile(path: "data.json", normalised: bytes(data)))
        if let lambda, case .map(let map) = value {
            let others = map.names.map { (name: $0, value: map[$0] ?? .absent) }
            value = .map(OpenMap(others + [(name: "wrap", value: .lambda(lambda))]))
        }
        return TemplateTrial(template, partials: partials, profile: .spec).text(of: value)
    }

    @Test(arguments: [
        ("Xin {{ten}}!", #"{"ten":"<Đỗ> & \"Ơ\" 'x'"}"#, "Xin &lt;Đỗ&gt; &amp; &quot;Ơ&quot; &#39;x&#39;!"),
        ("{{{a}}}{{&a}}{{& a }}", #"{"a":"<b>"}"#, "<b><b><b>"),
        (
            "{{n}} {{x}} {{b}} {{z}}[{{none}}][{{null}}]", #"{"n":85,"x":1.210,"b":true,"z":2.0,"null":null}"#,
            "85 1.21 true 2[][]"
        ),
        ("{{a.b.c}}|{{a.x.y}}|{{#a}}{{b.c}}{{/a}}", #"{"a":{"b":{"c":"ơ"}}}"#, "ơ||ơ"),
        ("{{#a}}{{b.c}}{{/a}}", #"{"a":{"b":{}},"b":{"c":"sai"}}"#, ""),
        ("{{.}}", #""ấp""#, "ấp"), ("{{.}}", "3", "3"),
    ])
    func interpolation(_ template: String, _ data: String, _ expected: String) throws {
        #expect(try output(template, data) == expected)
    }

    @Test(arguments: [
        ("{{#a}}{{x}}{{/a}}{{#b}}!{{/b}}", #"{"a":[{"x":1},{"x":2}],"b":[]}"#, "12"),
        ("{{#a}}{{#b}}{{one}}{{two}}{{/b}}{{/a}}", #"{"one":1,"a":{"two":2,"b":true}}"#, "12"),
        ("{{#.}}({{#.}}{{.}}{{/.}}){{/.}}", "[[1,2],[\"a\"]]", "(12)(a)"),
        (
            "{{#none}}x{{/none}}{{#zero}}x{{/zero}}{{#empty}}x{{/empty}}{{#no}}x{{/no}}{{#null}}x{{/null}}",
            #"{"zero":0,"empty":"","no":false,"null":null}"#, ""
        ),
        (
            "{{#text}}{{.}}{{/text}}{{#list}}{{#flag}}{{.}}{{/flag}}{{/list}}",
            #"{"text":"a","list":[1,2],"flag":true}"#, "a12"
        ),
        ("|\n  {{#a}}\n-\n  {{/a}}\r\n|", #"{"a":true}"#, "|\n-\n|"), ("{{#a}}\n{{/a}}", #"{"a":1}"#, ""),
        (" | {{#a}}\t|\t{{/a}} | \n", #"{"a":true}"#, " | \t|\t | \n"),
        ("{{#a}}{{@number}}{{^@last}},{{/@last}}{{/a}}", #"{"a":["x","y"]}"#, "1,2"),
        ("{{#a}}{{#b}}{{@parent.index}}{{@index}} {{/b}}{{/a}}", #"{"a":[{"b":[1,2]},{"b":[3]}]}"#, "00 01 10 "),
        ("{{#a.@any}}{{a.@count}}{{/a.@any}}{{#a | last 1}}{{.}}{{/a}}", #"{"a":["x","y"]}"#, "2y"),
    ])
    func sections(_ template: String, _ data: String, _ expected: String) throws {
        #expect(try output(template, data) == expected)
    }

    @Test(arguments: [
        ("{{^a}}không{{/a}}{{^b}}x{{/b}}", #"{"a":[],"b":[0]}"#, "không"),
        ("{{^a.b.c}}không{{/a.b.c}}", #"{"a":{}}"#, "không"), ("|\n{{^a}}\n=\n{{/a}}\n|", "{}", "|\n=\n|"),
        ("{{#a}}x{{^}}y{{/a}}{{^a}}y{{^}}x{{/a}}", #"{"a":true}"#, "xx"),
    ])
    func inverted(_ template: String, _ data: String, _ expected: String) throws {
        #expect(try output(template, data) == expected)
    }

    @Test(arguments: [
        ("a{{! b {{c }}d\n  {{! đ\n }}\ne{{!f}}", "ad\ne"), ("{{=| |=}}|! x|\r\n|={{ }}=|y", "\r\ny"),
        ("({{=<% %>=}}(<%a%>){{a}})", "((1){{a}})"), ("{{=@ @=}}@a@", "1"), ("  {{= | | =}}\n|a|", "1"),
    ])
    func commentsAndDelimiters(_ template: String, _ expected: String) throws {
        #expect(try output(template, #"{"a":1}"#) == expected)
    }

    @Test func partials() throws {
        #expect(try output("[{{>p}}][{{>none}}]", #"{"a":"ơ"}"#, ["p": "{{a}}"]) == "[ơ][]")
        #expect(try output("\\\n {{>p}}\n/", #"{"a":"<\n->"}"#, ["p": "|\n{{{a}}}\n|\n"]) == "\\\n |\n <\n->\n |\n/")
        #expect(try output("  {{>p}}x", "{}", ["p": ">\n>"]) == "  >\n>x")
        #expect(
            try output("{{>n}}", #"{"v":"X","k":[{"v":"Y","k":[]}]}"#, ["n": "{{v}}<\n {{#k}}\n  {{>n}}\n {{/k}}\n>\n"])
                == "X<\n  Y<\n  >\n>\n")
        #expect(try output("{{=| |=}}|>p|", #"{"a":1}"#, ["p": "{{a}}|a|"]) == "1|a|")
        #expect(
            try output(
                "{{#k}}{{>n t=\"<\"}}{{/k}}", #"{"k":[{"k":[{"k":[]}]}]}"#, ["n": "{{t}}{{#k}}{{> n t=\"đ\"}}{{/k}}"])
                == "&lt;đ")
    }

    @Test func dynamicNames() throws {
        let partials: KeyValuePairs = ["trang": "[{{a}}]", "khác": "({{a}})"]

        #expect(
            try output(
                "{{>*x}}{{> * x }}{{>*y.z}}{{>*none}}{{>*w}}", #"{"a":1,"x":"trang","y":{"z":"khác"},"w":"?"}"#,
                partials)
                == "[1][1](1)")
        #expect(
            try output("{{<*x}}{{$b}}ơ{{/b}}{{/*x}}", #"{"x":"p"}"#, ["p": "<{{$b}}{{/b}}>"]) == "<ơ>")
    }

    @Test func inheritance() throws {
        #expect(try output("{{<p}} x {{$a}}ấ{{/a}}{{/p}}|{{>p}}", "{}", ["p": "{{$a}}m{{/a}}{{$b}}n{{/b}}"]) == "ấn|mn")
        #expect(
            try output(
                "{{<c}}{{$a}}1{{/a}}{{/c}}", "{}",
                ["c": "{{<b}}{{$a}}2{{/a}}{{/b}}", "b": "{{<r}}{{$a}}3{{/a}}{{/r}}", "r": "({{$a}}4{{/a}})"]) == "(1)")
        #expect(
            try output("{{<p}}{{$a}}{{x}}{{/a}}{{/p}}", #"{"x":1,"n":{"x":2}}"#, ["p": "{{#n}}{{$a}}{{/a}}{{/n}}"])
                == "2")
        #expect(
            try output("Ơ,\n  {{<p}}{{$a}}\n    một\n    hai\n{{/a}}{{/p}}\n.", "{}", ["p": "-\n  {{$a}}\n  {{/a}}\n"])
                == "Ơ,\n  -\n    một\n    hai\n.")
    }

    @Test func lambdas() throws {
        let bold = Lambda("bold") { text in text.map { "<b>\($0){{{a}}}</b>" } ?? "<{{a}}" }

        #expect(try output("{{#wrap}}{{a}}+{{/wrap}}", #"{"a":"&"}"#, lambda: bold) == "<b>&amp;+&</b>")
        #expect(try output("{{wrap}}|{{{wrap}}}", #"{"a":"&"}"#, lambda: bold) == "&lt;&amp;|<&amp;")
        #expect(try output("{{=| |=}}|#wrap||a||/wrap|", #"{"a":"ơ"}"#, lambda: bold) == "<b>ơ{{{a}}}</b>")
        #expect(try output("{{^wrap}}x{{/wrap}}", "{}", lambda: bold) == "")
    }

    @Test func aLambdaThatCallsItselfForeverIsAnError() throws {
        let endless = Lambda("endless") { _ in "{{#wrap}}x{{/wrap}}" }

        #expect(try output("{{#wrap}}x{{/wrap}}", "{}", lambda: endless) == "too-deep-lambda")
    }

    @Test(arguments: [
        ("{{a}}", #"{"a":[1]}"#, "prints-list"), ("{{a}}", #"{"a":{}}"#, "prints-record"),
        ("{{@index}}", "{}", "outside-list"), ("{{a | truncate 3}}", #"{"a":[1]}"#, "unfit-formatter"),
    ])
    func aValueOfTheWrongKindIsAnErrorEvenHere(_ template: String, _ data: String, _ id: String) throws {
        #expect(try output(template, data) == id)
    }
}
