import Language

/// A text as far as repetition and word lists are concerned: folded letters and digits, single blanks between words.
struct MatchKey: Hashable, Sendable {
    let text: String

    init(_ text: some StringProtocol) {
        self.text = text.withBytes { Self.latin($0) ?? Self.folded($0) }
    }

    /// The key of a text in the letters of Vietnamese and its neighbours, as nearly all are, or nil.
    private static func latin(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var isLatin = true
        // No character becomes more than one byte.
        let key = String(unsafeUninitializedCapacity: bytes.count) { room in
            guard let length = writeLatin(bytes, into: room) else {
                isLatin = false
                return 0
            }
            return length
        }
        return isLatin ? key : nil
    }

    /// Writes letters and digits, and a blank for all that stands between them, and gives the length; nil at the first
    /// character that is none of those that are remembered.
    private static func writeLatin(
        _ bytes: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        Letters.keys.withUnsafeBufferPointer { keys in
            var (offset, length) = (0, 0)
            // Nothing stands before the first word.
            var isAfterBlank = true
            while offset < bytes.count {
                let byte = bytes[offset]
                let letter: UInt8
                if byte < 0x80 {
                    letter = keys[Int(byte)]
                    offset &+= 1
                } else {
                    let (place, width) = Letters.place(in: bytes, at: offset)
                    letter = keys[place]
                    offset &+= width
                    if letter == Letters.unknown { return nil }
                }
                if letter != blank {
                    room[length] = letter
                    length &+= 1
                    isAfterBlank = false
                } else if !isAfterBlank {
                    room[length] = blank
                    length &+= 1
                    isAfterBlank = true
                }
            }
            return isAfterBlank && length > 0 ? length - 1 : length
        }
    }

    /// The key of any text.
    private static func folded(_ text: UnsafeBufferPointer<UInt8>) -> String {
        var bytes: [UInt8] = []
        fold(text.span, into: &bytes)
        return bytes.withUnsafeMutableBufferPointer { bytes in
            let length = keepWords(of: bytes)
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<length]), as: UTF8.self)
        }
    }

    /// Moves the words of folded bytes together, with single blanks between them, and gives their length.
    private static func keepWords(of bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        isPartOfWord.withUnsafeBufferPointer { isPartOfWord in
            var length = 0
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
    var opensWithDigit: Bool { text.opensWithDigit }

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
