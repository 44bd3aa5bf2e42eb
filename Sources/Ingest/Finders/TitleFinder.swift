import SourceText

/// Finds the headline: the line above the text that most witnesses agree upon.
///
/// Witnesses are its place (right above the text or a date), its repetition (as a picture's alternative text, at the foot,
/// in an address or the file's name), its form (length, no full stop, no name) and what it shares with the text.
struct TitleFinder {
    private let reading: Reading
    /// Keys of addresses on the page and of the file's name.
    private let addresses: [String]
    /// Words of the text's first paragraphs.
    private let textWords: WordSample
    /// Lines under "Bà A, Chủ tịch Hội B:", where a page has several: each heads one person's statement, not the page.
    private let statementHeads: Set<Int>
    /// The first line of the page that is nothing else.
    private let firstLine: Int?
    /// The headlines that the page's head states, where it has one.
    private let stated: [(key: MatchKey, place: String, line: Int)]

    static let name = "title"

    init(_ reading: Reading, addresses: [String]) {
        self.reading = reading
        self.addresses = addresses
        let paragraphs = reading.extent.lazy.filter { reading.isFreeProse($0) }.prefix(4)
        textWords = WordSample(of: paragraphs.map { reading.blocks[$0].key })
        statementHeads = Self.statementHeads(of: reading)
        firstLine = reading.blocks.indices.first { reading.isFree($0) }
        stated = reading.page.markup?.meta.titleKeys ?? []
    }

    /// The best candidate with what speaks for it, or nil when none convinces.
    func find() -> (block: Int?, finding: Finding<String>)? {
        let candidates = candidateBlocks.map { (block: $0, score: score($0)) }
        guard let best = candidates.max(by: { $0.score.points < $1.score.points }), best.score.points >= 5 else {
            return unseen.map { (nil, $0) }
        }
        let certainty: Certainty = best.score.points >= 12 ? .certain : best.score.points >= 8 ? .likely : .doubtful
        let text = reading.blocks[best.block].text
        return (best.block, Finding(text, certainty, best.score.evidence))
    }
}

extension TitleFinder {
    private struct Score {
        var points = 0
        var evidence: [Evidence] = []
    }

    /// A headline that only the page's head states.
    private var unseen: Finding<String>? {
        guard let title = reading.page.markup?.meta.titles.first else { return nil }
        let text = PageMeta.withoutSiteName(title.value).last ?? title.value
        let evidence = Evidence(line: title.line, finder: Self.name, message: .headSays(title.place, title.value))
        return Finding(text, sharedWords(MatchKey(text)) >= 1 ? .likely : .doubtful, [evidence])
    }

    /// Lines above the first paragraph of the text, and above the one before it, which may be the lead; more of them on
    /// pages of HTML, whose menus are long.
    private var candidateBlocks: [Int] {
        let end = reading.extent.lowerBound
        let start = end - (reading.page.markup == nil ? 60 : 400)
        return (max(0, start)..<max(end, 0)).filter { isCandidate($0) && !statementHeads.contains($0) }
    }

    private func isCandidate(_ index: Int) -> Bool {
        let block = reading.blocks[index]
        guard reading.isFree(index), block.words <= 40, !block.text.holds("://") else { return false }
        let isQuestion = block.shape.lastMark == "?" || block.shape.lastMark == "!" || block.endsInDots
        guard !block.isSentence || isQuestion || block.markup?.kind == .heading(1) else { return false }
        // A year has four digits.
        if block.shape.digits >= 4, reading.dateLine(index)?.moment != nil { return false }
        return reading.credit(index) == nil && !block.traces.contains(.bulleted) && !Byline.isLabelled(block.text)
    }

    private static func statementHeads(of reading: Reading) -> Set<Int> {
        let speakers = reading.blocks.indices.dropLast().filter { index in
            reading.isFree(index) && reading.blocks[index].endsInColon && reading.blocks[index].words <= 40
                && reading.isFreeLine(index + 1) && !reading.blocks[index + 1].endsInColon
        }
        return speakers.count >= 2 ? Set(speakers.map { $0 + 1 }) : []
    }

    private func score(_ index: Int) -> Score {
        let block = reading.blocks[index]
        var score = Score()
        func add(_ points: Int, _ message: Message?) {
            guard points != 0 else { return }
            score.points += points
            if let message {
                score.evidence.append(Evidence(line: block.lines.lowerBound, finder: Self.name, message: message))
            }
        }
        let repetitions = repetitionCount(index)
        add(min(8, repetitions * 4), .repeatedOnPage(repetitions))
        add(isInAddress(block.key) ? 6 : 0, .standsInAddress)
        add(isAboveText(index) ? 4 : 0, .standsAboveText)
        if let match = statement(of: block.key) { add(match.points, .headSays(match.place, block.text)) }
        add(headingPoints(block), .isFirstHeading)
        add(isBesideDate(index) ? 3 : 0, .standsBesideDate)
        add(index == firstLine ? 2 : 0, .opensPage)
        add(min(3, sharedWords(block.key)), .sharesWords)
        add(block.hasGapBefore && block.hasGapAfter && reading.page.usesGaps ? 1 : 0, nil)
        add(formPoints(block), nil)
        add(-distance(index), nil)
        return score
    }

