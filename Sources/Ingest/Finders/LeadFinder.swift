import Language
import SourceText

/// Finds the lead: the paragraph under the headline that stands apart from the text.
///
/// A paper's mark before it settles the matter. Otherwise it must be set apart: by the date below it, a picture, links or
/// its own repetition between it and the text, or a text that begins anew with the day of the event.
struct LeadFinder {
    let reading: Reading
    let repeatedMarks: Set<String>
    let language: Language

    static let name = "lead"

    /// The lead's block, its text without the paper's mark, and the block that repeats it, if one does.
    func find() -> (block: Int, finding: Finding<String>, again: Int?)? {
        guard let first = firstParagraph, let second = nextParagraph(after: first) else { return nil }
        let block = reading.blocks[first]
        let dateline = OpeningMark(block.text, repeatedMarks: repeatedMarks, ownMarks: OwnMarks(reading: reading))
        let again = repetition(of: first)
        let witnesses = witnesses(first, second, dateline, again)
        let points = witnesses.reduce(0) { $0 + $1.points }
        guard points >= 3 else { return nil }
        let evidence = witnesses.filter { $0.points > 0 }
            .map { Evidence(line: block.lines.lowerBound, finder: Self.name, message: $0.message) }
        let text = dateline.map { $0.hasPlace ? block.text : $0.rest } ?? block.text
        return (first, Finding(text, points >= 5 ? .certain : .likely, evidence), again)
    }
}

extension LeadFinder {
    private typealias Witness = (points: Int, message: Message)

    private var firstParagraph: Int? {
        guard let title = reading.title else { return reading.extent.first { reading.isFreeProse($0) } }
        if reading.page.markup != nil {
            return (title + 1..<max(title + 1, reading.extent.upperBound)).first { reading.isFreeProse($0) }
        }
        return reading.block(
            after: title, skipping: [.interface, .date, .noise, .byline, .picture, .caption, .credit, .teaser]
        )
        .flatMap { reading.isFreeProse($0) && !reading.blocks[$0].text.startsListItem ? $0 : nil }
    }

    private func nextParagraph(after index: Int) -> Int? {
        (index + 1..<max(index + 1, reading.extent.upperBound)).first { reading.isFreeProse($0) }
    }

    private func witnesses(_ first: Int, _ second: Int, _ dateline: OpeningMark?, _ again: Int?) -> [Witness] {
        let block = reading.blocks[first]
        let between = Set((first + 1..<second).compactMap { reading.role($0) })
        var witnesses: [Witness] = []
        if let dateline {
            witnesses.append((dateline.hasPlace ? -6 : 6, .opensWithMark(dateline.mark)))
        }
        witnesses += markupWitnesses(block, before: second)
        guard reading.title != nil else { return witnesses }
        if between.contains(.date) { witnesses.append((4, .aboveDate)) }
        if reading.page.markup == nil, !between.isDisjoint(with: [.picture, .caption, .teaser]) {
            witnesses.append((2, .abovePictureOrLinks))
        }
        if isUnderFontControl(first) { witnesses.append((3, .underInterface)) }
        if isQuestion(reading.blocks[second]) { witnesses.append((5, .aboveQuestions)) }
        if again != nil { witnesses.append((4, .saidAgainBelow)) }
        let opening = OpeningDay(of: first, in: reading)
        // English stories tell their day in the second paragraph too, and have no lead.
        let anew = language == .vi ? 2 : 1
        if opening == .none, OpeningDay(of: second, in: reading) != .none {
            witnesses.append((anew, .textBeginsAnew))
        }
        if opening == .first { witnesses.append((-2, .opensWithDay)) }
        if reading.page.usesGaps, !block.hasGapBefore, isBelowDate(first) { witnesses.append((1, .closeToDate)) }
        if first + 1 < second, reading.isFreeLine(first + 1) { witnesses.append((1, .aboveHeading)) }
        if block.words <= 70 { witnesses.append((1, .isShort)) }
        if isOneSentenceAmongLonger(first) { witnesses.append((2, .isOneSentence)) }
        return witnesses
    }

