/// What Latin letters are, remembered from the Unicode database for the ranges that Vietnamese and its neighbours use.
enum Letters {
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        guard let place = place(of: scalar) else { return scalar.properties.isAlphabetic }
        return table[place] != 0
    }

    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        guard let place = place(of: scalar) else { return scalar.properties.isUppercase }
        return table[place] & capital != 0
    }

    static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
        guard let place = place(of: scalar) else { return scalar.properties.isLowercase }
        return table[place] & small != 0
    }

    /// The character at an offset where a byte beyond ASCII stands, and how many bytes it has.
    @inline(__always)
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let byte = UInt32(bytes[offset])
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard offset + length <= bytes.count else { return ("\u{FFFD}", bytes.count - offset) }
        var value = byte & (0x7F >> UInt32(length))
        for place in 1..<length { value = value << 6 | UInt32(bytes[offset + place] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// Whether a character from U+00C0 on is a capital letter, or nil when it is no letter.
    static func kind(of scalar: Unicode.Scalar) -> Bool? {
        guard scalar.value >= 0xC0 else { return nil }
        guard let place = place(of: scalar) else {
            return scalar.properties.isAlphabetic ? scalar.properties.isUppercase : nil
        }
        let kind = table[place]
        return kind == 0 ? nil : kind & capital != 0
    }

    private static let letter: UInt8 = 1
    private static let capital: UInt8 = 2
    private static let small: UInt8 = 4

    private static let table: [UInt8] = (0..<0x350).map { index in
        let value = UInt32(index < 0x250 ? index : index - 0x250 + 0x1E00)
        guard let properties = Unicode.Scalar(value)?.properties, properties.isAlphabetic else { return 0 }
        return letter | (properties.isUppercase ? capital : 0) | (properties.isLowercase ? small : 0)
    }

    private static func place(of scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0..<0x250: Int(scalar.value)
        case 0x1E00..<0x1F00: Int(scalar.value) - 0x1E00 + 0x250
        default: nil
        }
    }
}
