/// Writes a parsed text as HTML, as libcmark does but for what the rules say: ids for headings, links that lead
/// somewhere safe, raw HTML only where it is allowed.
struct HTMLRenderer {
    /// The HTML; what is in it before rendering stays.
    var bytes: [UInt8] = []
    let rules: MarkdownRules
    let addresses: [String: String]
    private let shown: ShownElements?
    /// Where the HTML of this text begins in `bytes`.
    private var start = 0
    private var headingIDs: HeadingIDs
    private var footnotes: FootnoteList?
    /// The link that is open: one in another is only text.
    private var link: CMarkNode?
    /// The column of the next table cell.
    private var column = 0

    init(_ root: CMarkNode, rules: MarkdownRules, addresses: [String: String], shown: ShownElements?) {
        self.rules = rules
        self.addresses = addresses
        self.shown = shown
        headingIDs = HeadingIDs(rules)
        footnotes = FootnoteList(in: root, rules: rules)
    }

    /// Appends the HTML of a text; false, and only some of it, when it would be longer than the limit.
    mutating func render(_ root: CMarkNode, limit: Int) -> Bool {
        start = bytes.count
        var walk = CMarkWalk(root)
        while let step = walk.next() {
            switch step {
            case .enter(let node):
                let kind = node.kind
                if writeWhole(node, kind) { walk.pass(node) } else { enter(node, kind) }
            case .leave(let node): leave(node, node.kind)
            }
            if bytes.count - start > limit { return false }
        }
        footnotes?.end(&bytes)
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
        case .footnoteReference: footnotes?.refer(node, &bytes)
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
        case .paragraph: if !node.isInTightList { beginBlock("<p>") }
        case .heading: heading(node)
        case .blockQuote: beginBlock("<blockquote>\n")
        case .list: list(node)
        case .item: item(node)
        case .table: beginBlock("<table>")
        case .tableRow: beginRow(node)
        case .tableCell: beginCell(node)
        case .footnoteDefinition: footnotes?.define(&bytes)
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
            if node.next == nil, node.parent?.kind == .footnoteDefinition { footnotes?.endParagraph(&bytes) }
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
        case .footnoteDefinition: footnotes?.endDefinition(&bytes)
        default: break
        }
    }

    /// Blocks begin on a line of their own.
    private mutating func beginBlock(_ html: StaticString) {
        endLine()
        bytes.append(html)
    }

    private mutating func endLine() {
        if bytes.count > start, bytes.last != 0x0A { bytes.append(0x0A) }
    }
}

extension HTMLRenderer {
    private mutating func heading(_ node: CMarkNode) {
        beginBlock("<h")
        bytes.append(number: node.headingLevel)
        bytes.append(" id=\"")
        bytes.append(contentsOf: headingIDs.id(for: node.plainText).utf8)
        bytes.append("\">")
    }

    private mutating func list(_ node: CMarkNode) {
        switch node.listStart {
        case nil: beginBlock("<ul>\n")
        case 1?: beginBlock("<ol>\n")
        case let first?:
            beginBlock("<ol start=\"")
            bytes.append(number: first)
            bytes.append("\">\n")
        }
    }

