import Language

/// What the characters of Vietnamese and its neighbours are, remembered from the Unicode database and from what folding makes
/// of them: U+0000–024F, U+1E00–1EFF, and the dashes, quotes and blanks of U+2000–203F.
enum Letters {
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        guard let place = place(of: scalar) else { return scalar.properties.isAlphabetic }
        return kinds[place] != 0
    }

    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        guard let place = place(of: scalar) else { return scalar.properties.isUppercase }
        return kinds[place] & capital != 0
    }

    static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
        guard let place = place(of: scalar) else { return scalar.properties.isLowercase }
        return kinds[place] & small != 0
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

    static let letter: UInt8 = 1
    static let capital: UInt8 = 2
    static let small: UInt8 = 4

    /// What each character is, by its place; nothing for those beyond.
    static let kinds: [UInt8] =
        scalars.map { scalar in
            let properties = scalar.properties
            guard properties.isAlphabetic else { return 0 }
            return letter | (properties.isUppercase ? capital : 0) | (properties.isLowercase ? small : 0)
        } + [0]

    /// What each character becomes in a key, by its place: a small letter, a digit, or the blank that a sign is; `unknown`
    /// for those beyond and for those that become anything else.
    static let keys: [UInt8] =
        scalars.map { scalar in
            if scalar.value >= 0x80, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil {
                return 0x20
            }
            let folded = Array(folded(String(scalar)).utf8)
            guard folded.count == 1, let byte = folded.first, byte < 0x80 else { return unknown }
            return (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) ? byte : 0x20
        } + [unknown]

    static let unknown: UInt8 = 0xFF
}

extension Letters {
    /// The place of the character at an offset where a byte beyond ASCII stands, and how many bytes it has; the place behind
    /// all others, and one byte, for a character that has none.
    @inline(__always)
    static func place(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (place: Int, length: Int) {
        let byte = bytes[offset]
        if byte < 0xCA {
            guard offset + 1 < bytes.count else { return (beyond, 1) }
            let value = Int(byte & 0x1F) << 6 | Int(bytes[offset + 1] & 0x3F)
            return value < 0x250 ? (value, 2) : (beyond, 1)
        }
        guard offset + 2 < bytes.count else { return (beyond, 1) }
        let (second, third) = (bytes[offset + 1], Int(bytes[offset + 2] & 0x3F))
        if byte == 0xE1, second &- 0xB8 < 4 { return (0x250 + Int(second - 0xB8) << 6 + third, 3) }
        return byte == 0xE2 && second == 0x80 ? (0x350 + third, 3) : (beyond, 1)
    }

    /// The place of everything that has none of its own.
    static var beyond: Int { 0x390 }

    private static func place(of scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0..<0x250: Int(scalar.value)
        case 0x1E00..<0x1F00: Int(scalar.value) - 0x1E00 + 0x250
        default: nil
        }
    }

    private static let scalars = [0..<0x250, 0x1E00..<0x1F00, 0x2000..<0x2040].joined().compactMap {
        Unicode.Scalar(UInt32($0))
    }
}
