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
            let text = reading.blocks[index].text
            let mentions = reading.days(index).filter { !isInDateline($0, of: text) }
            guard let first = mentions.first else { continue }
            guard mentions.allSatisfy({ $0.date.start == first.date.start }), let date = date(of: first.date) else {
                return nil
            }
            let evidence = Evidence(
                line: reading.blocks[index].lines.lowerBound, finder: Self.name, message: .dayInText(first.words))
            return Finding(date, first.year == nil ? .likely : .certain, [evidence])
        }
        return nil
    }

    /// Whether a day stands with a place before the dash that opens a story: it is the day of the news.
    private func isInDateline(_ mention: DayMention, of text: String) -> Bool {
        let start = text.utf8.index(text.startIndex, offsetBy: mention.date.range.lowerBound)
        let end = text.utf8.index(text.startIndex, offsetBy: mention.date.range.upperBound)
        let place = text[..<start].trimmed(of: " ,")
        guard place.spacedWordCount <= 5, place.first?.isUppercase == true, !place.holds("."),
            !Self.introductions.contains(MatchKey(place.firstWord).text)
        else { return false }
        var rest = text[end...].trimmed
        if rest.first == "(", let close = rest.opening(24).firstIndex(ofMark: ")") {
            rest = rest[rest.index(after: close)...].trimmed
        }
        return rest.first.map { "-–—".contains($0) } ?? false
    }

    /// Words that a sentence names its day with: "Sáng 17/8 – …".
    private static let introductions: Set<String> = [
        "ngay", "sang", "chieu", "toi", "trua", "dem", "hom", "mung", "tu", "vao", "on", "in", "from",
    ]

    private var opening: [Int] {
        let first = reading.extent.first { reading.isFreeProse($0) }
        return [reading.lead, first].compactMap { $0 }
    }

    private func date(of printed: PrintedDate) -> CalendarDate? {
        guard let published else { return nil }
        let years = printed.start.year.map { [$0] } ?? [published.year, published.year - 1]
        for year in years {
            guard let date = printed.calendarDate(inYear: year), date.start <= published.calendarDate.start else {
                continue
            }
            return days(from: date.start, to: published) <= Self.longestDelay ? date : nil
        }
        return nil
    }

    private func days(from point: CalendarDate.Point, to moment: Moment) -> Int {
        guard let month = point.month, let day = point.day,
            let start = try? Moment(year: point.year, month: month, day: day, offset: moment.offset)
        else { return Int.max }
        return (moment.secondsSince1970 - start.secondsSince1970) / 86_400
    }

    /// The days between an event and the news of it, at most.
    private static let longestDelay = 31
}
