import Language
import SourceText

/// Finds when the page was published: a whole date on a line of its own, beside the headline or under the text.
///
/// A wrong date is worse than none. Dates inside sentences, dates of other stories and clocks in a page's head are never
/// taken: between a date and its headline nothing may stand but names, the lead, a picture or buttons.
struct DateFinder {
    let reading: Reading
    /// How the page prints days in numbers.
    let order: DayOrder

    static let name = "date"

    /// When the page was published, with the words beside the date on its line; nil when nothing says it.
    func find() -> Published? {
        let visible = visible
        let stated = reading.page.markup?.meta.published.first
        guard let stated else {
            return visible.map { Published(finding: $0.finding, block: $0.block, rest: $0.line.rest) } ?? printed
        }
        guard let visible else { return unseen(stated) }
        return Published(
            finding: agreed(visible.finding, visible.line, stated, isAboveTitle: visible.block < reading.title ?? 0),
            block: visible.block, rest: visible.line.rest)
    }

    struct Published {
        let finding: Finding<Moment>
        /// The block of the date, when readers see it.
        var block: Int?
        /// What stands on its line besides.
        var rest = ""
    }

    private typealias Visible = (block: Int, line: DateLine, finding: Finding<Moment>)

    /// The best date line with its block, or nil.
    private var visible: Visible? {
        let all = candidateBlocks.compactMap(candidate)
        // What says that it is the day of a change gives way to any other day at a good place.
        let published = all.filter { !$0.line.isUpdate && $0.points >= 2 }
        let candidates = published.isEmpty ? all : published
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
        let stated = reading.page.markup?.times[index]
        let text = reading.text(index)
        guard let line = line(index, order(of: text)) ?? stated.flatMap({ DateLine($0) }) else { return nil }
        if stated == nil, isAmbiguous(text) { return nil }
        guard let moment = line.date.secondOfDay == nil ? stated ?? line.moment : line.moment ?? stated else {
            return nil
        }
        var points = place(of: index)
        guard points > 0 else { return nil }
        if line.isLabelled, !line.isUpdate { points += 1 }
        if line.date.secondOfDay != nil { points += 1 }
        if line.date.offset != nil { points += 1 }
        if let day = eventDay, !follows(moment, day) { points -= 4 }
        return (index, line, moment, points)
    }

    private func line(_ index: Int, _ order: DayOrder) -> DateLine? {
        let isWhole = reading.marks[index]?.text == nil
        return order == .dayFirst && isWhole ? reading.dateLine(index) : DateLine(reading.text(index), order: order)
    }

    /// Whether a line can be read as two days and nothing says as which.
    private func isAmbiguous(_ text: String) -> Bool {
        order(of: text) == .unknown && NumericDay.all(in: text).contains(where: \.isAmbiguous)
    }

    /// How the page prints days, or what the text's own day says of a line: when one reading is the day of the event or
    /// follows it closely and the other does not.
    private func order(of text: String) -> DayOrder {
        guard order == .unknown, let day = NumericDay.all(in: text).first, let event = eventDay else { return order }
        let asDay = isNews(day: day.first, month: day.second, of: event)
        let asMonth = isNews(day: day.second, month: day.first, of: event)
        return asDay == asMonth ? .unknown : asDay ? .dayFirst : .monthFirst
    }

    private func isNews(day: Int, month: Int, of event: DayMention) -> Bool {
        let months = (month - event.month + 12) % 12
        return (0...Self.daysOfNews).contains(months * 30 + day - event.day)
    }

    /// The days after an event in which papers write about it.
    private static let daysOfNews = 14

    /// Date lines from a little above the headline to a little below the text.
    private var candidateBlocks: [Int] {
        let start = max(0, (reading.title ?? reading.extent.lowerBound) - 12)
        return (start..<reading.surroundings.upperBound).filter { reading.role($0) == .date }
    }

