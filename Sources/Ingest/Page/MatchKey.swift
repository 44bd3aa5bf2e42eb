import Language

/// A text as far as repetition and word lists are concerned: folded letters and digits, single blanks between words.
struct MatchKey: Hashable, Sendable {
    let text: String

    init(_ text: some StringProtocol) {
        let text = Substring(text)
        self.init(bytes: text.utf8Span.span)
    }

    /// The key of a text in UTF-8.
    init(bytes: Span<UInt8>) {
        var folded: [UInt8] = []
        fold(bytes, into: &folded)
        var length = 0
        for index in folded.indices {
            let byte = folded[index]
            if Self.isWordByte(byte) {
                folded[length] = byte
                length += 1
            } else if length > 0, folded[length - 1] != Self.blank {
                folded[length] = Self.blank
                length += 1
            }
        }
        if length > 0, folded[length - 1] == Self.blank { length -= 1 }
        text = String(decoding: folded[..<length], as: UTF8.self)
    }

    /// The words of the key.
    var words: [Substring] { text.spacedWords }

    /// How many words the key has.
    var wordCount: Int { text.spacedWordCount }

    var isEmpty: Bool { text.isEmpty }

    /// Whether the first character is a digit.
    var opensWithDigit: Bool { text.utf8.first.map { Self.isDigit($0) } ?? false }

    /// Whether the last character is a digit.
    var endsInDigit: Bool { text.utf8.last.map { Self.isDigit($0) } ?? false }

    /// The key without words that are numbers, as "(12) Bình luận" and "Bình luận (0)" are one line of every site.
    var withoutNumbers: String {
        guard hasDigit else { return text }
        return words.filter { word in !word.utf8.allSatisfy { Self.isDigit($0) } }.joined(separator: " ")
    }

    private var hasDigit: Bool {
        let bytes = text.utf8Span.span
        for offset in bytes.indices where Self.isDigit(bytes[offset]) { return true }
        return false
    }

    private static let blank: UInt8 = 0x20

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Letters of other scripts stay; of the signs beyond ASCII, U+2000–2BFF, all begin with E2.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || isDigit(byte) || byte >= 0x80 && byte != 0xE2
    }
}
