import Language
import SourceText

/// Finds when the page was published: a whole date on a line of its own, beside the headline or under the text.
///
/// A wrong date is worse than none. Dates inside sentences, dates of other stories and clocks in a page's head are never
/// taken: between a date and its headline nothing may stand but names, the lead, a picture or buttons.
struct DateFinder {
    let reading: Reading

    static let name = "date"

    /// The best date line with its block, or nil.
    func find() -> (block: Int, line: DateLine, finding: Finding<Moment>)? {
        let candidates = candidateBlocks.compactMap(candidate)
        guard let best = candidates.max(by: { $0.points < $1.points }) else { return nil }
        let rivals = candidates.filter {
            $0.points == best.points && $0.moment.calendarDate != best.moment.calendarDate
        }
        guard rivals.isEmpty, best.points > 0 else { return nil }
        let evidence = Evidence(
            line: reading.blocks[best.block].lines.lowerBound, finder: Self.name,
            message: .dateLine(reading.blocks[best.block].text))
        let certainty: Certainty = best.points >= 4 ? .certain : best.points >= 2 ? .likely : .doubtful
        return (best.block, best.line, Finding(best.moment, certainty, [evidence]))
    }
}

extension DateFinder {
    private typealias Candidate = (block: Int, line: DateLine, moment: Moment, points: Int)

    private func candidate(_ index: Int) -> Candidate? {
        guard let line = DateLine(reading.text(index)), let moment = line.moment else { return nil }
        var points = place(of: index)
        guard points > 0 else { return nil }
        if line.isLabelled { points += 1 }
        if line.date.secondOfDay != nil { points += 1 }
        if line.date.offset != nil { points += 1 }
        if let day = eventDay, !follows(moment, day) { points -= 4 }
        return (index, line, moment, points)
    }

    /// Date lines from a little above the headline to a little below the text.
    private var candidateBlocks: [Int] {
        let start = max(0, (reading.title ?? reading.extent.lowerBound) - 12)
        return (start..<reading.surroundings.upperBound).filter { reading.role($0) == .date }
    }

    /// How well a line's place speaks for it: 4 below the headline, 3 above it, 2 under the text, 0 elsewhere.
    private func place(of index: Int) -> Int {
        guard let title = reading.title else {
            return index < reading.extent.lowerBound || index == reading.extent.lowerBound
                ? 3 : isUnderText(index) ? 2 : 0
        }
        if index < title { return (index + 1..<title).allSatisfy(isNothing) ? 3 : 0 }
        if index >= reading.extent.upperBound { return isUnderText(index) ? 2 : 0 }
        let paragraphs = (title + 1..<index).count { reading.isFreeProse($0) }
        let isNear = (title + 1..<index).allSatisfy { mayStandBetween($0) || reading.isFreeProse($0) }
        return paragraphs <= 1 && isNear ? 4 : 0
    }

    /// Above the headline a date must stand right there: further up it is the clock of a page's head.
    private func isNothing(_ index: Int) -> Bool {
        [.noise, .picture, .byline].contains(reading.role(index))
    }

    private func mayStandBetween(_ index: Int) -> Bool {
        switch reading.role(index) {
        case .noise?, .picture?, .caption?, .credit?, .byline?, .date?: true
        case .interface?: reading.blocks[index].words <= 3
        case nil: reading.blocks[index].words <= 8 && !reading.blocks[index].traces.contains(.bulleted)
        default: false
        }
    }

    private func isUnderText(_ index: Int) -> Bool {
        (reading.extent.upperBound..<max(index, reading.extent.upperBound)).allSatisfy {
            mayStandBetween($0) || reading.role($0) == .teaser || reading.role($0) == .origin
        }
    }

    /// The first day that the beginning of the text names.
    private var eventDay: DayMention? {
        let opening = reading.extent.lazy.filter { reading.isFreeProse($0) }.prefix(2)
        return opening.lazy.compactMap { DayMention.all(in: reading.blocks[$0].text).first }.first
    }

    /// Whether a publishing date can belong to an event's day: not before it, and not long after when the year is unknown.
    private func follows(_ moment: Moment, _ event: DayMention) -> Bool {
        if let year = event.year { return moment.year >= year - 1 }
        let distance = (moment.month - event.month + 12) % 12
        return distance <= 2 || distance >= 11
    }
}
