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
        self.year = point.year
        self.month = month
        self.day = day
        self.secondOfDay = secondOfDay
        self.offset = offset
    }

    /// Reads ISO 8601: `2025-08-09`, `2025-08-09T10:03`, `2025-08-09 10:03:00`, each time with `Z` or `+07:00` or neither.
    package init(_ text: String, defaultOffset: Int = hanoiOffset) throws(DateFault) {
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
        let clock = "\(pad(second / 3600, 2)):\(pad(second / 60 % 60, 2)):\(pad(second % 60, 2))"
        let zone = "\(offset < 0 ? "-" : "+")\(pad(abs(offset) / 60, 2)):\(pad(abs(offset) % 60, 2))"
        return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))T\(clock)\(zone)"
    }
}

extension Moment: Comparable {
    /// Earlier first; of two at one instant, the one that knows its time comes last.
    package static func < (left: Self, right: Self) -> Bool {
        (left.secondsSince1970, left.secondOfDay ?? -1, left.offset)
            < (right.secondsSince1970, right.secondOfDay ?? -1, right.offset)
    }
}

extension Moment {
    /// Reads `10:03`, `10:03:00`, `10:03:00.5`, each with an offset or none, to a second of the day and an offset.
    private static func clock(_ text: Substring, defaultOffset: Int) throws(DateFault) -> (second: Int, offset: Int) {
        let time = text.prefix { $0 != "Z" && $0 != "+" && $0 != "-" }
        let zone = text[time.endIndex...]
        let parts = time.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { throw .unreadable }
        var fields: [Int] = []
        for (index, part) in parts.enumerated() {
            let whole = index == 2 ? part.prefix { $0 != "." && $0 != "," } : part
            guard whole.utf8.count == 2, let field = digits(whole) else { throw .unreadable }
            fields.append(field)
        }
        let second = fields.count == 3 ? fields[2] : 0
        guard fields[0] < 24, fields[1] < 60, second < 60 else { throw .time(String(time)) }
        let offset = zone.isEmpty ? defaultOffset : try Self.offset(zone)
        return (fields[0] * 3600 + fields[1] * 60 + second, offset)
    }

    /// Reads `Z`, `+07:00`, `+0700` or `+07` to minutes.
    private static func offset(_ text: Substring) throws(DateFault) -> Int {
        if text == "Z" { return 0 }
        let numbers = text.dropFirst().filter { $0 != ":" }
        guard numbers.utf8.count == 2 || numbers.utf8.count == 4,
            let hours = digits(numbers.prefix(2)),
            let minutes = digits(numbers.dropFirst(2) + "00".prefix(4 - numbers.count)),
            hours <= 14, minutes < 60
        else { throw .zone(String(text)) }
        return (text.first == "-" ? -1 : 1) * (hours * 60 + minutes)
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
