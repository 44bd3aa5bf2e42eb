import Foundation
import Ingest
import Language

/// How well one page was read, field by field.
struct PageScore: CustomStringConvertible {
    let file: String
    /// The fields that are wrong, each with what was found.
    private(set) var faults: [String] = []
    private(set) var fields = 0
    private(set) var body = WordGrams(of: "", against: "")
    /// Whether there is a body to score: the page is an article.
    let isArticle: Bool

    init(_ result: IngestResult, against right: ExpectedPage) {
        file = right.file
        isArticle = right.isArticle
        guard right.isArticle else {
            fields = 1
            if result.draft != nil { faults.append("accepted a page that is no article") }
            return
        }
        guard let draft = result.draft else {
            fields = 1
            faults.append("refused: \(result.refusal?.message.en ?? "")")
            return
        }
        compareFields(draft, right)
        compareBody(draft, right)
    }

    /// The score of what another program found; one that knows no leads may have the lead in its text.
    init(title: String?, date: String?, authors: String?, body text: String, against right: ExpectedPage) {
        file = right.file
        isArticle = right.isArticle
        guard right.isArticle else {
            fields = 1
            if !text.isEmpty { faults.append("accepted a page that is no article") }
            return
        }
        expect("title", title, right.title)
        expect("day", date.map { String($0.prefix(10)) }, right.date.map { String($0.prefix(10)) })
        expect("authors", authors, right.authors.joined(separator: "; "))
        let lead = right.lead.flatMap { Self.plain(text).contains(Self.plain($0)) ? $0 : nil }
        compare(text, right, after: lead)
    }

    var description: String {
        let numbers = [body.precision, body.recall, body.f1].map { String(format: "%.4f", $0) }.joined(separator: "  ")
        let name = file.padding(toLength: 30, withPad: " ", startingAt: 0)
        return "\(name)  \(isArticle ? numbers : "   -       -       -  ")  "
            + (faults.isEmpty ? "all fields right" : faults.joined(separator: "; "))
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
        // A lead may keep or drop the agency's mark before it.
        expect("lead", lead.map { found?.hasSuffix($0) ?? false } == true ? lead : found, lead)
        compareCaptions(draft, right)
    }

    /// Credits may stay in captions or not; a credit on a line of its own counts as one caption of two.
    private mutating func compareCaptions(_ draft: Draft, _ right: ExpectedPage) {
        let found = draft.images.map { Self.bare($0.caption) }.filter { !$0.isEmpty }
        let wanted = right.captions.map(Self.bare).filter { !$0.isEmpty }
        fields += 1
        if found != wanted { faults.append("captions: \(found) instead of \(wanted)") }
    }

    private static func bare(_ caption: String) -> String {
        let text = plain(caption)
        return (Credit(endOf: text)?.caption ?? text).trimmingCharacters(in: CharacterSet(charactersIn: ". "))
    }

    private mutating func compareBody(_ draft: Draft, _ right: ExpectedPage) {
        compare(draft.body.map(\.text).joined(separator: " "), right)
        let areTold = right.body.contains { $0.type == "li" || $0.type == "quote" }
        let kinds = draft.body.map { Self.kind(of: $0, inFull: areTold) }.joined()
        expect("kinds", kinds, right.body.map(\.type).joined())
    }

    /// What a part is; answers that know headings and paragraphs only call items and quotations paragraphs.
    private static func kind(of part: BodyPart, inFull: Bool) -> String {
        switch part {
        case .heading: "h"
        case .item, .numbered: inFull ? "li" : "p"
        case .quotation: inFull ? "quote" : "p"
        case .paragraph: "p"
        }
    }

    private mutating func compare(_ text: String, _ right: ExpectedPage, after lead: String? = nil) {
        let found = Self.plain(text)
        let wanted = [lead].compactMap { $0 } + right.body.map(\.text)
        body = WordGrams(of: found, against: Self.plain(wanted.map(Self.plain).joined(separator: " ")))
        for text in right.mustContain where !found.contains(Self.plain(text)) { faults.append("lacks “\(text)”") }
        for text in right.mustNotContain where found.contains(Self.plain(text)) { faults.append("contains “\(text)”") }
    }

    private mutating func expect(_ field: String, _ found: String?, _ right: String?) {
        fields += 1
        if (found ?? "").isEmpty, (right ?? "").isEmpty { return }
        if found.map(Self.plain) != right.map(Self.plain) {
            faults.append("\(field): \(found ?? "nothing") instead of \(right ?? "nothing")")
        }
    }
}
