/// Numbers joined by slashes, hyphens or dots without blanks, as dates are.
struct NumberRun {
    enum Separator {
        case slash
        case dash
        case dot
    }

    private(set) var values: [Int] = []
    private(set) var widths: [Int] = []
    private(set) var separators: [Separator] = []
    /// The token behind it.
    private(set) var next: Int

    /// The run that begins at a token, or nil when there is none or it goes on as the number of a document does: `30/2020/NĐ`.
    init?(in text: PrintedText, at index: Int) {
        next = index
        guard append(text) else { return nil }
        while let separator = Self.separator(text, next), text.kind(next + 1) == .number, text.isTight(next + 1) {
            separators.append(separator)
            next += 1
            guard append(text) else { return nil }
        }
        if Self.separator(text, next) != nil, text.kind(next + 1) == .word, text.isTight(next + 1) { return nil }
    }

    private mutating func append(_ text: PrintedText) -> Bool {
        guard let value = text.number(next, digits: 1...4), values.count < 6 else { return false }
        values.append(value)
        widths.append(text.digits(next)?.count ?? 0)
        next += 1
        return true
    }

    private static func separator(_ text: PrintedText, _ index: Int) -> Separator? {
        guard text.isTight(index) else { return nil }
        if text.isSign(index, "/") { return .slash }
        if text.isSign(index, ".") { return .dot }
        return text.isDash(index) ? .dash : nil
    }

    /// Whether a number could be a year.
    func isYear(_ place: Int) -> Bool { widths[place] == 4 && (1000..<2200).contains(values[place]) }

    /// Whether a number is most likely a year even where nothing says so.
    func isBareYear(_ place: Int) -> Bool { isYear(place) && values[place] >= 1800 }

    /// The day printed by the numbers from a place on, with one separator between them: `d/m/y` or `d/m`.
    func day(from place: Int, count: Int) -> PrintedDate.Day? {
        let between = separators[place..<place + count - 1]
        guard widths[place] <= 2, widths[place + 1] <= 2, between.allSatisfy({ $0 == between.first }),
            count == 2 || isYear(place + 2)
        else { return nil }
        let day = PrintedDate.Day(
            day: values[place], month: values[place + 1], year: count == 3 ? values[place + 2] : nil)
        return day.exists ? day : nil
    }

    /// The month printed by the numbers from a place on: `m/y`.
    func month(from place: Int) -> PrintedDate.Day? {
        guard widths[place] <= 2, isYear(place + 1) else { return nil }
        let month = PrintedDate.Day(month: values[place], year: values[place + 1])
        return month.exists ? month : nil
    }
}

/// One end of a date while it is being read, or both where they are printed as one.
struct DateEnd {
    var start: PrintedDate.Day
    var end: PrintedDate.Day?
    /// The token behind it.
    var next: Int
    /// Whether it is a date only together with another end: a day's number, or what could be a fraction or a name.
    var isLone = false
}

extension NumberRun {
    /// The days the whole run prints; without a year only when something else shows that it is a date.
    func days(isShown: (Separator) -> Bool) -> DateEnd? {
        switch (values.count, separators.first) {
        case (2, .dash?) where isBareYear(0) && isBareYear(1) && values[0] < values[1]:
            found(PrintedDate.Day(year: values[0]), PrintedDate.Day(year: values[1]))
        case (2, let separator?) where isShown(separator): found(day(from: 0, count: 2))
        case (3, .dash?) where isYear(0): isoDay
        case (3, .slash?) where isYear(0): slashedDay
        case (3, .dash?) where separators[1] != .dash && widths[0] <= 2 && isShown(separators[1]):
            range(PrintedDate.Day(day: values[0]), day(from: 1, count: 2))
        case (3, _): found(day(from: 0, count: 3))
        case (4, .dash?) where separators[1] != .dash && widths[0] <= 2:
            range(PrintedDate.Day(day: values[0]), day(from: 1, count: 3))
        case (4, let separator?) where separators[1] == .dash && isShown(separator):
            range(day(from: 0, count: 2), day(from: 2, count: 2))
        case (5, _) where separators[1] == .dash: range(day(from: 0, count: 2), day(from: 2, count: 3))
        case (6, _) where separators[2] == .dash: range(day(from: 0, count: 3), day(from: 3, count: 3))
        default: nil
        }
    }

    /// The months the whole run prints behind the word for month: `5/2025`, `3-5/2022`, `5/2017-8/2022`.
    var months: DateEnd? {
        switch values.count {
        case 2: found(month(from: 0))
        case 3 where separators[0] == .dash && widths[0] <= 2: range(PrintedDate.Day(month: values[0]), month(from: 1))
        case 4 where separators[1] == .dash: range(month(from: 0), month(from: 2))
        default: nil
        }
    }

    private var isoDay: DateEnd? {
        guard separators[1] == .dash, widths[1] == 2, widths[2] == 2 else { return nil }
        let day = PrintedDate.Day(day: values[2], month: values[1], year: values[0])
        return day.exists ? found(day) : nil
    }

    /// `2023/11/20`.
    private var slashedDay: DateEnd? {
        guard separators[1] == .slash, widths[1] <= 2, widths[2] <= 2 else { return nil }
        let day = PrintedDate.Day(day: values[2], month: values[1], year: values[0])
        return day.exists ? found(day) : nil
    }

    private func found(_ start: PrintedDate.Day?, _ end: PrintedDate.Day? = nil) -> DateEnd? {
        start.map { DateEnd(start: $0, end: end, next: next) }
    }

    private func range(_ start: PrintedDate.Day?, _ end: PrintedDate.Day?) -> DateEnd? {
        guard let start, let end, let (start, end) = PrintedDate.Day.range(start, end) else { return nil }
        return found(start, end)
    }
}
