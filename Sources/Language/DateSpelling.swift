/// How much room a date takes.
package enum DateStyle: String, CaseIterable, Sendable {
    /// `8/8/2025`, `8 Aug 2025`
    case short
    /// `ngày 8 tháng 8 năm 2025`, `8 August 2025`
    case long
    /// The long form after the weekday, where the day is known.
    case full
}

extension CalendarDate {
    /// The date in words, as precise as it is: `20–31 August 2022`, `khoảng năm 1985`.
    package func spelled(in language: Language, _ style: DateStyle = .long) -> String {
        let spelling: any DateSpelling = language == .vi ? VietnameseDates(style) : EnglishDates(style)
        let text = if let end, end != start { spelling.range(start, end) } else { spelling.point(start) }
        return isApproximate ? spelling.about + text : text
    }
}

extension Moment {
    /// The day in words, with the time of day if it is wanted and known: `10:03, ngày 8 tháng 8 năm 2025` as Vietnamese
    /// papers have it, `8 August 2025, 10:03`. An offset other than Hanoi's is named.
    package func spelled(in language: Language, _ style: DateStyle = .long, withTime: Bool = false) -> String {
        let date = calendarDate.spelled(in: language, style)
        guard withTime, let time else { return date }
        return language == .vi ? "\(time), \(date)" : "\(date), \(time)"
    }

    /// The form of RFC 822 with a year of four digits, as feeds want it: `Fri, 08 Aug 2025 10:03:00 +0700`.
    package var rfc822: String {
        let weekday = weekday.name(in: .en).prefix(3)
        let month = CalendarWords.englishMonth(month, isShort: true)
        let clock = rfc3339.dropFirst(11)
        return
            "\(weekday), \(pad(day, 2)) \(month) \(pad(year, 4)) \(clock.prefix(8)) \(clock.dropFirst(8).filter { $0 != ":" })"
    }

    private var time: String? {
        guard let secondOfDay else { return nil }
        let time = "\(pad(secondOfDay / 3600, 2)):\(pad(secondOfDay / 60 % 60, 2))"
        return offset == Self.hanoiOffset ? time : "\(time) (\(zone))"
    }

    private var zone: String {
        guard offset != 0 else { return "GMT" }
        let minutes = abs(offset) % 60
        return "GMT\(offset < 0 ? "-" : "+")\(abs(offset) / 60)\(minutes == 0 ? "" : ":\(pad(minutes, 2))")"
    }
}

/// How one language writes dates in one style.
protocol DateSpelling {
    /// What stands before a date that is only roughly known.
    var about: String { get }
    func point(_ point: CalendarDate.Point) -> String
    func range(_ start: CalendarDate.Point, _ end: CalendarDate.Point) -> String
}

/// What the first end of a range need not say because the second says it.
struct RangeParts {
    /// Whether both ends are equally precise.
    let isAlike: Bool
    let hasYear: Bool
    let hasMonth: Bool

    init(_ start: CalendarDate.Point, _ end: CalendarDate.Point) {
        isAlike = (start.month == nil) == (end.month == nil) && (start.day == nil) == (end.day == nil)
        hasYear = !isAlike || start.year != end.year || start.month == nil
        hasMonth = hasYear || start.month != end.month || start.day == nil
    }
}
