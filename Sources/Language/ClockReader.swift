/// A time of day and the tokens that print it.
struct Clock {
    let first: Int
    let next: Int
    /// Seconds since midnight.
    let second: Int
    /// Whether the half of the day is told.
    var hasHalf = false
    /// Whether it may say how long something lasts, as `2 giờ`.
    var mayBeDuration = false
}

/// Finds the times of day a text prints: `10:03`, `03:59:15`, `2:59 PM`, `7.30pm`, `17.32 GMT`, `2:59 CH`, `9 a.m.`, `10h03`,
/// `10 giờ 03`, `7 giờ rưỡi`, `8 giờ kém 15`, `2 giờ chiều`.
struct ClockReader {
    private let text: PrintedText

    init(_ text: PrintedText) {
        self.text = text
    }

    func clocks() -> [Clock] {
        var clocks: [Clock] = []
        var index = 0
        while index < text.tokens.count {
            let clock = clock(at: index)
            if let clock { clocks.append(clock) }
            index = clock?.next ?? index + 1
        }
        return clocks
    }

    private func clock(at index: Int) -> Clock? {
        guard let hour = text.number(index, digits: 1...2), hour < 24 else { return nil }
        let clock = colons(at: index, hour) ?? hours(at: index, hour)
        return clock.map { halved($0) ?? $0 }
            ?? halved(Clock(first: index, next: index + 1, second: hour * 3600), isHour: true)
    }

    private func colons(at index: Int, _ hour: Int) -> Clock? {
        guard let minute = sixtieth(index + 1) ?? minuteBehindDot(index + 1) else { return nil }
        let second = sixtieth(index + 3)
        return Clock(
            first: index, next: index + (second == nil ? 3 : 5), second: hour * 3600 + minute * 60 + (second ?? 0))
    }

    /// The minutes or seconds behind a colon.
    private func sixtieth(_ index: Int) -> Int? {
        guard text.isSign(index, ":"), text.isTight(index), text.isTight(index + 1),
            let number = text.number(index + 1, digits: 2...2), number < 60
        else { return nil }
        return number
    }

    /// The minutes behind a dot, which only the half of the day or the zone tells from a decimal number.
    private func minuteBehindDot(_ index: Int) -> Int? {
        guard text.isSign(index, "."), text.isTight(index), text.isTight(index + 1),
            let minute = text.number(index + 1, digits: 2...2), minute < 60,
            englishHalf(at: index + 2) != nil || text.isWord(index + 2, ["gmt", "utc"])
        else { return nil }
        return minute
    }

    /// `10h`, `10h03`, `10 giờ`, `10 giờ 03 phút`, `7 giờ rưỡi`, `8 giờ kém 15`.
    private func hours(at index: Int, _ hour: Int) -> Clock? {
        let isShort = text.isTight(index + 1) && text.isWord(index + 1, ["h", "g"])
        guard isShort || text.isWord(index + 1, ["giờ"]) else { return nil }
        var next = index + 2
        var second = hour * 3600
        if text.isWord(next, ["rưỡi"]) {
            return Clock(first: index, next: next + 1, second: second + 1800, mayBeDuration: true)
        }
        if text.isWord(next, ["kém"]), let minute = text.number(next + 1, digits: 1...2), minute < 60, hour > 0 {
            next += text.isWord(next + 2, ["phút"]) ? 3 : 2
            return Clock(first: index, next: next, second: second - minute * 60)
        }
        if let minute = text.number(next, digits: 1...2), minute < 60, text.isTight(next) == isShort {
            second += minute * 60
            next += text.isWord(next + 1, ["phút"]) ? 2 : 1
        }
        return Clock(first: index, next: next, second: second, mayBeDuration: true)
    }

    /// The clock with the half of the day behind it, or nil when there is none; an hour alone needs an English one.
    private func halved(_ clock: Clock, isHour: Bool = false) -> Clock? {
        if let (isLate, next) = englishHalf(at: clock.next), (1...12).contains(clock.second / 3600) {
            let second = clock.second % (12 * 3600) + (isLate ? 12 * 3600 : 0)
            return Clock(first: clock.first, next: next, second: second, hasHalf: true)
        }
        // "CH" and "SA" are what Vietnamese systems print for PM and AM.
        guard !isHour, text.isWord(clock.next, ["sáng", "trưa", "chiều", "tối", "sa", "ch"]) else { return nil }
        let isLate = text.isWord(clock.next, ["chiều", "tối", "ch"]) && clock.second < 12 * 3600
        let second = clock.second + (isLate ? 12 * 3600 : 0)
        return Clock(first: clock.first, next: clock.next + 1, second: second, hasHalf: true)
    }

    /// `AM`, `pm`, `a.m.`, `p.m`.
    private func englishHalf(at index: Int) -> (isLate: Bool, next: Int)? {
        if text.isWord(index, ["am", "pm"]) { return (text.isWord(index, ["pm"]), index + 1) }
        guard text.isWord(index, ["a", "p"]), text.isSign(index + 1, "."), text.isWord(index + 2, ["m"]) else {
            return nil
        }
        let isClosed = text.isTight(index + 3) && text.isSign(index + 3, ".")
        return (text.isWord(index, ["p"]), index + (isClosed ? 4 : 3))
    }
}
