import Foundation
import SourceText
import Testing

@testable import Ingest

/// A saved page of our own invention with what a right ingest makes of it, in one text.
///
/// The text is cut at lines `=== name`. Sections that are not there must come out empty; `body` is compared as Markdown,
/// `review` line by line as parts of the draft's sentences, `refused` with the English reason.
struct PageFixture: Sendable, CustomTestStringConvertible {
    let name: String
    let page: String
    private let sections: [String: String]

    init(_ name: String, _ text: String) {
        var sections: [String: [Substring]] = [:]
        var current = "page"
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                current = String(line.dropFirst(4))
            } else {
                sections[current, default: []].append(line)
            }
        }
        self.name = name
        page = (sections["page"] ?? []).joined(separator: "\n")
        self.sections = sections.mapValues { Self.trimmed($0.joined(separator: "\n")) }
    }

    var testDescription: String { name }

    subscript(section: String) -> String? { sections[section] }

    func lines(_ section: String) -> [String] {
        (sections[section] ?? "").split(separator: "\n").map(String.init)
    }

    /// What ingest makes of the page.
    var outcome: IngestResult.Outcome {
        ArticleReader.outcome(of: RawPage(SourceFile(path: "page.txt", text: page)))
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.first == "\n" { rest.removeFirst() }
        while rest.last == "\n" { rest.removeLast() }
        return String(rest)
    }
}

extension String {
    /// The text with every mark apart from its letter (NFD).
    var decomposed: String { decomposedStringWithCanonicalMapping }
}
