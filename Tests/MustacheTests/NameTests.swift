import SourceText
import Testing

import Mustache

/// Names that are told apart although their hashes are equal: FNV-1a makes one number of each of these pairs.
struct NameTests {
    private static let shape = Shape(
        "words", ["costarring": .text, "liquid": .text, "declinate": .text, "macallums": .text])

    private static let record = Record(
        shape,
        ["costarring": .text("1"), "liquid": .text("2"), "declinate": .text("3"), "macallums": .text("4")])

    @Test func findsFieldsWhoseNamesHaveOneHash() {
        let page = TemplateTrial("{{liquid}}{{costarring}}{{macallums}}{{declinate}}{{liquid}}").page(Self.record)

        #expect(page.text == "21432")
        #expect(page.report.isEmpty)
    }

    @Test func knowsThatAShapeHasNotANameOfTheSameHash() {
        let shape = Shape("word", ["costarring": .text])
        let page = TemplateTrial("{{costarring}}{{liquid}}").page(Record(shape, ["costarring": .text("1")]))

        #expect(page.report.diagnostics.map(\.id) == ["unknown-name"])
    }

    @Test func numbersMoreTemplatesThanAreComparedOneByOne() {
        var trial = TemplateTrial((0..<30).map { "{{> p\($0 % 15)}}" }.joined())
        for number in 0..<15 { trial.templates.append((name: "p\(number).html", text: "\(number),")) }

        #expect(trial.page(Self.record).text == (0..<30).map { "\($0 % 15)," }.joined())
    }
}
