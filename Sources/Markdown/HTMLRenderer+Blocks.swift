import Language

extension HTMLRenderer {
    mutating func heading(_ node: CMarkNode) {
        beginBlock("<h")
        bytes.append(number: node.headingLevel)
        bytes.append(" id=\"")
        idStarts.append(bytes.count)
        bytes.append(contentsOf: headingIDs.id(for: node.plainText).utf8)
        bytes.append("\">")
    }

    mutating func list(_ node: CMarkNode) {
        switch node.listStart {
        case nil: beginBlock("<ul>\n")
        case 1?: beginBlock("<ol>\n")
        case let first?:
            beginBlock("<ol start=\"")
            bytes.append(number: first)
            bytes.append("\">\n")
        }
    }

    mutating func item(_ node: CMarkNode) {
        // The paragraphs of a loose list say it themselves.
        if node.parent?.isTight ?? false { begin("<li", sayingLanguageOf: node) } else { beginBlock("<li>") }
        switch node.taskIsDone {
        case nil: break
        case true?: bytes.append("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
        case false?: bytes.append("<input type=\"checkbox\" disabled=\"\" /> ")
        }
    }

    mutating func codeBlock(_ node: CMarkNode) {
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

    mutating func blockHTML(_ node: CMarkNode) {
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

    mutating func inlineHTML(_ node: CMarkNode) {
        if let html = shown?[node] ?? RawHTML.comments(node.literal) {
            html.write(to: &bytes)
        } else {
            bytes.appendEscaped(node.literal)
        }
    }
}

extension HTMLRenderer {
    mutating func beginRow(_ row: CMarkNode) {
        column = 0
        endLine()
        if row.isHeaderRow {
            bytes.append("<thead>\n")
        } else if row.isFirstOfBody {
            bytes.append("<tbody>\n")
        }
        bytes.append("<tr>")
    }

    mutating func endRow(_ row: CMarkNode) {
        beginBlock("</tr>")
        if row.isHeaderRow { beginBlock("</thead>") }
    }

    mutating func endTable(_ table: CMarkNode) {
        if table.firstChild?.next != nil { beginBlock("</tbody>") }
        beginBlock("</table>\n")
    }

    mutating func beginCell(_ cell: CMarkNode) {
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

extension CMarkNode {
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
