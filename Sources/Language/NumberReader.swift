/// Finds the numbers a text prints, with what they count.
struct NumberReader {
    private let text: PrintedText
    private let language: Language

    init(_ text: PrintedText, in language: Language) {
        self.text = text
        self.language = language
    }

    /// The ranges are in order and do not overlap.
    func numbers(outside ranges: [Range<Int>]) -> [PrintedNumber] {
        var numbers: [PrintedNumber] = []
        var ranges = ranges[...]
        var index = 0
        while index < text.tokens.count {
            let start = text.tokens[index].range.lowerBound
            while let range = ranges.first, range.upperBound <= start { ranges.removeFirst() }
            if let range = ranges.first, range.contains(start) {
                index += 1
                continue
            }
            let (number, next) = number(at: index)
            if let number { numbers.append(number) }
            index = next
        }
        return numbers
    }

    /// The number that begins at a token, and the token to go on with.
    private func number(at index: Int) -> (PrintedNumber?, next: Int) {
        if text.kind(index) == .word { return ordinalWord(at: index) ?? (nil, index + 1) }
        guard text.kind(index) == .number, let digits = digits(at: index) else { return (nil, index + 1) }
        guard isFree(index, digits.next) else { return (nil, digits.next) }
        if text.isTight(digits.next), text.isWord(digits.next, DateWords.ordinalEndings) {
            return (printed(digits.value, .ordinal, index, digits.next + 1), digits.next + 1)
        }
        if text.kind(digits.next) == .word, text.isTight(digits.next), !isUnit(digits.next) {
            return (nil, digits.next)
        }
        let (value, next) = scaled(digits.value, next: digits.next)
        let (kind, first, end) = kind(from: index, next: next)
        return (printed(value, kind, first, end), end)
    }

    private func printed(_ value: DecimalNumber, _ kind: PrintedNumber.Kind, _ first: Int, _ next: Int) -> PrintedNumber
    {
        PrintedNumber(value: value, kind: kind, range: text.range(first, next))
    }

    /// Whether a number stands by itself: not in a name as COVID-19, a time of day, or a row as 1.2.3.
    private func isFree(_ first: Int, _ next: Int) -> Bool {
        if text.isTight(first) {
            if text.kind(first - 1) == .word, !isUnit(first - 1) { return false }
            if text.isDash(first - 1), text.isTight(first - 1), text.kind(first - 2) == .word { return false }
            if text.isSign(first - 1, ":.,"), text.isTight(first - 1), text.kind(first - 2) == .number { return false }
        }
        return
            !(text.isTight(next) && text.isSign(next, ":.,") && text.isTight(next + 1)
            && text.kind(next + 1) == .number)
    }
}

// How digits are read.
extension NumberReader {
    /// Digits with the marks of the language: groups of three, then decimals. A full stop before other than three digits
    /// is a decimal mark in Vietnamese too (`công nghiệp 4.0`), a comma twice marks thousands there.
    private func digits(at index: Int) -> (value: DecimalNumber, next: Int)? {
        guard let whole = text.digits(index), whole.count <= 15 else { return nil }
        var digits = Array(whole)
        var next = index + 1
        let mark = groupMark(at: index)
        if let mark {
            while let group = group(at: next, mark: mark), digits.count <= 12 {
                digits += group
                next += 2
            }
        }
        var places = 0
        if let fraction = fraction(at: next, mark: mark), digits.count + fraction.count <= 18 {
            digits += fraction
            places = fraction.count
            next += 2
        }
        let coefficient = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (DecimalNumber(coefficient, exponent: -places), next)
    }

    /// The mark between thousands that follows a number, if any.
    private func groupMark(at index: Int) -> String? {
        guard let lead = text.digits(index), lead.count <= 3, lead.first != UInt8(ascii: "0") else { return nil }
        if group(at: index + 1, mark: language.thousandsMark) != nil { return language.thousandsMark }
        let other = language.decimalMark
        let isTwice = group(at: index + 1, mark: other) != nil && group(at: index + 3, mark: other) != nil
        return isTwice ? other : nil
    }

    private func group(at index: Int, mark: String) -> ArraySlice<UInt8>? {
        guard let digits = joinedDigits(at: index, mark: mark), digits.count == 3 else { return nil }
        return digits
    }

    private func fraction(at index: Int, mark: String?) -> ArraySlice<UInt8>? {
        if mark != language.decimalMark, let own = joinedDigits(at: index, mark: language.decimalMark) { return own }
        guard language == .vi, mark == nil else { return nil }
        return joinedDigits(at: index, mark: ".")
    }

