package import SourceText

/// A heading of a text.
package struct MarkdownHeading: Sendable {
    /// 1 to 6.
    package let level: Int
    /// Its words without marks.
    package let text: String
    /// The id it has in the HTML made by the same rules.
    package let id: String
    /// UTF-8 offsets into the source file.
    package let range: Range<Int>

    package init(level: Int, text: String, id: String, range: Range<Int>) {
        self.level = level
        self.text = text
        self.id = id
        self.range = range
    }
}

extension MarkdownBody {
    /// The headings in the order of the text.
    package func headings(rules: MarkdownRules) throws(Diagnostic) -> [MarkdownHeading] {
        guard mayHold(UInt8(ascii: "#")) || mayHold(UInt8(ascii: "=")) || mayHold(UInt8(ascii: "-")) else { return [] }
        return try CMark.parse(self) { root in
            let lines = BodyLines(self)
            var ids = HeadingIDs(rules)
            return root.descendants.filter { $0.kind == .heading }.map { node in
                let text = node.plainText
                let range = lines.lines(of: node.position)
                return MarkdownHeading(level: node.headingLevel, text: text, id: ids.id(for: text), range: range)
            }
        }
    }

    /// Whether a byte occurs in the text.
    func mayHold(_ byte: UInt8) -> Bool {
        source.bytes.hasByte(byte, in: range)
    }
}
