import Bulletin
import Language
import Markdown

/// A row of an article's two texts: the blocks that say the same in each.
struct FacingRow: Sendable {
    /// The positions of its blocks; none in the text that does not have them.
    let blocks: Alignment.Row
    /// The id of the row on the pages of both texts and on the one of both: `d1`, `d2` and so on (d for *đoạn*,
    /// passage). Only a row that stands in both texts has one, and no footnote, for those keep ids of their own.
    let place: String?

    /// The rows of two texts in their order.
    static func rows(of blocks: Bilingual<[MarkdownBlock.Measure]>) -> [FacingRow] {
        var number = 0
        return Alignment(of: blocks).rows.map { row in
            guard let vi = row.vi.first, !row.en.isEmpty, blocks.vi[vi].kind != .footnote else {
                return FacingRow(blocks: row, place: nil)
            }
            number += 1
            return FacingRow(blocks: row, place: "d\(number)")
        }
    }
}
