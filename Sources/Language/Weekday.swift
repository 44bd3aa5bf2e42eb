/// A day of the week.
package enum Weekday: Int, CaseIterable, Sendable {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    /// `Thứ Hai` … `Chủ nhật`, `Monday` … `Sunday`.
    package func name(in language: Language) -> String {
        CalendarWords.weekdays[language][rawValue]
    }

    /// The weekday of a date of the Gregorian calendar; 1970-01-01 was a Thursday.
    init(year: Int, month: Int, day: Int) {
        let days = daysSince1970(year: year, month: month, day: day) + Weekday.thursday.rawValue
        self = Weekday.allCases[(days % 7 + 7) % 7]
    }
}

extension CalendarDate.Point {
    /// The weekday, where the day is known.
    package var weekday: Weekday? {
        guard let month, let day else { return nil }
        return Weekday(year: year, month: month, day: day)
    }
}

extension Moment {
    package var weekday: Weekday { Weekday(year: year, month: month, day: day) }
}
