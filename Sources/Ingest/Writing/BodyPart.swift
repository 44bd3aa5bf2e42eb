/// A part of an article's text: a paragraph, a heading, an item of a list, a quotation.
package enum BodyPart: Equatable, Sendable {
    case paragraph(RichText)
    /// Level 2 is the highest; the headline is level 1.
    case heading(RichText, level: Int)
    case item(RichText)
    /// An item with the number it had.
    case numbered(RichText, number: Int)
    case quotation(RichText)

    /// The words without what Markdown adds.
    package var text: String { richText.text }

    /// The words with what stands out in them.
    var richText: RichText {
        switch self {
        case .paragraph(let text), .heading(let text, _), .item(let text), .numbered(let text, _), .quotation(let text):
            text
        }
    }

    /// The Markdown of parts; read again as Markdown it says exactly the parts' texts.
    package static func markdown(of parts: [BodyPart]) -> String {
        var lines = ""
        for (index, part) in parts.enumerated() {
            if index > 0 { lines += part.continues(parts[index - 1]) ? "\n" : "\n\n" }
            lines += part.markdown
        }
        return lines
    }

    private var markdown: String {
        switch self {
        case .paragraph(let text): MarkdownText.escaped(text)
        case .heading(let text, let level):
            String(repeating: "#", count: level) + " " + MarkdownText.escapedHeading(text)
        case .item(let text): "- " + MarkdownText.escaped(text)
        case .numbered(let text, let number): "\(number). " + MarkdownText.escaped(text)
        case .quotation(let text): "> " + MarkdownText.escaped(text)
        }
    }

    /// Whether the part is the next item of the list the other one stands in.
    private func continues(_ other: BodyPart) -> Bool {
        switch (other, self) {
        case (.item, .item), (.numbered, .numbered): true
        default: false
        }
    }
}
