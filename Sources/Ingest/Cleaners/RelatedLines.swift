import SourceText

extension Cleaner {
    /// Headlines of related stories beside the article's beginning, and lines that arrows make links.
    ///
    /// On pages whose paragraphs stand apart, lines right under the first paragraph that are no sentences belong to a list
    /// of links; a heading would stand apart too. An alternative text of the headline before a line makes it one as well.
    static let relatedLines = Cleaner(name: "related-lines") { reading in
        underFirstParagraph(reading) + behindAlternatives(reading) + behindArrows(reading)
    }

    private static func underFirstParagraph(_ reading: Reading) -> [Claim] {
        guard let first = firstParagraph(reading) else { return [] }
        guard reading.page.usesGaps else { return linesUnder(first, reading) }
        let bullets = bulletsUnder(first, reading)
        guard bullets.isEmpty, !reading.blocks[first].hasGapAfter else { return bullets }
        var lines: [Int] = []
        var next = first + 1
        while next < reading.blocks.count, !reading.blocks[next].hasGapBefore, reading.isFree(next),
            !reading.blocks[next].endsSentence, reading.byline(next) == nil
        {
            lines.append(next)
            next += 1
        }
        let endsApart = next >= reading.blocks.count || reading.blocks[next].hasGapBefore || !reading.isFree(next)
        guard endsApart || lines.count >= 2 else { return [] }
        // The last line before a caption or its picture is the picture's alternative text, not a link.
        if !endsApart || isAboveCaption(reading, next) { lines = lines.dropLast() }
        return lines.map { Claim(block: $0, role: .teaser, reason: .underFirstParagraph) }
    }

    /// Where nothing stands apart: several lines right under the first paragraph, or one as long as two headlines, above
    /// the next paragraph. A heading there would be short and alone.
    private static func linesUnder(_ first: Int, _ reading: Reading) -> [Claim] {
        guard reading.page.markup == nil, !reading.blocks[first].endsInColon else { return [] }
        let lines = (first + 1..<max(first + 1, reading.blocks.count)).prefix { index in
            let block = reading.blocks[index]
            return reading.isFree(index) && !block.endsSentence && !block.endsInColon && !block.text.startsListItem
                && reading.byline(index) == nil && reading.credit(index) == nil
        }
        guard let last = lines.last, last + 1 < reading.blocks.count, reading.isFreeProse(last + 1),
            !isCredited(last + 1, reading), lines.count >= 2 || reading.blocks[last].words >= Self.twoHeadlines
        else { return [] }
        return lines.map { Claim(block: $0, role: .teaser, reason: .underFirstParagraph) }
    }

    private static func isCredited(_ index: Int, _ reading: Reading) -> Bool {
        reading.credit(index) != nil
    }

    private static let twoHeadlines = 15

    /// Bulleted lines under the first paragraph that it does not lead up to, none of them a sentence.
    private static func bulletsUnder(_ first: Int, _ reading: Reading) -> [Claim] {
        let bullets = (first + 1..<max(first + 1, reading.blocks.count)).prefix {
            reading.blocks[$0].traces.contains(.bulleted) && reading.isFree($0)
        }
        let areLinks = bullets.allSatisfy { !reading.blocks[$0].endsSentence } && !reading.blocks[first].endsInColon
        return areLinks ? bullets.map { Claim(block: $0, role: .teaser, reason: .underFirstParagraph) } : []
    }

    private static func isAboveCaption(_ reading: Reading, _ index: Int) -> Bool {
        guard index < reading.blocks.count, !reading.blocks[index].hasGapBefore else { return false }
        return reading.role(index) == .caption || reading.credit(index) != nil
    }

    private static func firstParagraph(_ reading: Reading) -> Int? {
        let start = reading.title.map { $0 + 1 } ?? reading.extent.lowerBound
        return (start..<reading.blocks.count).first { reading.isFreeProse($0) }
    }

    /// "haufo organizes program Spring exhibition opens": the headline without capitals and marks, then another one.
    private static func behindAlternatives(_ reading: Reading) -> [Claim] {
        guard let title = reading.title else { return [] }
        let block = reading.blocks[title]
        let count = block.key.wordCount
        guard count >= 3 else { return [] }
        let opening = block.key.text + " "
        return reading.blocks.indices.compactMap { index in
            let other = reading.blocks[index]
            guard reading.isFree(index), other.key.text.opens(with: opening) else { return nil }
            let alternative = other.text.spacedWords(upTo: count).joined(separator: " ")
            guard Shape(of: alternative).isSmallASCII else { return nil }
            return Claim(block: index, role: .teaser, reason: .behindAlternative)
        }
    }

    private static func behindArrows(_ reading: Reading) -> [Claim] {
        reading.blocks.indices.compactMap { index in
            let text = reading.blocks[index].text
            return arrows.open(text) && reading.isFree(index)
                ? Claim(block: index, role: .teaser, reason: .behindArrow) : nil
        }
    }

    private static let arrows = Openings([">>", "»", "►", "▶", "→", "=>", "--&gt;"])
}
