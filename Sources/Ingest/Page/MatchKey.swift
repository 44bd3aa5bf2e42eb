import Language

/// A text as far as repetition and word lists are concerned: folded letters and digits, single blanks between words.
struct MatchKey: Hashable, Sendable {
    let text: String

    init(_ text: some StringProtocol) {
        var bytes: [UInt8] = []
        text.withBytes { fold($0.span, into: &bytes) }
        self.text = bytes.withUnsafeMutableBufferPointer { bytes in
            let length = Self.keepWords(of: bytes)
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<length]), as: UTF8.self)
        }
    }

    /// Moves the words of folded bytes together, with single blanks between them, and gives their length.
    private static func keepWords(of bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        isPartOfWord.withUnsafeBufferPointer { isPartOfWord in
            var length = 0
            // Nothing stands before the first word.
            var isAfterBlank = true
            for byte in bytes {
                if isPartOfWord[Int(byte)] {
                    bytes[length] = byte
                    length += 1
                    isAfterBlank = false
                } else if !isAfterBlank {
                    bytes[length] = blank
                    length += 1
                    isAfterBlank = true
                }
            }
            return isAfterBlank && length > 0 ? length - 1 : length
        }
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
        text.withBytes { bytes in bytes.contains { Self.isDigit($0) } }
    }

    private static let blank: UInt8 = 0x20

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Letters of other scripts stay; of the signs beyond ASCII, U+2000–2BFF, all begin with E2.
    private static let isPartOfWord: [Bool] = (0...255).map { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80 && byte != 0xE2
    }
}
