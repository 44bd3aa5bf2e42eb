/// Searching and cutting texts by their bytes: in NFC, equal bytes are equal texts, and no character need be put together.
extension StringProtocol where SubSequence == Substring {
    /// The first place another text stands at.
    func place(of other: String) -> Range<String.Index>? {
        var wanted = other
        var text = Substring(self)
        guard let offset = text.withUTF8({ text in wanted.withUTF8 { firstOffset(of: $0, in: text) } }) else {
            return nil
        }
        let start = text.utf8.index(text.startIndex, offsetBy: offset)
        return start..<text.utf8.index(start, offsetBy: wanted.utf8.count)
    }

    /// The last place another text stands at.
    func lastPlace(of other: String) -> Range<String.Index>? {
        var found: Range<String.Index>?
        var rest = Substring(self)
        while let place = rest.place(of: other) {
            found = place
            // Past the whole of it: an index inside a character would be rounded back to its beginning.
            rest = rest[place.upperBound...]
        }
        return found
    }

    func holds(_ other: String) -> Bool { place(of: other) != nil }

    /// The first place of an ASCII character.
    func firstIndex(ofMark mark: Unicode.Scalar) -> String.Index? {
        Substring(self).utf8.firstIndex(of: UInt8(ascii: mark))
    }

    /// The last place of an ASCII character.
    func lastIndex(ofMark mark: Unicode.Scalar) -> String.Index? {
        Substring(self).utf8.lastIndex(of: UInt8(ascii: mark))
    }

    /// The words as blanks separate them.
    var spacedWords: [Substring] {
        let text = Substring(self)
        var words: [Substring] = []
        var start = text.startIndex
        var isInWord = false
        for index in text.utf8.indices {
            let isBlank = text.utf8[index] == 0x20
            if isBlank, isInWord { words.append(text[start..<index]) }
            if !isBlank, !isInWord { start = index }
            isInWord = !isBlank
        }
        if isInWord { words.append(text[start...]) }
        return words
    }

    /// How many words blanks separate.
    var spacedWordCount: Int {
        var count = 0
        var last: UInt8 = 0x20
        for byte in utf8 {
            if byte != 0x20, last == 0x20 { count += 1 }
            last = byte
        }
        return count
    }

    /// The text without blanks at its ends.
    var trimmed: Substring {
        var bytes = Substring(self).utf8
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.last == 0x20 { bytes.removeLast() }
        return Substring(bytes)
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

/// The first place of bytes in others.
private func firstOffset(of wanted: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = wanted.first, wanted.count <= text.count else { return nil }
    for start in 0...text.count - wanted.count where text[start] == first {
        var length = 1
        while length < wanted.count, text[start + length] == wanted[length] { length += 1 }
        if length == wanted.count { return start }
    }
    return nil
}
