import Language

extension [UInt8] {
    mutating func append(number: Int) {
        append(contentsOf: String(number).utf8)
    }

    /// Appends a text so that it stays text, in content and in attributes.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while let index = text.first(from: start, Self.placesToEscape) {
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            switch text[index] {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            default: append("&quot;")
            }
            start = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private static func placesToEscape(_ bytes: EightBytes) -> UInt64 {
        // `&` differs from `"` in one bit, and `>` from `<`.
        bytes.places(of: UInt8(ascii: "\""), orWithOther: 0x04) | bytes.places(of: UInt8(ascii: "<"), orWithOther: 0x02)
    }

    /// Appends an address for an attribute: what an address may not hold is percent-encoded, byte by byte.
    mutating func appendAddress(_ address: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in address.indices where !Self.isInAddress(address[index]) {
            append(contentsOf: UnsafeBufferPointer(rebasing: address[start..<index]))
            appendEncoded(address[index])
            start = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: address[start...]))
    }

    private mutating func appendEncoded(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;" as StaticString)
        case UInt8(ascii: "'"): append("&#x27;" as StaticString)
        default:
            append(UInt8(ascii: "%"))
            append(Self.hexadecimal(byte >> 4))
            append(Self.hexadecimal(byte & 15))
        }
    }

    private static func isInAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
            UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "!"),
            UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") - 10 + digit
    }
}
