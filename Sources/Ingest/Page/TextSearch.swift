/// Searching and cutting texts by their bytes: in NFC, equal bytes are equal texts, and no character need be put together.
extension StringProtocol where SubSequence == Substring {
    /// The first place another text stands at.
    func place(of other: String) -> Range<String.Index>? {
        let text = Substring(self)
        guard let offset = text.utf8Span.span.offset(of: other.utf8Span.span) else { return nil }
        let start = text.utf8.index(text.startIndex, offsetBy: offset)
        return start..<text.utf8.index(start, offsetBy: other.utf8.count)
    }

    /// The last place another text stands at, of places that do not run into each other.
    func lastPlace(of other: String) -> Range<String.Index>? {
        let text = Substring(self)
        let wanted = other.utf8Span.span
        var last: Int?
        while let next = text.utf8Span.span.offset(of: wanted, from: last.map { $0 + wanted.count } ?? 0) { last = next }
        guard let last else { return nil }
        let start = text.utf8.index(text.startIndex, offsetBy: last)
        return start..<text.utf8.index(start, offsetBy: wanted.count)
    }

    func holds(_ other: String) -> Bool {
        let text = Substring(self)
        return text.utf8Span.span.offset(of: other.utf8Span.span) != nil
    }

    /// Whether an ASCII character stands in the text.
    func holds(mark: Unicode.Scalar) -> Bool { firstIndex(ofMark: mark) != nil }

    /// Whether the text begins with another one.
    func opens(with other: String) -> Bool {
        let text = Substring(self)
        return text.utf8Span.span.opens(with: other.utf8Span.span)
    }

    /// Whether the text ends in another one.
    func ends(in other: String) -> Bool {
        let text = Substring(self)
        let (bytes, wanted) = (text.utf8Span.span, other.utf8Span.span)
        return bytes.count >= wanted.count && bytes.extracting(last: wanted.count).opens(with: wanted)
    }

    /// The first place of an ASCII character.
    func firstIndex(ofMark mark: Unicode.Scalar) -> String.Index? {
        let text = Substring(self)
        let wanted = UInt8(ascii: mark)
        let bytes = text.utf8Span.span
        for offset in bytes.indices where bytes[offset] == wanted {
            return text.utf8.index(text.startIndex, offsetBy: offset)
        }
        return nil
    }

    /// The last place of an ASCII character.
    func lastIndex(ofMark mark: Unicode.Scalar) -> String.Index? {
        let text = Substring(self)
        let wanted = UInt8(ascii: mark)
        let bytes = text.utf8Span.span
        for offset in bytes.indices.reversed() where bytes[offset] == wanted {
            return text.utf8.index(text.startIndex, offsetBy: offset)
        }
        return nil
    }
}

/// Words, as blanks separate them.
extension StringProtocol where SubSequence == Substring {
    var spacedWords: [Substring] { spacedWords(upTo: Int.max) }

    /// The first words, up to a number of them.
    func spacedWords(upTo limit: Int) -> [Substring] {
        let text = Substring(self)
        let bytes = text.utf8Span.span
        var words: [Substring] = []
        words.reserveCapacity(Swift.min(limit, bytes.count / 5 + 1))
        var offset = 0
        while words.count < limit, let word = bytes.word(from: offset) {
            words.append(text.part(word))
            offset = word.upperBound
        }
        return words
    }

    /// The first word, or nothing.
    var firstWord: Substring {
        let text = Substring(self)
        return text.utf8Span.span.word(from: 0).map { text.part($0) } ?? text.part(0..<0)
    }

    /// How many words blanks separate.
    var spacedWordCount: Int {
        let text = Substring(self)
        let bytes = text.utf8Span.span
        var count = 0
        var last: UInt8 = 0x20
        for offset in bytes.indices {
            if bytes[offset] != 0x20, last == 0x20 { count += 1 }
            last = bytes[offset]
        }
        return count
    }
}

/// Parts of a text.
extension StringProtocol where SubSequence == Substring {
    /// The text without blanks at its ends.
    var trimmed: Substring {
        let text = Substring(self)
        let bytes = text.utf8Span.span
        var (start, end) = (0, bytes.count)
        while start < end, bytes[start] == 0x20 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        return start == 0 && end == bytes.count ? text : text.part(start..<end)
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
        guard text.utf8.count > bytes else { return text }
        var start = text.utf8.index(text.endIndex, offsetBy: -bytes)
        while start < text.endIndex, text.utf8[start] & 0xC0 == 0x80 { start = text.utf8.index(after: start) }
        return text[start...]
    }

    /// The beginning, up to a number of bytes and the end of a character.
    func opening(_ bytes: Int) -> Substring {
        let text = Substring(self)
        guard text.utf8.count > bytes else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: bytes)
        while end > text.startIndex, text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
        return text[..<end]
    }
}

extension Substring {
    /// The part between two UTF-8 offsets, which lie at the edges of characters.
    func part(_ range: Range<Int>) -> Substring {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return Substring(utf8[start..<utf8.index(start, offsetBy: range.count)])
    }
}

extension Span<UInt8> {
    /// The first offset, from one on, that other bytes stand at.
    func offset(of wanted: Span<UInt8>, from start: Int = 0) -> Int? {
        guard wanted.count > 0, start + wanted.count <= count else { return nil }
        let first = wanted[0]
        for offset in start...count - wanted.count where self[offset] == first {
            var length = 1
            while length < wanted.count, self[offset + length] == wanted[length] { length += 1 }
            if length == wanted.count { return offset }
        }
        return nil
    }

    func opens(with wanted: Span<UInt8>) -> Bool {
        guard wanted.count <= count else { return false }
        for offset in wanted.indices where self[offset] != wanted[offset] { return false }
        return true
    }

    /// The next bytes from an offset on that are no blanks.
    func word(from offset: Int) -> Range<Int>? {
        var start = offset
        while start < count, self[start] == 0x20 { start += 1 }
        guard start < count else { return nil }
        var end = start + 1
        while end < count, self[end] != 0x20 { end += 1 }
        return start..<end
    }
}
