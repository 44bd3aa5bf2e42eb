import Foundation
import Language
import SourceText
import Testing

import Mustache

/// The cases of the Mustache specification, in the folder that stands beside the repository.
struct SpecificationTests {
    @Test(.enabled(if: SpecificationCase.isThere, "the folder shared/mustache-spec is not there"))
    func passesEveryCaseUnderTheSpecProfile() throws {
        let cases = try SpecificationCase.all()

        let failing = cases.filter { $0.output(in: .spec) != $0.expected }

        print("mustache-spec under spec: \(cases.count - failing.count) of \(cases.count)")
        #expect(cases.count == 194)
        #expect(failing.map(\.id) == [])
    }

    @Test(.enabled(if: SpecificationCase.isThere, "the folder shared/mustache-spec is not there"))
    func departsFromExactlyTheNamedCasesUnderTheSiteProfile() throws {
        var site = Profile.site
        site.indentsPartials = true

        let cases = try SpecificationCase.all()
        let failing = cases.filter { $0.outputOfData(in: site) != $0.expected }

        print("mustache-spec under site: \(cases.count - failing.count) of \(cases.count); it departs from")
        for departure in failing { print("  \(departure.id): \(departure.name)") }
        #expect(failing.map(\.id) == Self.departures)
        #expect(failing.count == 26)
    }

    /// Twenty that hold a name or template nobody knows, and six that put a value straight after `<`.
    private static let departures =
        [("interpolation", [16, 17, 18, 23, 24, 26, 27]), ("inverted", [10, 13]), ("partials", [2, 4])]
        .flatMap(ids) + [("sections", [14, 25]), ("~dynamic-names", [3, 4, 7, 8, 11, 13, 14])].flatMap(ids)
        + [("~inheritance", [5]), ("~lambdas", [5, 6, 7, 8, 10])].flatMap(ids)

    private static func ids(_ module: String, _ numbers: [Int]) -> [String] { numbers.map { "\(module) \($0)" } }
}

/// One case: a template, what it shows, and the bytes that must come of it.
struct SpecificationCase {
    /// The module and the number in it, from 1: names are not unique.
    let id: String
    let name: String
    let template: String
    let data: Value
    let partials: [(name: String, text: String)]
    let expected: [UInt8]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/mustache-spec").standardizedFileURL

    static var isThere: Bool {
        let isThere = FileManager.default.fileExists(atPath: folder.path)
        if !isThere { print("SKIPPED: the specification's cases, because \(folder.path) is not there") }
        return isThere
    }

    /// The cases of all modules in alphabetical order, the optional ones last.
    static func all() throws -> [SpecificationCase] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        return try files.sorted().flatMap { file in
            let text = try Data(contentsOf: folder.appending(path: file))
            let source = SourceFile(path: file, normalised: Array(text))
            let tests = try #require(try JSONReader.value(of: source).field("tests")?.items)
            return tests.enumerated().map { SpecificationCase($0.element, "\(file.dropLast(5)) \($0.offset + 1)") }
        }
    }

    private init(_ test: Value, _ id: String) {
        self.id = id
        name = test.text("name")
        template = test.text("template")
        data = Self.data(test.field("data") ?? .absent, id)
        if case .map(let partials)? = test.field("partials") {
            self.partials = partials.names.map { ($0, partials[$0]?.text ?? "") }
        } else {
            partials = []
        }
        expected = bytes(test.text("expected"))
    }

    /// The data with a lambda of ours in place of those for other languages.
    private static func data(_ data: Value, _ id: String) -> Value {
        guard case .map(let map) = data, map["lambda"] != nil else { return data }
        return .map(
            OpenMap(
                map.names.map { name in
                    (
                        name: name,
                        value: name == "lambda" ? .lambda(SpecificationLambda(id).lambda) : map[name] ?? .absent
                    )
                }))
    }

    /// What the case gives when nothing is strict.
    func output(in profile: Profile) -> [UInt8]? {
        output(showing: .open, data, in: profile, extension: "")
    }

    /// What the case gives when its data stands in for a model, and its texts are trusted; nil if a mistake is found.
    func outputOfData(in profile: Profile) -> [UInt8]? {
        output(showing: .data, data.trusted(templates: partials.map(\.name)), in: profile, extension: ".html")
    }

    private func output(
        showing kind: FieldKind, _ value: Value, in profile: Profile, extension suffix: String
    ) -> [UInt8]? {
        var report = Report()
        let files = ([("case", template)] + partials).map { name, text in
            SourceFile(path: "Templates/\(name)\(suffix).mustache", normalised: bytes(text))
        }
        let library = TemplateLibrary(files, profile: profile, report: &report)
        let program = library.program("case\(suffix)", showing: kind, in: .en, for: "case", report: &report)
        guard !report.hasErrors, let program else { return nil }
        var output: [UInt8] = []
        do throws(Diagnostic) { try program.render(value, into: &output) } catch { return nil }
        return output
    }
}

extension Value {
    fileprivate func field(_ name: String) -> Value? {
        if case .map(let map) = self { map[name] } else { nil }
    }

    fileprivate func text(_ name: String) -> String { field(name)?.text ?? "" }

    fileprivate var text: String {
        if case .text(let text) = self { text } else { "" }
    }

    /// The value with trusted HTML in place of texts, because the cases print them raw; names of templates stay texts.
    fileprivate func trusted(templates: [String]) -> Value {
        switch self {
        case .text(let text) where !templates.contains(text): .html(SafeHTML(trusting: bytes(text)))
        case .items(let list): .list(list.values.map { $0.trusted(templates: templates) })
        case .map(let map):
            .map(OpenMap(map.names.map { ($0, (map[$0] ?? .absent).trusted(templates: templates)) }))
        default: self
        }
    }

    fileprivate var items: [Value]? {
        if case .items(let list) = self { list.values } else { nil }
    }
}
