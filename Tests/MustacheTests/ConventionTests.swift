import Foundation
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

    @Test(arguments: ["0", "0.0", "\"\"", "false", "null", "[]"])
    func takesWhatIsEmptyForFalse(_ value: String) throws {
        #expect(try text("{{#a}}có{{/a}}{{^a}}không{{/a}}", "{\"a\":\(value)}") == "không")
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

    @Test func takesPartialsAHundredDeepOnASmallStack() throws {
        let chain = (0..<120).map { (name: "p\($0)", text: "{{> p\($0 + 1)}}") } + [(name: "p120", text: "đáy")]
        var trial = TemplateTrial("{{> p0}}", partials: [:], profile: .spec)
        trial.templates += chain

        let result = try onSmallStack { [trial] in trial.text(of: .absent) }

        #expect(result == "đáy")
    }

    @Test func endsEndlessRecursionOnASmallStackWithTheNameOfThePartial() throws {
        let trial = TemplateTrial(
            "{{#a}}{{> vòng}}{{/a}}", partials: ["vòng": "{{#a}}{{> vòng}}{{/a}}"], profile: .spec)

        let result = try onSmallStack { trial.text(of: .map(["a": .bool(true)])) }

        #expect(result == "endless-inclusion")
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

    @Test func leavesNothingOfALineWithAnEmptyPartial() {
        let trial = TemplateTrial("a\n  {{> trống}}\nb", partials: ["trống": ""], profile: .spec)

        #expect(trial.text(of: .absent) == "a\nb")
    }
}

/// What a body gives on a thread with 512 KiB of stack.
func onSmallStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) throws -> Result {
    let box = ResultBox<Result>()
    let thread = Thread { box.put(body()) }
    thread.stackSize = 512 * 1024
    thread.start()
    return try #require(box.take())
}

/// Hands a result from one thread to another.
private final class ResultBox<Result: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var result: Result?

    func put(_ result: Result) {
        condition.lock()
        self.result = result
        condition.signal()
        condition.unlock()
    }

    func take() -> Result? {
        condition.lock()
        while result == nil { condition.wait() }
        defer { condition.unlock() }
        return result
    }
}
