import SourceText

extension Cleaner {
    /// What stands in a box of other stories, from its head to where the article goes on, or to the end of the page.
    ///
    /// After an article's end nothing of it follows. Inside it, a box of related stories ends where running text goes on:
    /// two paragraphs in succession, which no list of stories has.
    static let boxes = Cleaner(name: "boxes") { reading in
        var claims: [Claim] = []
        var index = 0
        while index < reading.blocks.count {
            guard let kind = boxKind(reading, index) else {
                index += 1
                continue
            }
            let end = boxEnd(reading, head: index, kind: kind)
            claims += (index + 1..<max(end, index + 1)).filter { reading.isFree($0) }
                .map { Claim(block: $0, role: .teaser, reason: .inBox(reading.blocks[index].text)) }
            index = max(end, index + 1)
        }
        return claims
    }

    private static func boxKind(_ reading: Reading, _ index: Int) -> InterfaceRole? {
        guard reading.role(index) == .boxHead else { return nil }
        return interfaceRole(of: reading.blocks[index])
    }

    /// The block after the box's last one.
    private static func boxEnd(_ reading: Reading, head: Int, kind: InterfaceRole) -> Int {
        let after = head + 1..<reading.blocks.count
        let before = proseWords(reading, 0..<head)
        let runs = proseRuns(reading, after)
        let longest = runs.filter { $0.count >= 2 }.map { proseWords(reading, $0) }.max() ?? 0
        let isAboveArticle = before < 15 || (longest > 2 * before && longest >= 40)
        if kind == .ending { return isAboveArticle ? head + 1 : reading.blocks.count }
        let stop = after.first { boxKind(reading, $0) == .ending } ?? reading.blocks.count
        let goesOn = runs.contains { $0.lowerBound < stop && $0.count >= 2 && proseWords(reading, $0) >= 40 }
        guard goesOn, let text = after.first(where: { reading.isFreeProse($0) }), text < stop else { return stop }
        return headingStart(reading, above: text, head: head)
    }

    /// The heading that stands apart right above a paragraph, or the paragraph.
    private static func headingStart(_ reading: Reading, above text: Int, head: Int) -> Int {
        guard text - 1 > head + 1, reading.isFreeLine(text - 1) else { return text }
        let line = reading.blocks[text - 1]
        return line.hasGapBefore && line.hasGapAfter && line.words <= 20 ? text - 1 : text
    }

    private static func proseWords(_ reading: Reading, _ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (reading.isFreeProse($1) ? reading.blocks[$1].words : 0) }
    }

    /// Stretches of paragraphs that follow each other, pictures and captions between them passed over.
    private static func proseRuns(_ reading: Reading, _ range: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        var last = range.lowerBound
        for index in range {
            if reading.isFreeProse(index) {
                start = start ?? index
                last = index
            } else if reading.role(index) != .picture, reading.role(index) != .caption {
                if let begin = start { runs.append(begin..<last + 1) }
                start = nil
            }
        }
        if let begin = start { runs.append(begin..<last + 1) }
        return runs
    }
}