    /// How well a line's place speaks for it: 4 below the headline, 3 above it or in a letter's head, 2 under the text, 0
    /// elsewhere.
    private func place(of index: Int) -> Int {
        if index < reading.extent.lowerBound, MailHead.says(when: index, in: reading) { return 3 }
        guard let title = reading.title else {
            return index < reading.extent.lowerBound || index == reading.extent.lowerBound
                ? 3 : isUnderText(index) ? 2 : 0
        }
        if index < title { return (index + 1..<title).allSatisfy(isNothing) ? 3 : 0 }
        if index >= reading.extent.upperBound { return isUnderText(index) ? 2 : 0 }
        let paragraphs = (title + 1..<index).count { reading.isFreeProse($0) }
        let isNear = (title + 1..<index).allSatisfy {
            mayStandBetween($0) || reading.isFreeProse($0) || isSubtitle($0, under: title)
        }
        return paragraphs <= 1 && isNear ? 4 : 0
    }

    /// Above the headline a date must stand right there: further up it is the clock of a page's head.
    private func isNothing(_ index: Int) -> Bool {
        [.noise, .picture, .byline].contains(reading.role(index))
    }

    /// Whether a line right under the headline is a longer one that is no sentence.
    private func isSubtitle(_ index: Int, under title: Int) -> Bool {
        reading.isFreeLine(index) && reading.blocks[index].words <= 30
            && reading.block(after: title, skipping: [.interface, .noise, .picture]) == index
    }

    private func mayStandBetween(_ index: Int) -> Bool {
        switch reading.role(index) {
        case .noise?, .picture?, .caption?, .credit?, .byline?, .date?: true
        case .interface?: reading.blocks[index].words <= 6
        // "Category: News", in a row of particulars.
        case .teaser? where reading.page.markup != nil: reading.blocks[index].words <= 3
        case nil: reading.blocks[index].words <= 8 && !reading.blocks[index].traces.contains(.bulleted)
        default: false
        }
    }

    private func isUnderText(_ index: Int) -> Bool {
        (reading.extent.upperBound..<max(index, reading.extent.upperBound)).allSatisfy {
            mayStandBetween($0) || reading.role($0) == .teaser || reading.role($0) == .origin
        }
    }

    /// The day of the issue that a printed paper has on all its pages.
    private var printed: Published? {
        guard let head = PrintedHead(of: reading), let day = head.day else { return nil }
        let block = reading.blocks[head.block]
        let evidence = Evidence(line: block.lines.lowerBound, finder: Self.name, message: .dateLine(block.text))
        return Published(finding: Finding(day, .likely, [evidence]))
    }

    /// A date that only the page's head states: machines read it, readers cannot see that it is wrong.
    private func unseen(_ stated: PageMeta.Statement<Moment>) -> Published? {
        if let day = eventDay, !follows(stated.value, day) { return nil }
        return Published(finding: Finding(stated.value, .likely, [evidence(of: stated)]))
    }

    /// What a visible date and the stated one come to: the same day in more detail; else the one beside the headline,
    /// unless it is that of a later change or stands above the headline, as the clock of a page's head does.
    private func agreed(
        _ visible: Finding<Moment>, _ line: DateLine, _ stated: PageMeta.Statement<Moment>, isAboveTitle: Bool
    ) -> Finding<Moment> {
        let witness = evidence(of: stated)
        if visible.value.calendarDate == stated.value.calendarDate {
            let value = visible.value.secondOfDay == nil ? stated.value : visible.value
            return Finding(value, .certain, visible.evidence + [witness])
        }
        if stated.value < visible.value, line.isUpdate || isAboveTitle {
            return Finding(stated.value, .likely, [witness])
        }
        return Finding(visible.value, .doubtful, visible.evidence + [witness])
    }

    private func evidence(of stated: PageMeta.Statement<Moment>) -> Evidence {
        Evidence(line: stated.line, finder: Self.name, message: .headSays(stated.place, stated.value.iso))
    }

    /// The first day that the beginning of the text names.
    private var eventDay: DayMention? {
        let opening = reading.extent.lazy.filter { reading.isFreeProse($0) }.prefix(2)
        return opening.lazy.compactMap { reading.days($0).first }.first
    }

    /// Whether a publishing date can belong to an event's day: not before it, and not long after when the year is unknown.
    private func follows(_ moment: Moment, _ event: DayMention) -> Bool {
        if let year = event.year { return moment.year >= year - 1 }
        let distance = (moment.month - event.month + 12) % 12
        return distance <= 2 || distance >= 11
    }
}
