/// The Western encoding that the fonts of the old Vietnamese ones were laid over.
enum Windows1252 {
    /// The bytes of a text in a one-byte encoding: as they are, or, where they are UTF-8 by now, one for each character.
    /// Nil when a character is not of Western Windows: then the text was never in such an encoding.
    static func bytes(_ bytes: [UInt8]) -> [UInt8]? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return bytes }
        var codes: [UInt8] = []
        for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
            switch scalar.value {
            case 0..<0x80, 0xA0...0xFF: codes.append(UInt8(scalar.value))
            default:
                guard let index = signs.firstIndex(of: scalar) else { return nil }
                codes.append(0x80 + UInt8(index))
            }
        }
        return codes
    }

    /// The character of a byte; nil for the five that have none.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
        let sign = signs[Int(byte - 0x80)]
        return sign == "\0" ? nil : sign
    }

    /// The text whose characters a table gives for its bytes, or nil when it has none for one.
    static func text(of bytes: [UInt8], _ scalar: (UInt8) -> Unicode.Scalar?) -> String? {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            guard let scalar = scalar(byte) else { return nil }
            scalars.append(scalar)
        }
        return String(scalars)
    }

    /// 0x80–0x9F.
    private static let signs = Array(
        "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ".unicodeScalars)
}

/// Vietnamese for Windows: few letters are made, tones are bytes of their own behind them.
enum Windows1258 {
    static func text(_ bytes: [UInt8]) -> String? {
        Windows1252.text(of: bytes) { byte in
            switch byte {
            case 0x8A, 0x8E, 0x9A, 0x9E: nil
            default: letters[byte] ?? Windows1252.scalar(byte)
            }
        }
    }

    /// Where it differs from Western Windows.
    private static let letters: [UInt8: Unicode.Scalar] = [
        0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư", 0xDE: "\u{303}",
        0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
    ]
}

/// TCVN 5712:1993 as the fonts of the set ABC use it: small letters with tones, capitals mostly without.
enum TCVN3 {
    static func text(_ bytes: [UInt8]) -> String? {
        Windows1252.text(of: bytes) { byte in
            byte > 0xA0 ? letters[Int(byte - 0xA1)] : Windows1252.scalar(byte)
        }
    }

    /// 0xA1–0xFF.
    private static let letters = Array(
        """
        ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụ\
        ừửữứựỳỷỹýỵỐ
        """.unicodeScalars)
}
