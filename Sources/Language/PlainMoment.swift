extension Moment {
    /// Reads the forms that nearly every file has, `2025-08-09` and `2025-08-09T10:03:00+07:00`, on bytes; nil for all
    /// others, and for days that may not exist, which the whole reader looks at.
    static func plain(_ text: String, defaultOffset: Int) -> Moment? {
        var text = text
        return text.withUTF8 { plain($0, defaultOffset: defaultOffset) }
    }

    private static func plain(_ text: UnsafeBufferPointer<UInt8>, defaultOffset: Int) -> Moment? {
        var digits = PlainDigits(text)
        guard text.count == 10 || text.count == 25, let year = digits.number(4), digits.take("-"),
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
        return writtenInOneGo { text in
            text.put(year, width: 4, then: "-")
            text.put(month, width: 2, then: "-")
            text.put(day, width: 2, then: "T")
            text.put(second / 3600, width: 2, then: ":")
            text.put(second / 60 % 60, width: 2, then: ":")
            text.put(second % 60, width: 2, then: offset < 0 ? "-" : "+")
            text.put(abs(offset) / 60, width: 2, then: ":")
            text.put(abs(offset) % 60, width: 2)
        }
    }
}

/// Digits and the signs between them, taken one after the other.
private struct PlainDigits {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var next = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { next == bytes.count }

    /// The number that so many digits make.
    mutating func number(_ length: Int) -> Int? {
        guard next + length <= bytes.count else { return nil }
        var number = 0
        for byte in bytes[next..<next + length] {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        next += length
        return number
    }

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard next < bytes.count, bytes[next] == UInt8(ascii: sign) else { return false }
        next += 1
        return true
    }
}
