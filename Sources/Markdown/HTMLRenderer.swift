import Language

/// Writes a parsed text as HTML, as libcmark does but for what the rules say: ids for headings, links that lead
/// somewhere safe, raw HTML only where it is allowed.
struct HTMLRenderer {
    /// The HTML; what is in it before rendering stays.
    var bytes: [UInt8] = []
    let rules: MarkdownRules
    let addresses: [String: String]
    let shown: ShownElements?
    /// Where the HTML of each block on the outermost level begins in `bytes`.
    private(set) var blockStarts: [Int] = []
    /// Where in `bytes` an id begins, or what a link to one names.
    var idStarts: [Int] = []
    /// Where the HTML of this text begins in `bytes`.
    private var start = 0
    var headingIDs: HeadingIDs
    private var footnotes: FootnoteList?
    /// The link that is open: one in another is only text.
    var link: CMarkNode?
    /// The column of the next table cell.
    var column = 0

    init(
        _ root: CMarkNode, rules: MarkdownRules, addresses: [String: String], shown: ShownElements?,
        listsFootnotes: Bool = true
    ) {
        self.rules = rules
        self.addresses = addresses
        self.shown = shown
        headingIDs = HeadingIDs(rules)
        footnotes = FootnoteList(in: root, rules: rules, isWritten: listsFootnotes)
    }

    /// Appends the HTML of a text; false, and only some of it, when it would be longer than the limit.
    mutating func render(_ root: CMarkNode, limit: Int) -> Bool {
        start = bytes.count
        var walk = CMarkWalk(root)
        while let step = walk.next() {
            switch step {
            case .enter(let node):
                let kind = node.kind
                if node.parent == root { blockStarts.append(bytes.count) }
                if writeWhole(node, kind) { walk.pass(node) } else { enter(node, kind) }
            case .leave(let node): leave(node, node.kind)
            }
            if bytes.count - start > limit { return false }
        }
        footnotes?.endAll(&bytes)
        return true
    }
}

extension HTMLRenderer {
    /// Writes a node that is written in one go; false for one that is entered and left.
    private mutating func writeWhole(_ node: CMarkNode, _ kind: CMarkNode.Kind) -> Bool {
        switch kind {
        case .text: bytes.appendEscaped(node.literal)
        case .softBreak: bytes.append(0x0A)
        case .lineBreak: bytes.append("<br />\n")
        case .code:
            bytes.append("<code>")
            bytes.appendEscaped(node.literal)
            bytes.append("</code>")
        case .htmlInline: inlineHTML(node)
        case .image: image(node)
        case .footnoteReference: footnotes?.refer(node, &bytes, &idStarts)
        case .codeBlock: codeBlock(node)
        case .htmlBlock: blockHTML(node)
        case .thematicBreak: beginBlock("<hr />\n")
        default: return false
        }
        return true
    }

    /// Writes what stands before the nodes below a node.
    private mutating func enter(_ node: CMarkNode, _ kind: CMarkNode.Kind) {
        switch kind {
        case .emphasis: bytes.append("<em>")
        case .strong: bytes.append("<strong>")
        case .strikethrough: bytes.append("<del>")
        case .link: open(node)
        case .paragraph: if !node.isInTightList { begin("<p", sayingLanguageOf: node) }
        case .heading: heading(node)
        case .blockQuote: beginBlock("<blockquote>\n")
        case .list: list(node)
        case .item: item(node)
        case .table: beginBlock("<table>")
        case .tableRow: beginRow(node)
        case .tableCell: beginCell(node)
        case .footnoteDefinition: footnotes?.define(&bytes, &idStarts)
        default: break
        }
    }

    /// Writes what stands after the nodes below a node.
    private mutating func leave(_ node: CMarkNode, _ kind: CMarkNode.Kind) {
        switch kind {
        case .emphasis: bytes.append("</em>")
        case .strong: bytes.append("</strong>")
        case .strikethrough: bytes.append("</del>")
        case .link: close(node)
        case .paragraph:
            if node.isInTightList { break }
            if node.next == nil, node.parent?.kind == .footnoteDefinition { footnotes?.endParagraph(&bytes, &idStarts) }
            bytes.append("</p>\n")
        case .heading:
            bytes.append("</h")
            bytes.append(number: node.headingLevel)
            bytes.append(">\n")
        case .blockQuote: beginBlock("</blockquote>\n")
        case .list: bytes.append(node.listStart == nil ? "</ul>\n" : "</ol>\n")
        case .item: bytes.append("</li>\n")
        case .table: endTable(node)
        case .tableRow: endRow(node)
        case .tableCell: bytes.append(node.parent?.isHeaderRow == true ? "</th>" : "</td>")
        case .footnoteDefinition: footnotes?.endDefinition(&bytes, &idStarts)
        default: break
        }
    }

    /// Blocks begin on a line of their own.
    mutating func beginBlock(_ html: StaticString) {
        endLine()
        bytes.append(html)
    }

    mutating func endLine() {
        if bytes.count > start, bytes.last != 0x0A { bytes.append(0x0A) }
    }
}

extension CMarkNode {
    /// Whether a paragraph stands in a list without space between its items, and therefore bare.
    fileprivate var isInTightList: Bool {
        guard let list = parent?.parent, list.kind == .list else { return false }
        return list.isTight
    }
}