    /// Whether a Vietnamese text opens with one sentence that names no day and goes on in paragraphs of several: what an
    /// extraction leaves of a lead that stood apart. English papers open so without a lead.
    private func isOneSentenceAmongLonger(_ first: Int) -> Bool {
        let block = reading.blocks[first]
        guard language == .vi, block.markup == nil, block.shape.innerSentenceEnds == 0, (12...45).contains(block.words),
            OpeningDay(of: first, in: reading) == .none
        else { return false }
        let others = reading.extent.filter { $0 > first && reading.isFreeProse($0) }
        let longer = others.count { reading.blocks[$0].shape.innerSentenceEnds > 0 }
        return others.count >= 3 && longer * 2 >= others.count
    }

    private func markupWitnesses(_ block: Block, before second: Int) -> [Witness] {
        guard let markup = block.markup else { return [] }
        var witnesses: [Witness] = []
        if isApart(markup, from: second) { witnesses.append((2, .inElementOfItsOwn)) }
        if markup.names.contains(.lead) { witnesses.append((5, .namedLead)) }
        if block.isHeading { witnesses.append((3, .namedLead)) }
        if markup.isWhollyEmphasised {
            // It stands out from a text that is not.
            let isAlone = reading.blocks[second].markup?.isWhollyEmphasised == false
            witnesses.append((isAlone ? 5 : 3, .allEmphasised))
        }
        if isDescription(block.key) { witnesses.append((1, .isDescription)) }
        return witnesses
    }

    /// Whether the next two paragraphs stand in one element and the first one does not; page builders give each its own.
    private func isApart(_ first: BlockMarkup, from second: Int) -> Bool {
        guard let page = reading.page.markup, let third = nextParagraph(after: second) else { return false }
        let holders = [second, third].map { index in
            reading.blocks[index].markup.flatMap { page.parent(of: $0.element) }
        }
        return holders[0] == holders[1] && page.parent(of: first.element) != holders[0]
    }

    /// Whether the head's description is the block, or its beginning where it is cut.
    private func isDescription(_ key: MatchKey) -> Bool {
        let descriptions = reading.page.markup?.meta.descriptions ?? []
        return descriptions.contains { description in
            let text = MatchKey(description.value).text
            return text.utf8.count >= 40 && (key.text.hasPrefix(text) || text.hasSuffix(key.text))
        }
    }

    /// Whether a paragraph is a turn of an interview: a dash, then who speaks or a question; or a reporter's mark.
    private func isQuestion(_ block: Block) -> Bool {
        if block.text.startsListItem, block.shape.lastMark == "?" || block.text.opening(48).holds(":") { return true }
        return block.shape.lastMark == "?" && Self.askers.contains { block.text.opens(with: $0) }
    }

    private static let askers = ["PV:", "PV.", "Hỏi:", "Phóng viên:", "Q:", "Question:"]

    private func isBelowDate(_ index: Int) -> Bool { index > 0 && reading.role(index - 1) == .date }

    /// Whether words of the interface stand between headline and paragraph, as buttons for the size of letters do.
    private func isUnderFontControl(_ index: Int) -> Bool {
        guard let title = reading.title, title < index, reading.page.markup == nil else { return false }
        return (title + 1..<index).contains { reading.role($0) == .interface }
    }

    /// The same paragraph as the text's first one.
    private func repetition(of index: Int) -> Int? {
        let key = reading.blocks[index].key
        let text = (index + 1..<max(index + 1, reading.extent.upperBound)).filter { reading.isFreeProse($0) }
        return text.prefix(1).first { reading.blocks[$0].key == key || key.text.hasSuffix(reading.blocks[$0].key.text) }
    }
}

/// Where a paragraph first names a day: right at its beginning, in its first words, or not there.
enum OpeningDay {
    case none
    case first
    case early

    init(of index: Int, in reading: Reading) {
        guard !reading.days(index).isEmpty else {
            self = .none
            return
        }
        let text = reading.blocks[index].text
        let end = text.spacedWords(upTo: 24).last?.endIndex ?? text.endIndex
        let head = String(text[..<end])
        guard let day = DayMention.all(in: head).first else {
            self = .none
            return
        }
        let before = head.utf8.prefix(day.date.range.lowerBound)
        self = before.count { $0 == 0x20 } <= 5 ? .first : .early
    }
}
