/// A date as precisely as it is known: a day, a month, a year or a range of them, and perhaps only roughly.
///
/// The written form is ISO 8601 with two additions of the Extended Date/Time Format (Library of Congress, 2019):
/// `2023-08-17`, `2023-08`, `2023`, ranges `2023-08-20/31`, `2021-08-28/09-05`, `2017/2022`, and `1985~` for "about".
package struct CalendarDate: Hashable, Sendable {
    /// One end of a date: a year, a month of it, or a day of that month.
    package struct Point: Hashable, Sendable {
        package let year: Int
        package let month: Int?
        package let day: Int?

        /// A point whose parts exist in the calendar.
        package init(year: Int, month: Int? = nil, day: Int? = nil) throws(DateFault) {
            if let month, !(1...12).contains(month) { throw .month(month) }
            if let day {
                guard let month else { throw .unreadable }
                let last = Self.lastDay(ofMonth: month, year: year)
                if !(1...last).contains(day) { throw .day(day, month: month, year: year, last: last) }
            }
            self.year = year
            self.month = month
            self.day = day
        }

        /// The number of days of a month of the Gregorian calendar.
        package static func lastDay(ofMonth month: Int, year: Int) -> Int {
            switch month {
            case 4, 6, 9, 11: 30
            case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
            default: 31
            }
        }
    }

    package let start: Point
    package let end: Point?
    package let isApproximate: Bool

    /// A date from its parts; a range must not end before it begins.
    package init(_ start: Point, through end: Point? = nil, isApproximate: Bool = false) throws(DateFault) {
        if let end, end < start { throw .endsBeforeItBegins }
        self.start = start
        self.end = end
        self.isApproximate = isApproximate
    }

    /// Reads the written form.
    package init(_ text: String) throws(DateFault) {
        var written = Substring(text)
        let isApproximate = written.hasSuffix("~")
        if isApproximate { written.removeLast() }
        let ends = written.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = ends.first, ends.count <= 2 else { throw .unreadable }
        let start = try Self.point(from: Self.numbers(first, widths: [4, 2, 2]))
        let end = ends.count == 2 ? try Self.endPoint(ends[1], after: start) : nil
        try self.init(start, through: end, isApproximate: isApproximate)
    }

    /// The written form; reading it gives this date again.
    package var iso: String {
        var text = start.iso
        if let end { text += "/" + end.iso }
        return isApproximate ? text + "~" : text
    }
}

extension CalendarDate.Point: Comparable {
    /// The written form.
    package var iso: String {
        [pad(year, 4), month.map { pad($0, 2) }, day.map { pad($0, 2) }].compactMap { $0 }.joined(separator: "-")
    }

    /// The vaguer of two equal beginnings comes first: a year before its months, a month before its days.
    package static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }
}

extension CalendarDate: Comparable {
    /// By beginning, then by end: what has none comes first, and what is exact before what is not.
    package static func < (left: Self, right: Self) -> Bool {
        if left.start != right.start { return left.start < right.start }
        if left.end == right.end { return !left.isApproximate && right.isApproximate }
        guard let leftEnd = left.end else { return true }
        guard let rightEnd = right.end else { return false }
        return leftEnd < rightEnd
    }
}

extension CalendarDate {
    fileprivate static func point(from numbers: [Int]) throws(DateFault) -> Point {
        try Point(
            year: numbers[0],
            month: numbers.count > 1 ? numbers[1] : nil,
            day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// The end of a range, which may leave out what it shares with the start: `2022-08-20/31`, `2021-08-28/09-05`.
    fileprivate static func endPoint(_ text: Substring, after start: Point) throws(DateFault) -> Point {
        if text.prefix(while: { $0 != "-" }).utf8.count == 4 {
            return try point(from: numbers(text, widths: [4, 2, 2]))
        }
        let parts = try numbers(text, widths: [2, 2])
        switch (parts.count, start.month, start.day) {
        case (1, let month?, .some): return try Point(year: start.year, month: month, day: parts[0])
        case (1, .some, nil): return try Point(year: start.year, month: parts[0])
        case (2, .some, .some): return try Point(year: start.year, month: parts[0], day: parts[1])
        default: throw .unreadable
        }
    }

    /// Splits at hyphens and reads each part, which must have exactly the width of its place.
    fileprivate static func numbers(_ text: Substring, widths: [Int]) throws(DateFault) -> [Int] {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= widths.count else { throw .unreadable }
        var numbers: [Int] = []
        for (part, width) in zip(parts, widths) {
            guard part.utf8.count == width, let number = digits(part) else { throw .unreadable }
            numbers.append(number)
        }
        return numbers
    }
}

/// The number that ASCII digits spell; signs, blanks and other scripts' digits do not count.
func digits(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
}

/// A number with zeros in front, up to a width.
func pad(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    if text.utf8.count >= width { return text }
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
