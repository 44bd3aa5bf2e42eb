package import SourceText

/// A block on the outermost level of a text: a paragraph, a heading, a whole list or table.
package struct MarkdownBlock: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case paragraph, list, table, quotation, code, html, rule, footnote
        case heading(level: Int)
    }

    package let kind: Kind
    /// UTF-8 offsets into the source file.
    package let range: Range<Int>
    /// Its words without marks, as `plainText` gives them.
    package let text: String
    /// The length of `text` as a reader counts it: in characters, however they are encoded.
    package let length: Int
    /// Stands for the block as it is written. Where its lines break does not count, except in code.
    package let fingerprint: Fingerprint

    package init(kind: Kind, range: Range<Int>, text: String, fingerprint: Fingerprint) {
        self.kind = kind
        self.range = range
        self.text = text
        length = text.count
        self.fingerprint = fingerprint
    }
}

extension MarkdownBody {
    /// The blocks of the text in its order, at its end the footnotes that are referred to.
    package func blocks() throws(Diagnostic) -> [MarkdownBlock] {
        try CMark.parse(self) { root in
            let lines = BodyLines(self)
            return root.children.compactMap { node in
                MarkdownBlock.Kind(node).map { kind in
                    let range = lines.lines(of: node.position)
                    return MarkdownBlock(
                        kind: kind, range: range, text: node.plainText, fingerprint: fingerprint(of: kind, at: range))
                }
            }
        }
    }

    private func fingerprint(of kind: MarkdownBlock.Kind, at range: Range<Int>) -> Fingerprint {
        let written = source.bytes[range]
        return Fingerprint(of: kind == .code ? Array(written) : written.withSingleBlanks)
    }
}

extension MarkdownBlock.Kind {
    init?(_ node: CMarkNode) {
        switch node.kind {
        case .paragraph: self = .paragraph
        case .heading: self = .heading(level: node.headingLevel)
        case .list: self = .list
        case .table: self = .table
        case .blockQuote: self = .quotation
        case .codeBlock: self = .code
        case .htmlBlock: self = .html
        case .thematicBreak: self = .rule
        case .footnoteDefinition: self = .footnote
        default: return nil
        }
    }
}

extension CMarkNode {
    /// The nodes one level below, in the order of the text.
    var children: some Sequence<CMarkNode> {
        sequence(state: firstChild) { (child: inout CMarkNode?) in
            defer { child = child?.next }
            return child
        }
    }
}

extension ArraySlice<UInt8> {
    /// The bytes with one blank for each run of blanks and line ends.
    fileprivate var withSingleBlanks: [UInt8] {
        var single: [UInt8] = []
        single.reserveCapacity(count)
        for byte in self {
            let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isBlank { single.append(byte) } else if single.last != 0x20 { single.append(0x20) }
        }
        return single
    }
}
