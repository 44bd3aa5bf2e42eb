import SourceText

extension Cleaner {
    /// What stands in a box of other stories, from its head to where the article goes on, or to the end of the page.
    ///
    /// After an article's end nothing of it follows. Inside it, a box of related stories ends where running text goes on:
    /// two paragraphs in succession, which no list of stories has.
    static let boxes = Cleaner(name: "boxes") { reading in
        let search = BoxSearch(reading)
        var claims: [Claim] = []
        var index = 0
        while index < reading.blocks.count {
            let end = max(index + 1, search.end(ofBoxAt: index) ?? 0)
            claims += (index + 1..<end).filter { reading.isFree($0) }
                .map { Claim(block: $0, role: .teaser, reason: .inBox(reading.blocks[index].text)) }
            index = end
        }
        return claims
    }
}

/// Finds where boxes end; what it needs of the page is counted once.
private struct BoxSearch {
    private let reading: Reading
    /// The heads of boxes that nothing of an article follows.
    private let endings: [Int]
    private let related: Set<Int>
    /// Heads such as "Các tin khác" in elements of other stories, which were recognised with them.
    private let claimed: Set<Int>
    /// The words of running text before each block, and before the end of the page.
    private let wordsBefore: [Int]
    /// Stretches of two or more paragraphs that follow each other, pictures and captions between them passed over.
    private let runs: [Range<Int>]

    init(_ reading: Reading) {
        self.reading = reading
        var heads: [InterfaceRole: [Int]] = [:]
        for index in reading.blocks.indices where reading.role(index) == .boxHead {
            if let role = Cleaner.interfaceRole(of: reading.blocks[index]) { heads[role, default: []].append(index) }
        }
        endings = heads[.ending] ?? []
        related = Set(heads[.related] ?? [])
        claimed = Set(
            reading.blocks.indices.filter { index in
                let block = reading.blocks[index]
                return reading.role(index) == .teaser && block.words <= 6 && block.markup?.linkedWords == 0
                    && Cleaner.interfaceRole(of: block) == .ending
            })
        var words = 0
        wordsBefore =
            reading.blocks.indices.map { index in
                defer { words += reading.isFreeProse(index) ? reading.blocks[index].words : 0 }
                return words
            } + [words]
        runs = Self.runs(of: reading)
    }

    /// The block after the last one of the box that a block heads, or nil when it heads none.
    func end(ofBoxAt index: Int) -> Int? {
        if claimed.contains(index) { return isEnd(index) ? reading.blocks.count : nil }
        guard related.contains(index) || reading.role(index) == .boxHead else { return nil }
        if let element = reading.blocks[index].markup?.element {
            return endings.contains(index) && isEnd(index)
                ? reading.blocks.count : end(ofBoxHeadedBy: index, in: element)
        }
        if related.contains(index) { return endOfRelated(index) }
        let longest = runs.filter { $0.lowerBound > index }.map(words).max() ?? 0
        let isAboveArticle = wordsBefore[index] < 15 || (longest > 2 * wordsBefore[index] && longest >= 40)
        return isAboveArticle ? nil : reading.blocks.count
    }

    /// Whether a page of HTML has had its article when a head such as "Các tin khác" comes: what follows is a small part.
    private func isEnd(_ head: Int) -> Bool {
        let (before, all) = (wordsBefore[head], wordsBefore[wordsBefore.count - 1])
        return before >= Self.fewestOfArticle && (all - before) * 4 < before
    }

    private static let fewestOfArticle = 80

    /// On a page of HTML a box is the largest element that begins with its head, or with little above it, and holds no
    /// greater part of the page's running text.
    private func end(ofBoxHeadedBy head: Int, in element: Int) -> Int? {
        guard let markup = reading.page.markup else { return nil }
        var box: Int?
        var next: Int? = element
        while let current = next {
            let blocks = markup.blocks(of: current)
            let words = wordsBefore[blocks.upperBound] - wordsBefore[blocks.lowerBound]
            guard words * 2 < wordsBefore[wordsBefore.count - 1], blocks.lowerBound >= head - 1 else { break }
            box = blocks.upperBound
            next = markup.parent(of: current)
        }
        guard box ?? head + 1 == head + 1, let holder = next else { return box }
        return end(ofSectionHeadedBy: head, until: markup.blocks(of: holder).upperBound)
    }

    /// Where a head has no element around what it heads: to the end of the element they share, when an article has ended;
    /// otherwise to the next running text.
    private func end(ofSectionHeadedBy head: Int, until limit: Int) -> Int {
        let rest = head + 1..<max(head + 1, limit)
        guard endings.contains(head) else { return rest.first { reading.isFreeProse($0) } ?? limit }
        let words = wordsBefore[rest.upperBound] - wordsBefore[rest.lowerBound]
        let isAfterArticle = words * 2 < wordsBefore[wordsBefore.count - 1] && words < wordsBefore[head]
        return isAfterArticle ? limit : head + 1
    }

    private func endOfRelated(_ head: Int) -> Int {
        let stop = endings.first { $0 > head } ?? reading.blocks.count
        guard runs.contains(where: { $0.lowerBound > head && $0.lowerBound < stop && words(of: $0) >= 40 }),
            let text = (head + 1..<stop).first(where: { reading.isFreeProse($0) })
        else { return stop }
        // A heading that stands apart right above the paragraph belongs to it.
        guard text - 1 > head + 1, reading.isFreeLine(text - 1) else { return text }
        let line = reading.blocks[text - 1]
        return line.hasGapBefore && line.hasGapAfter && line.words <= 20 ? text - 1 : text
    }

    private func words(of run: Range<Int>) -> Int { wordsBefore[run.upperBound] - wordsBefore[run.lowerBound] }

    private static func runs(of reading: Reading) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var paragraphs: [Int] = []
        for index in reading.blocks.indices {
            if reading.isFreeProse(index) {
                paragraphs.append(index)
            } else if reading.role(index) != .picture, reading.role(index) != .caption {
                if paragraphs.count >= 2 { runs.append(paragraphs[0]..<paragraphs[paragraphs.count - 1] + 1) }
                paragraphs = []
            }
        }
        if paragraphs.count >= 2 { runs.append(paragraphs[0]..<paragraphs[paragraphs.count - 1] + 1) }
        return runs
    }
}