    /// Digits behind a mark, all without blanks.
    private func joinedDigits(at index: Int, mark: String) -> ArraySlice<UInt8>? {
        guard text.isTight(index), text.isTight(index + 1), text.isSign(index, mark) else { return nil }
        return text.digits(index + 1)
    }
}

// What stands beside digits.
extension NumberReader {
    /// The value times the words behind it: `1,4 tỷ`, `500 nghìn tỷ`, `1 tỷ 400 triệu`.
    private func scaled(_ value: DecimalNumber, next: Int) -> (DecimalNumber, next: Int) {
        guard var power = power(at: next) else { return (value, next) }
        var next = next + 1
        while let more = self.power(at: next), power + more <= 15 {
            power += more
            next += 1
        }
        let scaled = value.scaled(by: power)
        guard let whole = scaled.integer, let (digits, behind) = digits(at: next), let more = self.power(at: behind),
            more < power,
            let rest = digits.scaled(by: more).integer, rest < 1_000_000_000_000_000, whole < 1_000_000_000_000_000_000
        else { return (scaled, next) }
        return (DecimalNumber(whole + rest), behind + 1)
    }

    private func power(at index: Int) -> Int? {
        guard let word = text.word(index), word.utf8.count <= 12 else { return nil }
        return NumberWords.power(word.lowercased())
    }

    private func isUnit(_ index: Int) -> Bool {
        power(at: index) != nil || currency(at: index, isBefore: false) != nil
    }

    /// What the signs and words around a number say it counts, and the tokens from which and to which it goes with them.
    private func kind(from first: Int, next: Int) -> (PrintedNumber.Kind, first: Int, next: Int) {
        if text.isSign(next, "%") || text.isWord(next, ["percent"]) { return (.percentage, first, next + 1) }
        let isPercent =
            text.isWord(next, ["phần"]) && text.isWord(next + 1, ["trăm"])
            || text.isWord(next, ["per"]) && text.isWord(next + 1, ["cent"])
        if isPercent { return (.percentage, first, next + 2) }
        if let currency = currency(at: first - 1, isBefore: true) { return (.money(currency), first - 1, next) }
        // `1,400 US dollars`
        let name = text.isWord(next, NumberWords.beforeCurrency) ? next + 1 : next
        if let currency = currency(at: name, isBefore: false) {
            return (.money(currency), first, name + (text.isWord(name + 1, ["la"]) ? 2 : 1))
        }
        return (text.isWord(first - 1, NumberWords.beforeOrdinal) ? .ordinal : .cardinal, first, next)
    }

    /// The money a sign, a code or, behind a number, a name stands for.
    private func currency(at index: Int, isBefore: Bool) -> PrintedNumber.Currency? {
        NumberWords.currencies.first { currency in
            text.isSign(index, currency.sign) || text.isWord(index, currency.codes)
                || !isBefore && text.isWord(index, currency.names) && !text.isWord(index + 1, NumberWords.behindFellow)
        }?.currency
    }
}

// Numbers in words and Roman numerals.
extension NumberReader {
    /// `VI` behind `lần thứ`, `XVI` behind `khóa`, `sáu` behind `lần thứ`, `sixth` before `congress`.
    private func ordinalWord(at index: Int) -> (PrintedNumber?, next: Int)? {
        guard let value = roman(at: index) ?? vietnameseOrdinal(at: index) ?? englishOrdinal(at: index) else {
            return nil
        }
        return (printed(DecimalNumber(value), .ordinal, index, index + 1), index + 1)
    }

    private func roman(at index: Int) -> Int? {
        guard let first = text.firstByte(index), let last = text.lastByte(index), Self.isRoman(first),
            Self.isRoman(last),
            let word = text.word(index), let numeral = RomanNumeral(word),
            text.isWord(index - 1, NumberWords.beforeRoman)
        else { return nil }
        return numeral.number
    }

    private static func isRoman(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"),
            UInt8(ascii: "D"), UInt8(ascii: "M"):
            true
        default: false
        }
    }

    private func vietnameseOrdinal(at index: Int) -> Int? {
        guard text.isWord(index - 1, ["thứ"]), text.isWord(index - 2, ["lần"]) else { return nil }
        return text.word(index).flatMap { NumberWords.vietnameseOrdinal($0.lowercased()) }
    }

    private func englishOrdinal(at index: Int) -> Int? {
        // Nearly every word is told by its last letter to be no ordinal number.
        guard language == .en, let last = text.lastByte(index), "dhtDHT".utf8.contains(last),
            let word = text.word(index),
            let ordinal = NumberWords.ordinal(word.lowercased()),
            (index + 1...index + 3).contains(where: { text.isWord($0, NumberWords.counted) })
        else { return nil }
        return ordinal
    }
}