    private func headingPoints(_ block: Block) -> Int {
        switch block.markup?.kind {
        case .heading(1): 4
        case .heading(2): 1
        default: block.traces.contains(.heading) ? 4 : 0
        }
    }

    private func formPoints(_ block: Block) -> Int {
        var points = (5...25).contains(block.words) ? 2 : block.words < 4 ? -3 : block.words > 30 ? -4 : 0
        if PersonName.isName(block.text) || PersonName.isSignature(block.text) { points -= 4 }
        if block.shape.lastMark == ":" { points -= 4 }
        if block.text.holds("|") || isLabelWithValue(block) { points -= 4 }
        if !block.hasGapBefore, !block.hasGapAfter, reading.page.usesGaps { points -= 2 }
        return points
    }
}

extension TitleFinder {
    /// Whether a line is a word or two, a colon and a value as short: "Lượt xem: 96", "From: the embassy".
    private func isLabelWithValue(_ block: Block) -> Bool {
        guard block.words <= 6, let colon = block.text.firstIndex(ofMark: ":") else { return false }
        return block.text[..<colon].spacedWordCount <= 3
    }

    /// How often the line stands on the page again, with or without its marks.
    private func repetitionCount(_ index: Int) -> Int {
        let key = reading.blocks[index].key.text
        guard reading.blocks[index].words >= 3 else { return 0 }
        return reading.blocks.indices.count { $0 != index && repeats(reading.blocks[$0].key.text, key) }
    }

    private func repeats(_ other: String, _ key: String) -> Bool {
        guard other.opens(with: key) else { return false }
        let rest = other.utf8.dropFirst(key.utf8.count)
        return rest.isEmpty || rest.first == 0x20 && PictureNumber.follows(Substring(rest))
    }

    /// The page's head states the line as its headline; its `<title>` alone speaks less than two places that agree.
    private func statement(of key: MatchKey) -> (points: Int, place: String)? {
        let places = stated.filter { $0.key == key }
        guard let first = places.first else { return nil }
        return (Set(places.map(\.place)).count >= 2 ? 10 : 7, first.place)
    }

    private func isInAddress(_ key: MatchKey) -> Bool {
        guard key.text.utf8.count >= 16 else { return false }
        return addresses.contains { $0.holds(key.text) }
    }

    /// Whether nothing but a date, names, the interface or pictures stands between the line and a paragraph.
    private func isAboveText(_ index: Int) -> Bool {
        var next = index + 1
        while next < reading.blocks.count, !reading.isFree(next) || isNameLine(next) { next += 1 }
        guard next < reading.blocks.count else { return false }
        let isStatement = reading.blocks[next].endsInColon && statementHeads.contains(next + 1)
        return reading.blocks[next].isSentence || isStatement
    }

    private func isBesideDate(_ index: Int) -> Bool {
        let before = reading.block(before: index, skipping: [.interface, .noise])
        var after = reading.block(after: index, skipping: [.interface, .noise])
        while let line = after, isNameLine(line) { after = reading.block(after: line, skipping: [.interface, .noise]) }
        if [before, after].contains(where: { $0.map { reading.role($0) == .date } ?? false }) { return true }
        // What stands above a headline is not said again, but in a menu of HTML.
        return reading.page.markup == nil && repetitionCount(index) > 0
            && after.map { isSubtitleAboveDate($0) } ?? false
    }

    /// Whether a line is longer than a name, no sentence, and names and a date follow it.
    private func isSubtitleAboveDate(_ index: Int) -> Bool {
        let block = reading.blocks[index]
        guard reading.isFreeLine(index), block.words >= 8, !block.isSentence else { return false }
        var next = reading.block(after: index, skipping: [.interface, .noise])
        while let line = next, isNameLine(line) { next = reading.block(after: line, skipping: [.interface, .noise]) }
        return next.map { reading.role($0) == .date } ?? false
    }

    private func isNameLine(_ index: Int) -> Bool {
        reading.isFreeLine(index) && (reading.byline(index) != nil || Byline.isLabelled(reading.blocks[index].text))
    }

    /// How many of the line's longer words the text's first paragraphs have.
    private func sharedWords(_ key: MatchKey) -> Int {
        textWords.shared(with: key) * 4 / max(4, key.wordCount)
    }

    /// Free lines between the candidate and the text count against it, up to a limit.
    private func distance(_ index: Int) -> Int {
        let between = (index + 1..<max(index + 1, reading.extent.lowerBound)).count {
            reading.isFreeLine($0) && !Byline.isLabelled(reading.blocks[$0].text)
        }
        return min(4, between)
    }
}
