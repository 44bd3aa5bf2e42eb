package import Language
package import Markdown

/// Which blocks of an article's two texts say the same, row by row in the order of both.
package struct Alignment: Sendable, Hashable {
    /// The positions of a row's blocks in each text; one of the two is empty where a block has no partner.
    package typealias Row = Bilingual<Range<Int>>

    /// Every block of both texts stands in exactly one row.
    package let rows: [Row]

    /// Aligns the blocks of two texts.
    ///
    /// The same texts always give the same rows. It takes time in proportion to the longer text where they run side by
    /// side, and at most to the product of both.
    package init(of blocks: Bilingual<[MarkdownBlock.Measure]>) {
        // Footnotes end a text, whatever it says before them: they are rows of their own.
        let notes = blocks.map { blocks in blocks.firstIndex { $0.kind == .footnote } ?? blocks.count }
        let bodyRows = BlockAligner(Bilingual { Array(blocks[$0][..<notes[$0]]) }).rows()
        let noteRows = BlockAligner(Bilingual { Array(blocks[$0][notes[$0]...]) }).rows()
        rows =
            bodyRows
            + noteRows.map { row in
                Row { row[$0].lowerBound + notes[$0]..<row[$0].upperBound + notes[$0] }
            }
    }

    /// Aligns the blocks of two texts.
    package init(of blocks: Bilingual<[MarkdownBlock]>) {
        self.init(of: blocks.map { $0.map(\.measure) })
    }
}
