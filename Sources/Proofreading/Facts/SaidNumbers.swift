import Bulletin
import Language

/// All the ways in which a text or a part of it gives numbers, days and times; what one of them has is not missing.
struct SaidNumbers {
    private var numbers: Set<DecimalNumber> = []
    private var days: Set<DayMention> = []
    private var clocks: Set<ClockMention> = []
    /// The whole numbers that are not those of days and times.
    private var counted: Set<Int> = []
    private let reading: Reading
    private let range: Range<Int>
    /// What is found only by a closer look, which most numbers do not need.
    private var loose: Set<Int>?

    /// What a whole text says.
    init(_ facts: Facts, of reading: Reading) {
        self.init(facts.all[...], facts.possibleDays.map(\.day), reading, 0..<reading.words.count)
    }

    /// What a passage says.
    init(_ facts: Facts, of reading: Reading, inPassage passage: Int) {
        let days = facts.possibleDays.filter { $0.passage == passage }.map(\.day)
        self.init(facts.facts(of: passage), days, reading, reading.passages[passage].range)
    }

    private init(_ facts: ArraySlice<Fact>, _ possibleDays: [DayMention], _ reading: Reading, _ range: Range<Int>) {
        self.reading = reading
        self.range = range
        days = Set(possibleDays)
        for fact in facts {
            switch fact.value {
            case .number(let number), .money(let number, _): numbers.insert(number)
            case .day(let day): days.insert(day)
            case .clock(let clock): clocks.insert(clock)
            }
        }
        counted = Set(numbers.compactMap(\.integer))
        for clock in clocks { for number in clock.numbers { numbers.insert(DecimalNumber(number)) } }
        for number in days.flatMap({ [$0.day, $0.month, $0.year] }) {
            if let number { numbers.insert(DecimalNumber(number)) }
        }
    }

    /// Whether a value is given as a number or date.
    func has(_ value: Fact.Value) -> Bool {
        switch value {
        case .number(let number), .money(let number, _): numbers.contains(number)
        case .day(let day): days.contains(day) || days.contains { day.agrees(with: $0) }
        case .clock(let clock):
            clocks.contains { clock.agrees(with: $0) } || clock.mayBeDuration && clock.isSaid(by: counted)
        }
    }

    /// Whether a value is given in any way: in words, in a name as `COVID-19`, or as a decade in `1990s` too.
    mutating func hasAtAll(_ value: Fact.Value) -> Bool {
        if has(value) { return true }
        guard value.sort != .day else { return false }
        let loose = self.loose ?? readLoose()
        self.loose = loose
        if case .clock(let clock) = value { return clocks.isEmpty && clock.isSaid(by: loose) }
        return value.number?.integer.map(loose.contains) ?? false
    }

    private func readLoose() -> Set<Int> {
        let words = String(decoding: reading.words[range], as: UTF8.self)
        var found = SpelledNumbers.all(in: words, language: reading.language)
        let bytes = reading.words[range]
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let digits = bytes[place...].prefix { $0 &- 0x30 < 10 }
            let after = digits.endIndex
            if !digits.isEmpty, digits.count < 16, !isJoined(bytes, digits) {
                found.insert(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
            }
            place = max(after, place + 1)
        }
        return found
    }

    /// Whether digits are a part of a longer number, as `40` in `40.000`.
    private func isJoined(_ bytes: ArraySlice<UInt8>, _ digits: ArraySlice<UInt8>) -> Bool {
        func isDigit(_ place: Int) -> Bool { bytes.indices.contains(place) && bytes[place] &- 0x30 < 10 }
        func isMark(_ place: Int) -> Bool { bytes.indices.contains(place) && ".,".utf8.contains(bytes[place]) }
        return isMark(digits.endIndex) && isDigit(digits.endIndex + 1)
            || isMark(digits.startIndex - 1) && isDigit(digits.startIndex - 2)
    }
}
