import Language

/// A text as far as repetition and word lists are concerned: folded letters and digits, single blanks between words.
struct MatchKey: Hashable, Sendable {
    let text: String

    init(_ text: some StringProtocol) {
        self.init(written: text.withBytes { Self.latin($0) ?? Self.folded($0) })
    }

    /// A key that was made already.
    init(written text: String) { self.text = text }

    /// The key of a text in the letters of Vietnamese and its neighbours, as nearly all are, or nil.
    private static func latin(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        // No character becomes more than one byte.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { room in
            var length = 0
            guard appendLatin(bytes, to: room, length: &length) else { return nil }
            return String(key: room, length: length)
        }
    }

    /// Appends letters and digits to a key, and a blank for all that stands between them; false at the first character that
    /// is none of those that are remembered.
    @inline(__always)
    static func appendLatin(
        _ bytes: UnsafeBufferPointer<UInt8>, to room: UnsafeMutableBufferPointer<UInt8>, length: inout Int
    ) -> Bool {
        Letters.keys.withUnsafeBufferPointer { keys in
            var offset = 0
            // Nothing stands before the first word.
            var isAfterBlank = length == 0 || room[length - 1] == blank
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
                    if letter == Letters.unknown { return false }
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
            return true
        }
    }

    /// The key of any text.
    static func folded(_ text: UnsafeBufferPointer<UInt8>) -> String {
        var bytes: [UInt8] = []
        fold(text.span, into: &bytes)
        var key = ""
        var isAfterBlank = true
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if isPartOfWord(scalar) {
                key.unicodeScalars.append(scalar)
                isAfterBlank = false
            } else if !isAfterBlank {
                key += " "
                isAfterBlank = true
            }
        }
        if isAfterBlank, !key.isEmpty { key.removeLast() }
        return key
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

    /// Whether a day, a month and a year stand in the key as numbers.
    var holdsDay: Bool {
        guard hasDigit else { return false }
        let numbers = words.map { word in word.utf8.allSatisfy { Self.isDigit($0) } ? Int(word) ?? 0 : 0 }
        return numbers.indices.dropFirst(2).contains { index in
            (1900...2200).contains(numbers[index]) && (1...31).contains(numbers[index - 1])
                && (1...31).contains(numbers[index - 2])
        }
    }

    private var hasDigit: Bool {
        text.withBytes { bytes in bytes.contains { Self.isDigit($0) } }
    }

    private static let blank: UInt8 = 0x20

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Letters and digits of any script are; arrows, stars and pictures that buttons are drawn with are not.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: true
        case 0x80...: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        default: false
        }
    }
}

extension String {
    /// The text of a key's bytes, all of them ASCII, without the blank that may stand at the end.
    init(key room: UnsafeMutableBufferPointer<UInt8>, length: Int) {
        let end = length > 0 && room[length - 1] == 0x20 ? length - 1 : length
        let bytes = UnsafeBufferPointer(UnsafeMutableBufferPointer(rebasing: room[..<end]))
        self = bytes.isEmpty ? "" : String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: true))
    }
}
