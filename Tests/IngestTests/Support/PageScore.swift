import Foundation
import Language

@testable import Ingest

/// How well one page was read, field by field.
struct PageScore: CustomStringConvertible {
    let file: String
    /// The fields that are wrong, each with what was found.
    var faults: [String] = []
    var body = WordGrams(of: "", against: "")

    init(_ result: IngestResult, against right: ExpectedPage) {
        file = right.file
        guard right.isArticle else {
            if result.draft != nil { faults.append("accepted a page that is no article") }
            return
        }
        guard let draft = result.draft else {
            faults.append("refused: \(result.refusal?.en ?? "")")
            return
        }
        compareFields(draft, right)
        compareBody(draft, right)
    }

    var description: String {
        let numbers = [body.precision, body.recall, body.f1].map { String(format: "%.4f", $0) }.joined(separator: "  ")
        let name = file.padding(toLength: 36, withPad: " ", startingAt: 0)
        return "\(name)  \(numbers)  " + (faults.isEmpty ? "all fields right" : faults.joined(separator: "; "))
    }

    /// A text as it is compared: blanks collapsed, the final "./." a full stop.
    static func plain(_ text: String) -> String {
        let words = nfc(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.hasSuffix("./.") ? String(words.dropLast(2)) : words
    }
}

extension PageScore {
    private mutating func compareFields(_ draft: Draft, _ right: ExpectedPage) {
        expect("lang", draft.language.rawValue, right.lang)
        expect("title", draft.title?.value, right.title)
        expect("date", draft.date?.value.iso, right.date)
        expect("authors", draft.authors.map(\.value).joined(separator: ", "), right.authors.joined(separator: ", "))
        expect("source", draft.source?.value.name, right.source)
        expect("source url", draft.source?.value.url, right.sourceURL)
        let lead = right.lead.map(Self.plain)
        let found = draft.lead.map { Self.plain($0.value) }
        if found != lead, !(lead.map { found?.hasSuffix($0) ?? false } ?? false) { expect("lead", found, lead) }
        compareCaptions(draft, right)
    }

    /// Credits may stay in captions or not; a credit on a line of its own counts as one caption of two.
    private mutating func compareCaptions(_ draft: Draft, _ right: ExpectedPage) {
        let found = draft.images.map { Self.bare($0.caption) }
        let wanted = right.captions.map(Self.bare).filter { !$0.isEmpty }
        if found != wanted { faults.append("captions: \(found) instead of \(wanted)") }
    }

    private static func bare(_ caption: String) -> String {
        let text = plain(caption)
        guard let credit = Credit(endOf: text) else { return String(text.trimmed(of: ". ")) }
        return String(credit.caption.trimmed(of: ". "))
    }

    private mutating func compareBody(_ draft: Draft, _ right: ExpectedPage) {
        let found = Self.plain(draft.body.map(\.text).joined(separator: " "))
        body = WordGrams(of: found, against: Self.plain(right.body.map { Self.plain($0.text) }.joined(separator: " ")))
        for text in right.mustContain where !found.contains(Self.plain(text)) { faults.append("lacks “\(text)”") }
        for text in right.mustNotContain where found.contains(Self.plain(text)) { faults.append("contains “\(text)”") }
        let kinds = draft.body.map { if case .heading = $0 { "h" } else { "p" } }.joined()
        expect("kinds", kinds, right.body.map(\.type).joined())
    }

    private mutating func expect(_ field: String, _ found: String?, _ right: String?) {
        if found.map(Self.plain) != right.map(Self.plain) {
            faults.append("\(field): \(found ?? "nothing") instead of \(right ?? "nothing")")
        }
    }
}
