/// A text on one line with the emphasis and the links it has.
package struct RichText: Equatable, Sendable {
    package let text: String
    let spans: [Span]

    /// A stretch of the text that stands out; spans lie in one another or apart.
    struct Span: Equatable, Sendable {
        enum Kind: Equatable, Sendable {
            case emphasis
            case strong
            /// To an address on the web.
            case link(String)
        }

        let kind: Kind
        /// In UTF-8.
        let range: Range<Int>
    }

    package init(_ text: String) { self.init(text, spans: []) }

    init(_ text: String, spans: [Span]) {
        self.text = text
        self.spans = spans
    }

    /// The part of the text that is the given words, with what stands out in it; those words alone where they are no part.
    func part(saying words: String) -> RichText {
        guard words != text else { return self }
        guard !spans.isEmpty, let place = text.place(of: words) else { return RichText(words) }
        let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
        let range = start..<start + words.utf8.count
        return RichText(
            words,
            spans: spans.compactMap { span in
                let kept = span.range.clamped(to: range)
                return kept.isEmpty
                    ? nil : Span(kind: span.kind, range: kept.lowerBound - start..<kept.upperBound - start)
            })
    }

    /// The text without what makes all of it stand out, as a heading needs it that is set in bold.
    var withoutWholeEmphasis: RichText {
        RichText(text, spans: spans.filter { span in span.isLink || span.range.count < text.utf8.count })
    }
}

extension RichText.Span {
    var isLink: Bool { if case .link = kind { true } else { false } }
}
