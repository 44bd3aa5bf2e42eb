package import SourceText

/// A saved page as text, cut into blocks.
package struct RawPage: Sendable {
    package let file: SourceFile
    package let blocks: [Block]
    /// Whether paragraphs stand apart by blank lines; if not, gaps say nothing.
    let usesGaps: Bool
    /// What the page's markup says of the whole; nil for a page of text.
    let markup: PageMarkup?

    /// A page of text.
    package init(_ file: SourceFile) {
        self.file = file
        let lines = NumberedLinks.takenOut(of: PageLine.lines(of: file.bytes), file.bytes)
        let isMarkdown = MarkdownTraces.mark(lines, of: file.bytes)
        let paragraphs = Unwrapping(lines).paragraphs
        let gaps = Gaps(between: paragraphs)
        let words = BrokenWords(in: lines)
        var blocks: [Block] = []
        blocks.reserveCapacity(paragraphs.count)
        for (index, paragraph) in paragraphs.enumerated() {
            Self.cut(
                paragraph, words, isMarkdown: isMarkdown, gapBefore: gaps.isGap(before: index),
                gapAfter: gaps.isGap(before: index + 1), into: &blocks)
        }
        let prose = blocks.indices.filter { blocks[$0].isProse }
        usesGaps = prose.count { blocks[$0].hasGapBefore } * 2 >= prose.count
        self.blocks = blocks
        markup = nil
    }

    /// A page of HTML.
    init(_ file: SourceFile, markup tree: MarkupTree) {
        self.file = file
        var builder = MarkupBlocks(of: tree)
        let blocks = builder.build()
        let markup = PageMarkup(of: tree, blocks: blocks, builtBy: builder)
        self.blocks = markup.naming(blocks)
        self.markup = markup
        usesGaps = true
    }

    /// The place of a block in the file.
    func location(of block: Block) -> SourceLocation { file.location(block.range) }

    /// Cuts a paragraph into its blocks: one, unless it has to be taken apart.
    private static func cut(
        _ paragraph: ArraySlice<PageLine>, _ words: BrokenWords, isMarkdown: Bool, gapBefore: Bool, gapAfter: Bool,
        into blocks: inout [Block]
    ) {
        guard let first = paragraph.first, let last = paragraph.last else { return }
        let (lines, range) = (first.number...last.number, first.range.lowerBound..<last.range.upperBound)
        let text = paragraph.count == 1 ? first.text : words.text(of: paragraph)
        let signs = KeyAndShape(of: text)
        if !isMarkdown, Piece.isWhole(text, signs.shape) {
            blocks.append(
                Block(
                    text, signs, lines: lines, range: range, traces: first.isIndented ? .indented : [],
                    hasGapBefore: gapBefore, hasGapAfter: gapAfter))
            return
        }
        let pieces = Piece.pieces(of: text, isIndented: first.isIndented, isMarkdown: isMarkdown)
        for (index, piece) in pieces.enumerated() {
            blocks.append(
                Block(
                    piece.text, KeyAndShape(of: piece.text), lines: lines, range: range, traces: piece.traces,
                    hasGapBefore: index == 0 && gapBefore, hasGapAfter: index == pieces.count - 1 && gapAfter))
        }
    }
}
