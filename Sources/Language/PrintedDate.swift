/// A date as a text prints it, which may leave out the year, with its place in the text.
///
/// Days come before months, as in every paper this bulletin reads; two-digit years and lunar dates are not read.
package struct PrintedDate: Hashable, Sendable {
    /// One end of it: what is nil was not printed, and is not said by the other end either.
    package struct Day: Hashable, Sendable {
        package var day: Int?
        package var month: Int?
        package var year: Int?

        package init(day: Int? = nil, month: Int? = nil, year: Int? = nil) {
            self.day = day
            self.month = month
            self.year = year
        }
    }

    package let start: Day
    package let end: Day?
    /// Whether the text says "about".
    package let isApproximate: Bool
    /// The time of day printed with it, in seconds.
    package let secondOfDay: Int?
    /// The offset from UTC printed with it, in minutes.
    package let offset: Int?
    /// UTF-8 offsets of all this in the text.
    package let range: Range<Int>

    /// The dates of a text, in its order.
    package static func all(in text: String, language: Language) -> [PrintedDate] {
        DateReader(PrintedText(text), in: language).dates()
    }

    /// The date, in a given year where none was printed; nil when the year is not known.
    package func calendarDate(inYear assumed: Int? = nil) -> CalendarDate? {
        guard let start = start.point(inYear: assumed) else { return nil }
        guard let end else { return try? CalendarDate(start, isApproximate: isApproximate) }
        return end.point(inYear: assumed).flatMap {
            try? CalendarDate(start, through: $0, isApproximate: isApproximate)
        }
    }

    /// The moment, when it is one day and its year is known or given.
    package func moment(inYear assumed: Int? = nil, defaultOffset: Int = Moment.hanoiOffset) -> Moment? {
        guard end == nil, let day = start.day, let month = start.month, let year = start.year ?? assumed else {
            return nil
        }
        return try? Moment(
            year: year, month: month, day: day, secondOfDay: secondOfDay, offset: offset ?? defaultOffset)
    }
}

extension PrintedDate.Day {
    fileprivate func point(inYear assumed: Int?) -> CalendarDate.Point? {
        guard let year = year ?? assumed else { return nil }
        return try? CalendarDate.Point(year: year, month: month, day: day)
    }

    /// Whether there is such a day in some year.
    var exists: Bool {
        (try? CalendarDate.Point(year: year ?? 2000, month: month ?? (day == nil ? nil : 1), day: day)) != nil
    }
}
