import Language
import SourceText

/// Tells UTF-8 text from everything else, and names what the rest seems to be.
enum Encoding {
    /// Why bytes are no text at all, or nil when they may be UTF-8.
    static func refusal(of bytes: [UInt8]) -> Message? {
        if bytes.allSatisfy({ $0 <= 0x20 }) { return .emptyFile }
        if let kind = kinds.first(where: { bytes.starts(with: $0.opening) }) { return kind.message }
        if bytes.contains(0) { return looksWide(bytes) ? .utf16 : .binary }
        return isMarkup(bytes) ? .htmlNotYet : nil
    }

    /// What bytes that are not UTF-8 seem to be.
    static func suspicion(of bytes: [UInt8]) -> Message {
        legacy(bytes).map { .legacyEncoding($0) } ?? .notUTF8
    }

    /// The bytes without the byte order mark of UTF-8.
    static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private static let kinds: [(opening: [UInt8], message: Message)] = [
        ([0xFF, 0xFE], .utf16), ([0xFE, 0xFF], .utf16),
        (Array("%PDF".utf8), .otherKind("PDF")), (Array("PK\u{3}\u{4}".utf8), .otherKind("ZIP, DOCX, ODT")),
        ([0xD0, 0xCF, 0x11, 0xE0], .otherKind("DOC")), ([0x89, 0x50, 0x4E, 0x47], .otherKind("PNG")),
        ([0xFF, 0xD8, 0xFF], .otherKind("JPEG")), (Array("GIF8".utf8), .otherKind("GIF")),
        (Array("{\\rtf".utf8), .otherKind("RTF")),
    ]

    /// Whether every second byte of most of the text is zero, as in UTF-16 without a mark.
    private static func looksWide(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(400)
        return head.count { $0 == 0 } * 3 >= head.count
    }

    private static func isMarkup(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(600), as: UTF8.self).lowercased()
        return head.contains("<!doctype html") || head.contains("<html") || head.contains("<head>")
    }

    /// The old encoding of Vietnamese that bytes seem to be in, from the letters each of them writes most.
    ///
    /// TCVN3 writes à á â ê ô đ as B5 B8 A9 AA AB AE; VNI writes a letter and then a second byte such as D9 or F8;
    /// windows-1258 has đ at F0 and tones apart at CC, D2, DE, EC, F2.
    private static func legacy(_ bytes: [UInt8]) -> String? {
        let high = bytes.filter { $0 >= 0x80 }
        guard high.count >= 4 else { return nil }
        func share(_ letters: [UInt8]) -> Int { high.count { letters.contains($0) } * 100 / high.count }
        if share([0xB5, 0xB8, 0xB6, 0xB7, 0xB9, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE]) >= 50 {
            return "TCVN3 (ABC)"
        }
        let pairs = zip(bytes, bytes.dropFirst()).count { first, second in
            (0x41...0x7A).contains(first)
                && [0xD9, 0xF8, 0xFB, 0xF5, 0xEF, 0xE2, 0xE1, 0xE0, 0xE5, 0xE3, 0xE4].contains(second)
        }
        if pairs * 100 >= high.count * 60 { return "VNI" }
        if share([0xCC, 0xD2, 0xDE, 0xEC, 0xF2, 0xF0, 0xD0, 0xF5, 0xFD, 0xE3, 0xEA, 0xF4]) >= 50 {
            return "windows-1258"
        }
        return nil
    }
}
