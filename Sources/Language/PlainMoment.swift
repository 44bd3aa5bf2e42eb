extension Moment {
    /// Reads the forms that nearly every file has, `2025-08-09` and `2025-08-09T10:03:00+07:00`, on bytes; nil for all
    /// others, and for days that may not exist, which the whole reader looks at.
    static func plain(_ text: String, defaultOffset: Int) -> Moment? {
        var digits = PlainDigits(text.utf8)
        guard digits.count == 10 || digits.count == 25, let year = digits.number(4), digits.take("-"),
            let month = digits.number(2), digits.take("-"), let day = digits.number(2), (1...12).contains(month),
            (1...28).contains(day)
        else { return nil }
        if digits.isAtEnd { return try? Moment(year: year, month: month, day: day, offset: defaultOffset) }
        guard digits.take("T"), let hour = digits.number(2), digits.take(":"), let minute = digits.number(2),
            digits.take(":"), let second = digits.number(2), digits.take("+"), let zone = digits.number(2),
            digits.take(":"), let rest = digits.number(2), hour < 24, minute < 60, second < 60, zone < 14, rest < 60
        else { return nil }
        return try? Moment(
            year: year, month: month, day: day, secondOfDay: hour * 3600 + minute * 60 + second,
            offset: zone * 60 + rest)
    }
}

extension Moment {
    /// The complete form of a moment whose year has at most four digits, written in one go.
    var plainRFC3339: String {
        let second = secondOfDay ?? 0
        let numbers = (
            year / 100, year % 100, month, day, second / 3600, second / 60 % 60, second % 60, abs(offset) / 60,
            abs(offset) % 60
        )
        return String(unsafeUninitializedCapacity: 25) { bytes in
            var length = 0
            func put(_ byte: UInt8) {
                bytes[length] = byte
                length += 1
            }
            func put(_ number: Int, then sign: Unicode.Scalar?) {
                put(0x30 + UInt8(number / 10))
                put(0x30 + UInt8(number % 10))
                if let sign { put(UInt8(ascii: sign)) }
            }
            put(numbers.0, then: nil)
            put(numbers.1, then: "-")
            put(numbers.2, then: "-")
            put(numbers.3, then: "T")
            put(numbers.4, then: ":")
            put(numbers.5, then: ":")
            put(numbers.6, then: offset < 0 ? "-" : "+")
            put(numbers.7, then: ":")
            put(numbers.8, then: nil)
            return length
        }
    }
}

/// Digits and the signs between them, taken one after the other.
private struct PlainDigits {
    let count: Int
    private var rest: Substring.UTF8View

    init(_ bytes: String.UTF8View) {
        count = bytes.count
        rest = bytes[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// The number that so many digits make.
    mutating func number(_ length: Int) -> Int? {
        var number = 0
        for _ in 0..<length {
            guard let byte = rest.popFirst(), (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        rest.popFirst() == UInt8(ascii: sign)
    }
}
