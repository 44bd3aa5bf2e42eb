/// What single characters become when a text is folded, where that is one ASCII letter or sign, or nothing.
enum FoldingTable {
    /// Stands in the table for characters that have no such form.
    static let none: UInt8 = 0xFF

    /// ASCII, then U+00C0–01BF, then U+1E00–1EFF, then an entry for everything else.
    static let letters: [UInt8] = ascii + (latin + additional).utf8.map { $0 == UInt8(ascii: ".") ? none : $0 } + [none]

    /// Where in `letters` the character at an offset is, and how many bytes it has there.
    @inline(__always)
    static func place(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (place: Int, length: Int) {
        let byte = text[offset]
        if byte < 0x80 { return (Int(byte), 1) }
        if byte &- 0xC3 < 4, offset + 1 < text.count {
            return (0x80 + Int(byte - 0xC3) << 6 + Int(text[offset + 1] & 0x3F), 2)
        }
        if byte == 0xE1, offset + 2 < text.count, text[offset + 1] &- 0xB8 < 4 {
            return (0x180 + Int(text[offset + 1] - 0xB8) << 6 + Int(text[offset + 2] & 0x3F), 3)
        }
        return (0x280, 1)
    }

    /// Small letters, and one kind of blank.
    private static let ascii: [UInt8] = (UInt8(0)..<0x80).map { byte in
        switch byte {
        case 0x41...0x5A: byte + 0x20
        case 0x09...0x0D: 0x20
        default: byte
        }
    }

    /// U+00C0–01BF, that is UTF-8 beginning C3 to C6: Ð, often typed for Đ, is d.
    private static let latin = """
        aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll.\
        .llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        ................................oo.............uu...............
        """

    /// U+1E00–1EFF, that is UTF-8 beginning E1 B8 to E1 BB.
    private static let additional = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
        """

    /// What a sign becomes: an ASCII sign, zero for nothing, nil when it stays as it is.
    static func sign(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x0300...0x036F: 0
        case 0x00A0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: UInt8(ascii: " ")
        case 0x2010...0x2015, 0x2043, 0x2212: UInt8(ascii: "-")
        case 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032: UInt8(ascii: "'")
        case 0x201C, 0x201D, 0x201F, 0x2033: UInt8(ascii: "\"")
        default: nil
        }
    }

    /// The letters that are letters of their own to Unicode, and are written so where only ASCII can be.
    static let spelledOut: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t",
        "ı": "i", "ŋ": "ng", "ə": "e",
    ]
}
