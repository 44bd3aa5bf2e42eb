/// Words, as blanks separate them.
extension StringProtocol where SubSequence == Substring {
    var spacedWords: [Substring] { spacedWords(upTo: Int.max) }

    /// The first words, up to a number of them.
    func spacedWords(upTo limit: Int) -> [Substring] {
        let text = Substring(self)
        var words: [Substring] = []
        var end = 0
        while words.count < limit, let word = text.withBytes({ $0.word(from: end) }) {
            words.append(text.part(word))
            end = word.upperBound
        }
        return words
    }

    /// The first word, or nothing.
    var firstWord: Substring {
        let text = Substring(self)
        return text.part(text.withBytes { $0.word(from: 0) } ?? 0..<0)
    }

    /// Whether the first character is a digit of ASCII.
    var opensWithDigit: Bool { utf8.first.map { (0x30...0x39).contains($0) } ?? false }

    /// How many words blanks separate.
    var spacedWordCount: Int {
        withBytes { bytes in
            var count = 0
            var last: UInt8 = 0x20
            for byte in bytes {
                if byte != 0x20, last == 0x20 { count += 1 }
                last = byte
            }
            return count
        }
    }
}

/// Parts of a text.
extension StringProtocol where SubSequence == Substring {
    /// The text without blanks at its ends.
    var trimmed: Substring {
        let text = Substring(self)
        let range = text.withBytes { bytes in
            var (start, end) = (0, bytes.count)
            while start < end, bytes[start] == 0x20 { start += 1 }
            while end > start, bytes[end - 1] == 0x20 { end -= 1 }
            return start..<end
        }
        return range.count == text.utf8.count ? text : text.part(range)
    }

    /// The text without some characters at its ends.
    func trimmed(of characters: String) -> Substring {
        let unwanted = characters.unicodeScalars
        var rest = Substring(self).unicodeScalars
        while let first = rest.first, unwanted.contains(first) { rest.removeFirst() }
        while let last = rest.last, unwanted.contains(last) { rest.removeLast() }
        return Substring(rest)
    }

    /// The end, from about a number of bytes before it.
    func ending(_ bytes: Int) -> Substring {
        let text = Substring(self)
        let start = text.withBytes { all in
            var start = Swift.max(0, all.count - bytes)
            while start > 0, start < all.count, all[start] & 0xC0 == 0x80 { start += 1 }
            return start
        }
        return start == 0 ? text : text.part(start..<text.utf8.count)
    }

    /// The beginning, up to a number of bytes and the end of a character.
    func opening(_ bytes: Int) -> Substring {
        let text = Substring(self)
        let end = text.withBytes { all in
            var end = Swift.min(bytes, all.count)
            while end > 0, end < all.count, all[end] & 0xC0 == 0x80 { end -= 1 }
            return end
        }
        return end == text.utf8.count ? text : text.part(0..<end)
    }
}

extension Substring {
    /// The part between two UTF-8 offsets, which lie at the edges of characters.
    func part(_ range: Range<Int>) -> Substring {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return Substring(utf8[start..<utf8.index(start, offsetBy: range.count)])
    }
}
