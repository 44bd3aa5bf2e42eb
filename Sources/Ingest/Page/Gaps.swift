/// Where paragraphs stand apart: by more blank lines than stand between all of them.
///
/// An extraction that puts a blank line after every line has said nothing by it.
struct Gaps {
    /// The blank lines before each paragraph but the first.
    private let blanks: [Int]
    /// Those that stand between any two.
    private let usual: Int

    init(between paragraphs: [ArraySlice<PageLine>]) {
        blanks = zip(paragraphs, paragraphs.dropFirst()).map { upper, lower in
            lower[lower.startIndex].number - upper[upper.endIndex - 1].number - 1
        }
        usual = blanks.count < Self.fewest ? 0 : max(0, blanks.min() ?? 0)
    }

    private static let fewest = 8

    /// Whether a gap, or the edge of the page, stands before a paragraph.
    func isGap(before index: Int) -> Bool {
        guard blanks.indices.contains(index - 1) else { return true }
        return blanks[index - 1] > usual
    }
}
