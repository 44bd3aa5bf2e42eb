import Language
import SourceText

/// Finds the day of what the text tells of, where that day is beyond doubt.
///
/// The lead, or else the first paragraph, must name one day and no other. A day without a year takes the year of the
/// publishing date when it lies at most a month before it; without a publishing date it stays unknown.
struct EventDateFinder {
    let reading: Reading
    let published: Moment?

    static let name = "event-date"

    func find() -> Finding<CalendarDate>? {
        for index in opening {
            let mentions = DayMentions.all(in: reading.blocks[index].text)
            guard let first = mentions.first else { continue }
            guard mentions.allSatisfy({ $0.day == first.day && $0.month == first.month }), let date = date(of: first)
            else {
                return nil
            }
            let evidence = Evidence(
                line: reading.blocks[index].lines.lowerBound, finder: Self.name, message: .dayInText(first.words))
            return Finding(date, first.year == nil ? .likely : .certain, [evidence])
        }
        return nil
    }

    private var opening: [Int] {
        let first = reading.extent.first { reading.isFreeProse($0) }
        return [reading.lead, first].compactMap { $0 }
    }

    private func date(of mention: DayMention) -> CalendarDate? {
        guard let published, let publishedDay = Self.day(published.year, published.month, published.day) else {
            return nil
        }
        let years = mention.year.map { [$0] } ?? [published.year, published.year - 1]
        for year in years {
            guard let date = Self.day(year, mention.month, mention.day), date <= publishedDay else { continue }
            guard let point = try? Moment(year: year, month: mention.month, day: mention.day, offset: published.offset)
            else {
                continue
            }
            let days = (published.secondsSince1970 - point.secondsSince1970) / 86_400
            return days <= Self.longestDelay ? date : nil
        }
        return nil
    }

    /// The days between an event and the news of it, at most.
    private static let longestDelay = 31

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        (try? CalendarDate.Point(year: year, month: month, day: day)).flatMap { try? CalendarDate($0) }
    }
}
