/// The times of a text, to be joined with the dates beside them.
struct Clocks {
    private let text: PrintedText
    private let byFirst: [Int: Clock]
    private let byNext: [Int: Clock]

    init(of text: PrintedText) {
        let clocks = ClockReader(text).clocks()
        self.text = text
        byFirst = Dictionary(uniqueKeysWithValues: clocks.map { ($0.first, $0) })
        byNext = Dictionary(uniqueKeysWithValues: clocks.map { ($0.next, $0) })
    }

    /// A date that begins at a token, with the time and offset printed right behind or before it.
    func printed(_ date: DateEnd, from first: Int, isApproximate: Bool) -> PrintedDate {
        let isDay = date.end == nil && date.start.day != nil
        let clock = isDay ? clock(behind: date.next) ?? clock(before: first) : nil
        let next = max(date.next, clock?.next ?? 0)
        let zone = clock == nil ? nil : zone(at: next)
        return PrintedDate(
            start: date.start, end: date.end, isApproximate: isApproximate,
            secondOfDay: clock?.second, offset: zone?.minutes,
            range: text.range(min(first, clock?.first ?? first), zone?.next ?? next))
    }

    private func clock(behind index: Int) -> Clock? {
        (index...index + 2).lazy.compactMap { byFirst[$0] }.first { isGap(index, $0.first) }
    }

    private func clock(before index: Int) -> Clock? {
        (0...4).lazy.compactMap { byNext[index - $0] }.first { isGap($0.next, index) }
    }

    /// Whether nothing but commas, bars, weekdays and the like stands between a time and a date.
    private func isGap(_ first: Int, _ next: Int) -> Bool {
        (first..<next).allSatisfy { index in
            text.isSign(index, ",|(") || text.isDash(index) || text.isWord(index, Self.gapWords)
        }
    }

    private static let gapWords = ["lúc", "vào", "ngày", "thứ", "chủ", "năm", "at", "on", "t"] + DateWords.weekdays

    /// `GMT+7`, `(GMT+7)`, `UTC`; behind a time without a blank also `+07:00` and `Z`.
    private func zone(at index: Int) -> (minutes: Int, next: Int)? {
        if text.isWord(index, ["z"]), text.isTight(index) { return (0, index + 1) }
        if text.isTight(index), text.isSign(index, "+-") { return shift(at: index) }
        let isBracketed = text.isSign(index, "(")
        let name = isBracketed ? index + 1 : index
        guard text.isWord(name, ["gmt", "utc"]) else { return nil }
        let (minutes, next) = shift(at: name + 1) ?? (0, name + 1)
        return (minutes, isBracketed && text.isSign(next, ")") ? next + 1 : next)
    }

    /// `+7`, `-09:30`.
    private func shift(at index: Int) -> (minutes: Int, next: Int)? {
        guard text.isTight(index), text.isSign(index, "+-−"), text.isTight(index + 1),
            let hours = text.number(index + 1, digits: 1...2), hours <= 14
        else { return nil }
        let sign = text.isSign(index, "+") ? 1 : -1
        guard text.isTight(index + 2), text.isSign(index + 2, ":"), let minutes = text.number(index + 3, digits: 2...2),
            minutes < 60
        else { return (sign * hours * 60, index + 2) }
        return (sign * (hours * 60 + minutes), index + 4)
    }
}
