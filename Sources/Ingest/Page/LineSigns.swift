/// What a page's lines say by their form, signatures, credits of pictures and dates, and the days that its paragraphs name: many
/// ask, and each block is read once.
final class LineSigns {
    private let blocks: [Block]
    private var bylines: [Byline??]
    private var credits: [Credit??]
    private var dateLines: [Int: DateLine?] = [:]
    private var days: [Int: [DayMention]] = [:]

    init(of blocks: [Block]) {
        self.blocks = blocks
        bylines = Array(repeating: nil, count: blocks.count)
        credits = Array(repeating: nil, count: blocks.count)
    }

    func byline(_ index: Int) -> Byline? {
        if let known = bylines[index] { return known }
        // No line of more words signs a text.
        let byline = blocks[index].words <= Byline.mostWords ? Byline(blocks[index].text) : nil
        bylines[index] = .some(byline)
        return byline
    }

    func credit(_ index: Int) -> Credit? {
        if let known = credits[index] { return known }
        let shape = blocks[index].shape
        let credit = shape.mayHold(":") || shape.mayHold(")") ? Credit(endOf: blocks[index].text) : nil
        credits[index] = .some(credit)
        return credit
    }

    /// The date a line gives, its day before its month.
    func dateLine(_ index: Int) -> DateLine? {
        if let known = dateLines[index] { return known }
        let line = DateLine(blocks[index].text)
        dateLines[index] = .some(line)
        return line
    }

    /// The days that a block's text names, in order.
    func days(_ index: Int) -> [DayMention] {
        guard blocks[index].shape.digits > 0 else { return [] }
        if let known = days[index] { return known }
        let mentions = DayMention.all(in: blocks[index].text)
        days[index] = mentions
        return mentions
    }
}
