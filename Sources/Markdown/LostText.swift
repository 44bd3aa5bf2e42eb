import SourceText

extension MarkdownBody {
    /// Whether any two bytes are there without which no text has a footnote, a reference, a definition or a table.
    var mayLoseText: Bool {
        source.bytes.withUnsafeBufferPointer { bytes in
            var before: UInt8 = 0
            for byte in bytes[range] {
                switch (before, byte) {
                case (_, UInt8(ascii: "|")), (UInt8(ascii: "["), UInt8(ascii: "^")),
                    (UInt8(ascii: "]"), UInt8(ascii: ":")), (UInt8(ascii: "]"), UInt8(ascii: "[")):
                    return true
                default: before = byte
                }
            }
            return false
        }
    }

    /// Words that libcmark leaves out of the page, and references that lead nowhere and so come out as written.
    ///
    /// Left out are footnotes nobody refers to, second definitions of one footnote, definitions of links nobody uses
    /// (a line “[Source]: name” is one), and the cells of a table row that the header has no column for.
    func lostText(in root: CMarkNode, _ lines: BodyLines) -> [Diagnostic] {
        var definitions = Definitions(self, lines)
        var references = UndefinedReferences(self, lines)
        var findings: [Diagnostic] = []
        for node in root.descendants {
            let kind = node.kind
            definitions.learn(node, kind)
            switch kind {
            case .text: references.look(at: node, &findings)
            case .tableRow: if let cell = surplusCell(in: node, lines) { findings.append(.surplusCell(cell)) }
            default: break
            }
        }
        return definitions.findings + findings
    }

    /// The first cell with words that stands behind the last column of its table.
    private func surplusCell(in row: CMarkNode, _ lines: BodyLines) -> SourceLocation? {
        guard !row.isHeaderRow, let columns = row.parent?.firstChild?.childCount else { return nil }
        let range = lines.lines(of: row.position)
        let start = lines.offset(line: row.position.startLine, column: row.position.startColumn) ?? range.lowerBound
        var cells = TableCells(self, start..<range.upperBound)
        for _ in 0..<columns where cells.next() == nil { return nil }
        while let cell = cells.next() {
            if !cell.isEmpty { return source.location(cell) }
        }
        return nil
    }
}

/// The cells of a table row as it is written, without the blanks around them.
private struct TableCells {
    private let body: MarkdownBody
    private var rest: Range<Int>

    init(_ body: MarkdownBody, _ row: Range<Int>) {
        self.body = body
        rest = row
        if body.byte(row.lowerBound) == UInt8(ascii: "|"), !row.isEmpty { rest = row.lowerBound + 1..<row.upperBound }
    }

    mutating func next() -> Range<Int>? {
        guard !rest.isEmpty else { return nil }
        var end = rest.lowerBound
        while end < rest.upperBound, body.byte(end) != UInt8(ascii: "|") {
            end += body.byte(end) == UInt8(ascii: "\\") ? 2 : 1
        }
        end = min(end, rest.upperBound)
        let cell = rest.lowerBound..<end
        rest = min(end + 1, rest.upperBound)..<rest.upperBound
        return body.trimmed(cell)
    }
}

extension CMarkNode {
    fileprivate var childCount: Int {
        var count = 0
        var child = firstChild
        while let current = child {
            count += 1
            child = current.next
        }
        return count
    }
}