    private mutating func item(_ node: CMarkNode) {
        beginBlock("<li>")
        switch node.taskIsDone {
        case nil: break
        case true?: bytes.append("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
        case false?: bytes.append("<input type=\"checkbox\" disabled=\"\" /> ")
        }
    }

    private mutating func codeBlock(_ node: CMarkNode) {
        let info = node.fenceInfo
        if info.isEmpty {
            beginBlock("<pre><code>")
        } else {
            let end = info.firstIndex { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? info.endIndex
            beginBlock("<pre><code class=\"language-")
            bytes.appendEscaped(UnsafeBufferPointer(rebasing: info[..<end]))
            bytes.append("\">")
        }
        bytes.appendEscaped(node.literal)
        bytes.append("</code></pre>\n")
    }

    private mutating func blockHTML(_ node: CMarkNode) {
        endLine()
        if let html = shown?[node] ?? RawHTML.comments(node.literal) {
            if !html.isBlank { html.write(to: &bytes) }
        } else {
            bytes.append("<p>")
            bytes.appendEscaped(node.literal.trimmed)
            bytes.append("</p>")
        }
        endLine()
    }

    private mutating func inlineHTML(_ node: CMarkNode) {
        if let html = shown?[node] ?? RawHTML.comments(node.literal) {
            html.write(to: &bytes)
        } else {
            bytes.appendEscaped(node.literal)
        }
    }
}

extension HTMLRenderer {
    private mutating func beginRow(_ row: CMarkNode) {
        column = 0
        endLine()
        if row.isHeaderRow {
            bytes.append("<thead>\n")
        } else if row.isFirstOfBody {
            bytes.append("<tbody>\n")
        }
        bytes.append("<tr>")
    }

    private mutating func endRow(_ row: CMarkNode) {
        beginBlock("</tr>")
        if row.isHeaderRow { beginBlock("</thead>") }
    }

    private mutating func endTable(_ table: CMarkNode) {
        if table.firstChild?.next != nil { beginBlock("</tbody>") }
        beginBlock("</table>\n")
    }

    private mutating func beginCell(_ cell: CMarkNode) {
        guard let row = cell.parent, let table = row.parent else { return }
        beginBlock(row.isHeaderRow ? "<th" : "<td")
        switch table.alignment(ofColumn: column) {
        case UInt8(ascii: "l"): bytes.append(" align=\"left\">")
        case UInt8(ascii: "c"): bytes.append(" align=\"center\">")
        case UInt8(ascii: "r"): bytes.append(" align=\"right\">")
        default: bytes.append(UInt8(ascii: ">"))
        }
        column += 1
    }
}

extension HTMLRenderer {
    private mutating func open(_ node: CMarkNode) {
        guard link == nil else { return }
        let isShown = withAddress(of: node) { address, bytes in
            bytes.append("<a href=\"")
            bytes.appendAddress(address)
        }
        guard isShown else { return }
        link = node
        appendTitle(of: node)
        bytes.append("\">")
    }

    private mutating func close(_ node: CMarkNode) {
        guard link == node else { return }
        link = nil
        bytes.append("</a>")
    }

    /// Writes a picture, or only its words where its address is refused.
    private mutating func image(_ node: CMarkNode) {
        let isShown = withAddress(of: node) { address, bytes in
            bytes.append("<img src=\"")
            bytes.appendAddress(address)
            bytes.append("\" alt=\"")
        }
        for part in node.descendants {
            switch part.kind {
            case .text, .code, .htmlInline: bytes.appendEscaped(part.literal)
            case .softBreak, .lineBreak: bytes.append(0x20)
            default: break
            }
        }
        guard isShown else { return }
        appendTitle(of: node)
        bytes.append("\" />")
    }

    private mutating func appendTitle(of node: CMarkNode) {
        let title = node.title
        guard !title.isEmpty else { return }
        bytes.append("\" title=\"")
        bytes.appendEscaped(title)
    }

    /// Hands over the address a destination stands for; false, and nothing is done, when it is refused.
    private mutating func withAddress(
        of node: CMarkNode, _ use: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
    ) -> Bool {
        let destination = node.destination
        guard !addresses.isEmpty, var address = addresses[String(decoding: destination, as: UTF8.self)] else {
            guard Destination.refusedScheme(destination) == nil else { return false }
            use(destination, &bytes)
            return true
        }
        return address.withUTF8 { address in
            guard Destination.refusedScheme(address) == nil else { return false }
            use(address, &bytes)
            return true
        }
    }
}

extension CMarkNode {
    /// Whether a paragraph stands in a list without space between its items, and therefore bare.
    fileprivate var isInTightList: Bool {
        guard let list = parent?.parent, list.kind == .list else { return false }
        return list.isTight
    }

    /// Whether a table row follows the header.
    fileprivate var isFirstOfBody: Bool {
        parent?.firstChild?.next == self
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The text without blanks and line ends around it.
    fileprivate var trimmed: UnsafeBufferPointer<UInt8> {
        guard let first = firstIndex(where: { $0 > 0x20 }), let last = lastIndex(where: { $0 > 0x20 }) else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(rebasing: self[first...last])
    }
}
