/// Finds the blocks of the element that an HTML page's article stands in.
///
/// The weights are those of `ExtentFinder`, so that pages of text and of HTML are judged alike. Of all elements the one
/// is taken whose blocks have the greatest sum: maximum subsequence segmentation (Pasternack and Roth, WWW 2009) with the
/// page's own structure as the only cuts there are. Of two with the same sum it is the smaller.
struct MainText {
    private let reading: Reading
    private let markup: PageMarkup
    /// The weights of the blocks before each block, and of all.
    private let sums: [Int]

    init?(_ reading: Reading, weights: [Int]) {
        guard let markup = reading.page.markup else { return nil }
        self.reading = reading
        self.markup = markup
        var sum = 0
        sums =
            [0]
            + weights.map { weight in
                sum += weight
                return sum
            }
    }

    /// The blocks of the best element.
    var blocks: Range<Int> {
        var best = (sum: 0, blocks: 0..<0)
        var seen: Set<Int> = []
        for index in reading.blocks.indices where reading.isFreeProse(index) {
            var element = reading.blocks[index].markup?.element
            while let current = element, seen.insert(current).inserted {
                let blocks = markup.blocks(of: current)
                let sum = sums[blocks.upperBound] - sums[blocks.lowerBound]
                if sum > best.sum || sum == best.sum && blocks.count < best.blocks.count { best = (sum, blocks) }
                element = markup.parent(of: current)
            }
        }
        return best.blocks
    }
}
