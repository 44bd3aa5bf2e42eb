import SourceText

/// Finds where the links and the raw HTML of a text stand, asked in the order of the text.
///
/// libcmark's positions are often right, wrong for links of several lines and in paragraphs that begin with references,
/// and missing for bare addresses. So they are believed where the text has brackets there; else the destination or the
/// words are looked for in the paragraph, after the link before.
struct InlinePlaces {
    private let body: MarkdownBody
    private let lines: BodyLines
    private var block: CMarkNode?
    private var blockRange: Range<Int>
    /// Where the next link may begin at the earliest.
    private var cursor: Int

    init(_ body: MarkdownBody, _ lines: BodyLines) {
        self.body = body
        self.lines = lines
        blockRange = body.range
        cursor = body.range.lowerBound
    }

    /// The offsets of a link or picture, or of the first line of the block it stands in.
    mutating func place(of link: CMarkNode, _ kind: CMarkNode.Kind) -> Range<Int> {
        enterBlock(of: link)
        guard
            let place = told(link, kind) ?? find(link.destination).map(withBrackets)
                ?? firstWords(of: link).flatMap(find)
        else {
            return firstLine
        }
        cursor = place.lowerBound + 1
        return place
    }

    /// The offsets of a tag in a paragraph, or of the first line of a block of raw HTML.
    mutating func place(ofHTML html: CMarkNode) -> Range<Int> {
        enterBlock(of: html)
        guard html.kind == .htmlInline, let place = find(html.literal) else { return firstLine }
        cursor = place.upperBound
        return place
    }

    /// The offsets of words that stand in a text node as they are written, or nil where they are written otherwise.
    mutating func place(of words: ArraySlice<UInt8>, in text: CMarkNode) -> Range<Int>? {
        enterBlock(of: text)
        guard let place = words.withUnsafeBufferPointer(find) else { return nil }
        cursor = place.upperBound
        return place
    }

    private mutating func enterBlock(of node: CMarkNode) {
        guard let block = node.block, block != self.block else { return }
        self.block = block
        blockRange = lines.lines(of: block.position)
        cursor = blockRange.lowerBound
    }

    /// The offsets that libcmark tells, if brackets stand there.
    private func told(_ link: CMarkNode, _ kind: CMarkNode.Kind) -> Range<Int>? {
        let position = link.position
        guard let start = lines.offset(line: position.startLine, column: position.startColumn), start >= cursor,
            let end = lines.offset(line: position.endLine, column: position.endColumn + 1), start + 1 < end
        else { return nil }
        let opens =
            kind == .image
            ? body.byte(start) == UInt8(ascii: "!") && body.byte(start + 1) == UInt8(ascii: "[")
            : body.byte(start) == UInt8(ascii: "[")
        let closes = body.byte(end - 1) == UInt8(ascii: ")") || body.byte(end - 1) == UInt8(ascii: "]")
        return opens && closes ? start..<end : nil
    }

    private func find(_ words: CMarkNode.Bytes) -> Range<Int>? {
        guard let first = words.first, cursor + words.count <= blockRange.upperBound else { return nil }
        for start in cursor...(blockRange.upperBound - words.count)
        where body.source.bytes[start] == first && body.source.bytes[start..<start + words.count].elementsEqual(words) {
            return start..<start + words.count
        }
        return nil
    }

    /// A destination with its parentheses and the words in brackets before it, if they stand there.
    private func withBrackets(_ destination: Range<Int>) -> Range<Int> {
        var start = destination.lowerBound - 1
        if body.byte(start) == UInt8(ascii: "<") { start -= 1 }
        let end = body.source.bytes[destination.upperBound..<blockRange.upperBound].firstIndex(of: UInt8(ascii: ")"))
        guard let end, body.byte(start) == UInt8(ascii: "("), body.byte(start - 1) == UInt8(ascii: "]") else {
            return destination
        }
        start -= 1
        var depth = 0
        while start >= cursor {
            if body.byte(start) == UInt8(ascii: "]") { depth += 1 }
            if body.byte(start) == UInt8(ascii: "[") { depth -= 1 }
            if depth == 0 { return (body.byte(start - 1) == UInt8(ascii: "!") ? start - 1 : start)..<end + 1 }
            start -= 1
        }
        return destination
    }

    private func firstWords(of link: CMarkNode) -> CMarkNode.Bytes? {
        link.descendants.first { $0.kind == .text }?.literal
    }

    private var firstLine: Range<Int> {
        let end = body.source.bytes[blockRange].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? blockRange.upperBound
        return blockRange.lowerBound..<end
    }
}

extension CMarkNode {
    /// The nearest paragraph, heading or row around an inline node, or what else libcmark knows the lines of.
    fileprivate var block: CMarkNode? {
        var node: CMarkNode? = self
        while let current = node {
            switch current.kind {
            case .paragraph, .heading, .tableRow, .htmlBlock, .item, .blockQuote, .document, .footnoteDefinition:
                return current
            default: node = current.parent
            }
        }
        return nil
    }
}
