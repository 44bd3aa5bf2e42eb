/// Finds the stretch of a page that its article lies in.
///
/// Every block gets a weight: running text as many points as it has words, lines and whatever the cleaners recognised a
/// loss. The stretch with the greatest sum is the article's: maximum subsequence segmentation (Pasternack and Roth,
/// "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009), with weights from what a text
/// shows instead of a trained model. It is one pass, and a box inside an article cannot end it.
enum ExtentFinder {
    static func extent(of reading: Reading) -> Range<Int> {
        let weights = reading.blocks.indices.map { weight(reading, $0) }
        let blocks = MainText(reading, weights: weights)?.blocks ?? weights.indices
        var best = (sum: 0, range: 0..<0)
        var sum = 0
        var start = blocks.lowerBound
        for index in blocks {
            if sum <= 0 { (sum, start) = (0, index) }
            sum += weights[index]
            if sum > best.sum { best = (sum, start..<index + 1) }
        }
        return withLastParagraph(best.range, of: reading)
    }

    /// The extent with a last paragraph that lacks its full stop: long, with commas, right above a signature or the end.
    private static func withLastParagraph(_ extent: Range<Int>, of reading: Reading) -> Range<Int> {
        let last = extent.upperBound
        guard !extent.isEmpty, last < reading.blocks.count, reading.isFree(last) else { return extent }
        let block = reading.blocks[last]
        guard block.words >= 15, block.shape.commas >= 1, block.hasGapBefore, reading.credit(last) == nil else {
            return extent
        }
        let next = reading.block(after: last, skipping: [.interface, .noise])
        let isLast = next.map { !reading.isFree($0) || isSignature($0, of: reading) } ?? true
        return isLast ? extent.lowerBound..<last + 1 : extent
    }

    private static func isSignature(_ index: Int, of reading: Reading) -> Bool {
        reading.byline(index) != nil || reading.credit(index)?.caption.isEmpty == true
    }

    private static func isLabelledSignature(_ index: Int, of reading: Reading) -> Bool {
        let block = reading.blocks[index]
        guard block.words <= Byline.mostWords, !block.isProse, Byline.isLabelled(block.text) else { return false }
        return reading.byline(index)?.authors.isEmpty == false
    }

    /// The extent with the speaker's line and the heading right above it, which open a page of several statements.
    static func extentWithSpeaker(of reading: Reading) -> Range<Int> {
        let start = reading.extent.lowerBound
        guard start >= 2, reading.isFreeLine(start - 1), reading.isFree(start - 2) else { return reading.extent }
        let (speaker, heading) = (reading.blocks[start - 2], reading.blocks[start - 1])
        let isStatement = speaker.endsInColon && speaker.words <= 40 && heading.words <= 25 && !heading.endsInColon
        return isStatement ? start - 2..<reading.extent.upperBound : reading.extent
    }

    private static func weight(_ reading: Reading, _ index: Int) -> Int {
        let block = reading.blocks[index]
        switch reading.role(index) {
        // What follows a signature is another text, if it is not the longer one.
        case nil where isLabelledSignature(index, of: reading): return -30
        case nil where block.isProse: return min(block.words, heaviest)
        case nil where block.isSentence: return block.words
        case nil where block.endsInColon: return 0
        case nil where block.isListed: return 1 + block.words / 2
        case nil where block.isHeading || block.isCell: return -1
        case nil: return block.words <= 25 ? -4 : -block.words / 4
        case .picture?, .caption?, .credit?, .repetition?: return -1
        case .noise?: return 0
        case .date?: return -2
        case .interface?: return -4
        case .teaser?: return -3
        case .boxHead?: return -20
        case .notice?: return -40
        case .title?, .lead?, .byline?, .origin?, .body?: return 0
        }
    }

    /// A single very long paragraph must not outweigh a whole article, nor draw one to it across a foot.
    private static let heaviest = 120
}
