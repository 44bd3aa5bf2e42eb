import Language
import SourceText
import Testing

import Mustache

/// Input of any depth and length on a thread with 512 KiB of stack: nothing here recurses.
struct DepthTests {
    private static let many = 100_000

    private func repeated(_ text: String) -> String { String(repeating: text, count: Self.many) }

    @Test(arguments: ["{{#a}}", "{{^a}}", "{{$a}}", "{{<a}}"])
    func refusesAHundredThousandNestedTags(_ tag: String) throws {
        let trial = TemplateTrial(repeated(tag) + repeated("{{/a}}"), partials: ["a": ""], profile: .spec)

        let result = try onSmallStack { trial.text(of: .absent) }

        #expect(result == "too-deep")
    }

    @Test func readsAHundredThousandTagsInARow() throws {
        let trial = TemplateTrial(repeated("{{a}}{{> p}}{{#b}}{{.}}{{/b}}"), partials: ["p": "!"], profile: .spec)

        let size = try onSmallStack { trial.text(of: .map(["a": .int(1), "b": .text("ơ")])).utf8.count }

        #expect(size == Self.many * "1!ơ".utf8.count)
    }

    @Test(arguments: ["{{", "{{{", "}}", "{{=", "{{!", "<", "\"", "{{a}", "{{#a"])
    func comesToAnEndWithAHundredThousandTimesAnyPiece(_ piece: String) throws {
        let trial = TemplateTrial(repeated(piece) + "{{title}}")

        let findings = try onSmallStack { trial.compiled(for: Fixture.article).1.diagnostics.count }

        #expect(findings <= 3)
    }

    @Test func followsAChainOfTwoThousandTemplates() throws {
        var trial = TemplateTrial("{{> p0}}", partials: ["p2000": "đáy"], profile: .spec)
        trial.templates += (0..<2_000).map { (name: "p\($0)", text: "{{> p\($0 + 1)}}") }

        let result = try onSmallStack { [trial] in trial.text(of: .absent) }

        #expect(result == "endless-inclusion")
    }

    @Test func findsACircleOfTwoThousandTemplates() throws {
        var trial = TemplateTrial("{{> p0}}", partials: [:], profile: .spec)
        trial.templates += (0..<2_000).map { (name: "p\($0)", text: "{{> p\(($0 + 1) % 2_000)}}") }

        let result = try onSmallStack { [trial] in trial.text(of: .absent) }

        #expect(result == "circle")
    }

    @Test func walksThroughListsInLists() throws {
        let depth = 200
        var value = Value.text("đáy")
        for _ in 0..<depth { value = .list([value]) }
        let template =
            String(repeating: "{{#.}}", count: depth) + "{{.}}" + String(repeating: "{{/.}}", count: depth)
        let trial = TemplateTrial(template, partials: [:], profile: .spec)

        let result = try onSmallStack { [value] in trial.text(of: value) }

        #expect(result == "đáy")
    }
}
