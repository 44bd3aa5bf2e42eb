/// The character at an offset of UTF-8, and the offset behind it; a broken one is U+FFFD and one byte long.
func decodeScalar(in text: Span<UInt8>, at offset: Int) -> (scalar: Unicode.Scalar, end: Int) {
    let lead = text[offset]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead < 0x80 || lead >= 0xC2, offset + length <= text.count else { return ("\u{FFFD}", offset + 1) }
    var value = length == 1 ? UInt32(lead) : UInt32(lead & (0x7F >> UInt8(length)))
    for place in (offset + 1)..<(offset + length) {
        guard text[place] & 0xC0 == 0x80 else { return ("\u{FFFD}", offset + 1) }
        value = value << 6 | UInt32(text[place] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", offset + length)
}

extension Unicode.Scalar {
    /// Whether it is a letter. Vietnamese letters, dashes, quotation marks and the like need no look into Unicode's tables.
    var isLetter: Bool {
        if VietnameseAlphabet.letter(self) != nil { return true }
        return value >= 0x80 && !(0x2000..<0x2C00).contains(value) && properties.isAlphabetic
    }

    /// Whether it is white space.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
