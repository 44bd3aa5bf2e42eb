package import SourceText

/// A block on the outermost level of a text: a paragraph, a heading, a whole list or table.
package struct MarkdownBlock: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case paragraph, list, table, quotation, code, html, rule, footnote
        case heading(level: Int)
    }

    /// What counts of a block when two texts are laid beside each other.
    package struct Measure: Sendable, Hashable {
        package let kind: Kind
        /// The length of its words as a reader counts it: in characters, however they are encoded.
        package let length: Int

        package init(kind: Kind, length: Int) {
            self.kind = kind
            self.length = length
        }
    }

    package let kind: Kind
    /// UTF-8 offsets into the source file.
    package let range: Range<Int>
    /// Its words without marks, as `plainText` gives them.
    package let text: String
    package let length: Int

    package var measure: Measure { Measure(kind: kind, length: length) }

    package init(kind: Kind, range: Range<Int>, text: String) {
        self.kind = kind
        self.range = range
        self.text = text
        length = readersLength(of: text)
    }
}

extension MarkdownBody {
    /// The blocks of the text in its order, at its end the footnotes that are referred to.
    package func blocks() throws(Diagnostic) -> [MarkdownBlock] {
        let body = try inHand()
        return try CMark.parse(body) { body.blocks(of: $0) }
    }

    func blocks(of root: CMarkNode) -> [MarkdownBlock] {
        let lines = BodyLines(self)
        return root.children.map { node in
            MarkdownBlock(
                kind: MarkdownBlock.Kind(node), range: lines.lines(of: node.position), text: node.plainText)
        }
    }
}

extension MarkdownBlock.Kind {
    var isHeading: Bool {
        if case .heading = self { true } else { false }
    }

    init(_ node: CMarkNode) {
        switch node.kind {
        case .heading: self = .heading(level: node.headingLevel)
        case .list: self = .list
        case .table: self = .table
        case .blockQuote: self = .quotation
        case .codeBlock: self = .code
        case .htmlBlock: self = .html
        case .thematicBreak: self = .rule
        case .footnoteDefinition: self = .footnote
        default: self = .paragraph
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
