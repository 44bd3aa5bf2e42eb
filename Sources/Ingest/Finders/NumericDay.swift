/// A day that a text prints in numbers only: "17/08/2023", "8-7-2023".
struct NumericDay {
    let first: Int
    let second: Int
    /// UTF-8 offsets of the two numbers with the sign between them.
    let range: Range<Int>

    /// Which of its numbers is the day, where they say it themselves.
    var order: DayOrder? {
        switch (first, second) {
        case (13...31, 1...12): .dayFirst
        case (1...12, 13...31): .monthFirst
        default: nil
        }
    }

    /// Whether another day comes out when its numbers change places.
    var isAmbiguous: Bool { first != second && (1...12).contains(first) && (1...12).contains(second) }

    /// The days of a text that have a year, in order.
    static func all(in text: String) -> [NumericDay] {
        let bytes = Array(text.utf8)
        var days: [NumericDay] = []
        var index = 0
        while index < bytes.count {
            if let (day, end) = day(in: bytes, at: index) {
                days.append(day)
                index = end
            } else {
                while index < bytes.count, isDigit(bytes[index]) { index += 1 }
                index += 1
            }
        }
        return days
    }

    /// The text with the numbers of every such day that has the month first in the order of Vietnam.
    static func dayFirst(_ text: String, reading order: DayOrder) -> String {
        var bytes = Array(text.utf8)
        for day in all(in: text) where day.order == .monthFirst || order == .monthFirst && day.isAmbiguous {
            let parts = bytes[day.range].split { !isDigit($0) }
            let sign = bytes[day.range.lowerBound + parts[0].count]
            bytes.replaceSubrange(day.range, with: parts[1] + [sign] + parts[0])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func day(in bytes: [UInt8], at start: Int) -> (NumericDay, end: Int)? {
        guard let first = number(in: bytes, at: start, digits: 1...2), first.end < bytes.count,
            "/-.".utf8.contains(bytes[first.end]),
            let second = number(in: bytes, at: first.end + 1, digits: 1...2), second.end < bytes.count,
            bytes[second.end] == bytes[first.end],
            let year = number(in: bytes, at: second.end + 1, digits: 4...4), (1_900...2_100).contains(year.value)
        else { return nil }
        return (NumericDay(first: first.value, second: second.value, range: start..<second.end), year.end)
    }

    private static func number(
        in bytes: [UInt8], at start: Int, digits: ClosedRange<Int>
    ) -> (value: Int, end: Int)? {
        guard start < bytes.count, start == 0 || !isDigit(bytes[start - 1]) else { return nil }
        var end = start
        var value = 0
        while end < bytes.count, isDigit(bytes[end]), end - start < 5 {
            value = value * 10 + Int(bytes[end] & 0x0F)
            end += 1
        }
        return digits.contains(end - start) ? (value, end) : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// Whether a page prints days or months first.
enum DayOrder {
    case dayFirst
    case monthFirst
    /// The page is in English, and nothing on it tells.
    case unknown
}
