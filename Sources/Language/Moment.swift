/// When something was published: a day, and perhaps a time of it, in the offset from UTC it was written in.
///
/// A date without an offset is in the site's time zone; Hanoi's is +07:00 all year.
package struct Moment: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int
    /// Seconds since midnight, or nil where only the day is known.
    package let secondOfDay: Int?
    /// Minutes east of UTC.
    package let offset: Int

    /// Hanoi's offset from UTC, in minutes.
    package static let hanoiOffset = 7 * 60

    /// A moment whose parts exist.
    package init(
        year: Int, month: Int, day: Int, secondOfDay: Int? = nil, offset: Int = hanoiOffset
    ) throws(DateFault) {
        let point = try CalendarDate.Point(year: year, month: month, day: day)
        if let secondOfDay, !(0..<86_400).contains(secondOfDay) { throw .time(String(secondOfDay)) }
        if abs(offset) > 14 * 60 { throw .zone(String(offset)) }
        self.year = point.year
        self.month = month
        self.day = day
        self.secondOfDay = secondOfDay
        self.offset = offset
    }

    /// The moment so many seconds after 1970-01-01T00:00Z, as a clock in an offset from UTC shows it.
    package init(secondsSince1970 seconds: Int, offset: Int = hanoiOffset) throws(DateFault) {
        let local = seconds + offset * 60
        let second = (local % 86_400 + 86_400) % 86_400
        let (year, month, day) = civilDate(daysSince1970: (local - second) / 86_400)
        try self.init(year: year, month: month, day: day, secondOfDay: second, offset: offset)
    }

    /// Reads ISO 8601: `2025-08-09`, `2025-08-09T10:03`, `2025-08-09 10:03:00`, each time with `Z` or `+07:00`
    /// or neither.
    package init(_ text: String, defaultOffset: Int = hanoiOffset) throws(DateFault) {
        if let plain = Self.plain(text, defaultOffset: defaultOffset) {
            self = plain
            return
        }
        let date = try CalendarDate(String(text.prefix(10)))
        guard let month = date.start.month, let day = date.start.day, date.end == nil, !date.isApproximate else {
            throw .unreadable
        }
        let rest = text.dropFirst(10)
        guard let separator = rest.first else {
            try self.init(year: date.start.year, month: month, day: day, offset: defaultOffset)
            return
        }
        guard separator == "T" || separator == " " else { throw .unreadable }
        let (second, offset) = try Self.clock(rest.dropFirst(), defaultOffset: defaultOffset)
        try self.init(year: date.start.year, month: month, day: day, secondOfDay: second, offset: offset)
    }

    /// The day this moment falls on where it was written.
    package var calendarDate: CalendarDate {
        guard
            let point = try? CalendarDate.Point(year: year, month: month, day: day),
            let date = try? CalendarDate(point)
        else { preconditionFailure("a moment's day exists, its initialiser has checked it") }
        return date
    }

    /// Seconds since 1970-01-01T00:00Z; a day without a time counts from its midnight.
    package var secondsSince1970: Int {
        daysSince1970(year: year, month: month, day: day) * 86_400 + (secondOfDay ?? 0) - offset * 60
    }

    /// The written form; a day without a time stays a day.
    package var iso: String {
        secondOfDay == nil ? String(rfc3339.prefix(10)) : rfc3339
    }

    /// The complete form that feeds and machines ask for.
    package var rfc3339: String {
        let second = secondOfDay ?? 0
        if (0...9999).contains(year) { return plainRFC3339 }
        let clock = "\(pad(second / 3600, 2)):\(pad(second / 60 % 60, 2)):\(pad(second % 60, 2))"
        let zone = "\(offset < 0 ? "-" : "+")\(pad(abs(offset) / 60, 2)):\(pad(abs(offset) % 60, 2))"
        return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))T\(clock)\(zone)"
    }
}

extension Moment: Comparable {
    /// Earlier first; of two at one instant, the one that knows its time comes last.
    package static func < (left: Self, right: Self) -> Bool {
        left.order < right.order
    }

    /// Stands for the moment where many are put in order: equal for equal ones, and sooner compared.
    package var order: (seconds: Int, secondOfDay: Int, offset: Int) {
        (secondsSince1970, secondOfDay ?? -1, offset)
    }
}

extension Moment {
    /// Reads `10:03`, `10:03:00`, `10:03:00.5`, each with an offset or none, to a second of the day and an offset.
    private static func clock(_ text: Substring, defaultOffset: Int) throws(DateFault) -> (second: Int, offset: Int) {
        var time = text.prefix { $0 != "Z" && $0 != "+" && $0 != "-" }
        let zone = text[time.endIndex...]
        if !zone.isEmpty, time.last == " " { time.removeLast() }
        let parts = time.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { throw .unreadable }
        let hour = try twoDigits(parts[0])
        let minute = try twoDigits(parts[1])
        let second = parts.count == 3 ? try self.second(parts[2]) : 0
        guard hour < 24, minute < 60, second < 60 else { throw .time(String(time)) }
        let offset = zone.isEmpty ? defaultOffset : try Self.offset(zone)
        return (hour * 3600 + minute * 60 + second, offset)
    }

    /// Reads `00` or `00.5`; the fraction is dropped.
    private static func second(_ text: Substring) throws(DateFault) -> Int {
        let fraction = text.dropFirst(2)
        guard let point = fraction.first else { return try twoDigits(text) }
        guard point == "." || point == ",", digits(fraction.dropFirst()) != nil else { throw .unreadable }
        return try twoDigits(text.prefix(2))
    }

    /// Reads `Z`, `+07:00`, `+0700` or `+07` to minutes.
    private static func offset(_ text: Substring) throws(DateFault) -> Int {
        if text == "Z" { return 0 }
        let numbers = text.dropFirst()
        let minutes = numbers.dropFirst(numbers.dropFirst(2).first == ":" ? 3 : 2)
        guard let hours = try? twoDigits(numbers.prefix(2)), hours <= 14,
            let minutes = numbers.utf8.count == 2 ? 0 : try? twoDigits(minutes), minutes < 60
        else { throw .zone(String(text)) }
        return (text.first == "-" ? -1 : 1) * (hours * 60 + minutes)
    }

    private static func twoDigits(_ text: Substring) throws(DateFault) -> Int {
        guard text.utf8.count == 2, let number = digits(text) else { throw .unreadable }
        return number
    }
}

/// Days from 1970-01-01, by Howard Hinnant's `days_from_civil` (chrono-compatible low-level date algorithms, 2014).
func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
}

/// The date so many days after 1970-01-01, by the same source's `civil_from_days`.
func civilDate(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
}
