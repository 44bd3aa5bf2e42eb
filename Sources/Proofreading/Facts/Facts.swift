import Bulletin
import Language

/// The numbers, dates and times of day of a text.
struct Facts {
    /// In the order of the text.
    private(set) var all: [Fact] = []
    /// Where the facts of each passage begin; one more at the end.
    private(set) var starts: [Int] = []
    /// Numbers with a slash, dot or hyphen between that could be a day and month, with their passage.
    private(set) var possibleDays: [(day: DayMention, passage: Int, range: Range<Int>)] = []

    init(of reading: Reading) {
        for (index, passage) in reading.passages.enumerated() {
            starts.append(all.count)
            guard passage.kind != .code else { continue }
            for part in NumberSurroundings.all(in: reading.words, passage.range) {
                read(String(decoding: reading.words[part], as: UTF8.self), at: part.lowerBound, index, reading.language)
            }
        }
        starts.append(all.count)
    }

    /// The facts of a passage.
    func facts(of passage: Int) -> ArraySlice<Fact> { all[starts[passage]..<starts[passage + 1]] }

    private mutating func read(_ text: String, at start: Int, _ passage: Int, _ language: Language) {
        let dates = PrintedDate.all(in: text, language: language)
        let runs = DayRun.all(in: text).filter { run in !dates.contains { $0.range.overlaps(run.range) } }
        for run in runs { possibleDays.append((run.day, passage, run.range.moved(by: start))) }
        let clocks = PrintedClock.all(in: text)
        let taken = (dates.map(\.range) + runs.map(\.range) + clocks.map(\.range)).sorted {
            $0.lowerBound < $1.lowerBound
        }
        var found: [Fact] = []
        for number in PrintedNumber.all(in: text, language: language, outside: taken) {
            let value: Fact.Value =
                if case .money(let currency) = number.kind { .money(number.value, currency) } else {
                    .number(number.value)
                }
            found.append(Fact(value: value, range: number.range.moved(by: start), passage: passage))
        }
        for clock in clocks {
            found.append(
                Fact(value: .clock(ClockMention(clock)), range: clock.range.moved(by: start), passage: passage))
        }
        for date in dates {
            for day in [date.start, date.end].compactMap({ $0 }) {
                guard let value = Self.value(of: day) else { continue }
                found.append(Fact(value: value, range: date.range.moved(by: start), passage: passage))
            }
        }
        found.sort { $0.range.lowerBound < $1.range.lowerBound }
        addJoinedDays(found, in: Array(text.utf8), at: start, passage)
        all += found
    }

    /// Of `between 20 and 31 August` and `13, 14 và 15/8` only the last is a date; the numbers before it could be.
    private mutating func addJoinedDays(_ facts: [Fact], in text: [UInt8], at start: Int, _ passage: Int) {
        var following: (day: DayMention, start: Int)?
        for fact in facts.reversed() {
            switch fact.value {
            case .day(let day): following = day.day == nil ? nil : (day, fact.range.lowerBound)
            case .money, .clock: following = nil
            case .number(let number):
                guard let (day, next) = following, let value = number.integer, (1...31).contains(value),
                    Self.joints.contains(
                        String(decoding: text[fact.range.upperBound - start..<next - start], as: UTF8.self))
                else {
                    following = nil
                    continue
                }
                let joined = DayMention(day: value, month: day.month, year: day.year)
                possibleDays.append((joined, passage, fact.range))
                following = (joined, fact.range.lowerBound)
            }
        }
    }

    private static let joints: Set<String> = [
        " and ", " và ", ", ", " to ", " đến ", "–", " – ", "-", " - ", ", and ", " or ", " hoặc ",
    ]

    /// A year alone is a number; a month alone says too little to be compared.
    private static func value(of day: PrintedDate.Day) -> Fact.Value? {
        guard let month = day.month else { return day.year.map { .number(DecimalNumber($0)) } }
        guard day.day != nil || day.year != nil else { return nil }
        return .day(DayMention(day: day.day, month: month, year: day.year))
    }
}

/// Digits that could be a day and month, or a month and year, where nothing says that they are: `20/8` in a table.
struct DayRun {
    let day: DayMention
    let range: Range<Int>

    static func all(in text: String) -> [DayRun] {
        var runs: [DayRun] = []
        let bytes = Array(text.utf8)
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset] &- 0x30 < 10 else {
                offset += 1
                continue
            }
            let start = offset
            while offset < bytes.count, bytes[offset] &- 0x30 < 10 || "/.-".utf8.contains(bytes[offset]) { offset += 1 }
            var end = offset
            while "/.-".utf8.contains(bytes[end - 1]) { end -= 1 }
            if let run = DayRun(bytes[start..<end]) { runs.append(run) }
        }
        return runs
    }

    private init?(_ bytes: ArraySlice<UInt8>) {
        let parts = bytes.split(omittingEmptySubsequences: false) { !($0 &- 0x30 < 10) }
        guard (2...3).contains(parts.count), parts.allSatisfy({ (1...4).contains($0.count) }) else { return nil }
        let values = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        let last = values[values.count - 1]
        let isYear = parts[parts.count - 1].count == 4 && (1000..<2200).contains(last)
        switch (values.count, isYear) {
        case (2, false) where (1...31).contains(values[0]) && (1...12).contains(values[1]) && parts[1].count < 3:
            // A decimal number, `4.5`, is read as one; only a slash is seldom anything but a date.
            guard bytes.contains(UInt8(ascii: "/")) else { return nil }
            day = DayMention(day: values[0], month: values[1], year: nil)
        case (2, true) where (1...12).contains(values[0]): day = DayMention(day: nil, month: values[0], year: last)
        case (3, true) where (1...31).contains(values[0]) && (1...12).contains(values[1]):
            day = DayMention(day: values[0], month: values[1], year: last)
        default: return nil
        }
        range = bytes.startIndex..<bytes.endIndex
    }
}

extension Range<Int> {
    func moved(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
