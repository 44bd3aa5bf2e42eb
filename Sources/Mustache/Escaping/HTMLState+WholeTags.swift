// Tags that stand whole in one piece of text, which are nearly all: they are read at once, and not byte by byte.
extension HTMLState {
    /// The index of the first tag that does not lead back to text by itself, or the end.
    ///
    /// Tags lead back to text, and leave nothing behind, unless a value stands in them or the text of their element is raw.
    static func endOfPlainText(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while true {
            // Most tags stand close to each other.
            let near = min(index + 8, text.count)
            while index < near, text[index] != UInt8(ascii: "<") { index += 1 }
            if index == near { index = text.index(of: UInt8(ascii: "<"), from: index) }
            guard index < text.count, let end = endOfPlainTag(in: text, at: index) else { return index }
            index = end
        }
    }

    /// The index after a tag; nil if it must be read byte by byte, or if raw text follows it.
    private static func endOfPlainTag(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var name = start + 1
        guard name < text.count else { return nil }
        let isEndTag = text[name] == UInt8(ascii: "/")
        if isEndTag { name += 1 }
        guard let end = endOfTagName(in: text, at: name) else { return nil }
        if !isEndTag, rawElement(in: text, name..<end) != nil { return nil }
        return text[end] == UInt8(ascii: ">") ? end + 1 : endOfAttributes(in: text, from: end)
    }

    /// The index after the name of a tag, if it begins with a letter and is there to its end.
    @inline(__always)
    private static func endOfTagName(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard start < text.count, text[start].isLetter else { return nil }
        var index = start + 1
        while index < text.count {
            // Letters are all above.
            if text[index] <= UInt8(ascii: ">"), text[index].endsName { return index }
            index += 1
        }
        return nil
    }

    /// Goes over a tag without attributes whose element's text is raw, and gives the index after it; nil if it is
    /// another. Attributes may say what the raw text is.
    mutating func beginRawText(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard let end = Self.endOfTagName(in: text, at: start + 1), text[end] == UInt8(ascii: ">"),
            let raw = Self.rawElement(in: text, start + 1..<end)
        else { return nil }
        element = raw
        endTag()
        return end + 1
    }

    /// The index after the `>` of a tag; nil if it is not in the text, or if something is not as it is in most tags.
    private static func endOfAttributes(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        var isInName = false
        while index < text.count {
            let byte = text[index]
            index += 1
            guard byte <= UInt8(ascii: ">") else {
                isInName = true
                continue
            }
            if byte == UInt8(ascii: ">") { return index }
            guard byte == UInt8(ascii: "=") else {
                isInName = !byte.endsName
                continue
            }
            guard isInName, let end = endOfQuotedValue(in: text, at: index) else { return nil }
            isInName = false
            index = end
        }
        return nil
    }

    /// The index after the value of an attribute; nil if it is not in quotes, or may hold a reference.
    private static func endOfQuotedValue(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        guard start < text.count, text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'") else {
            return nil
        }
        let quote = text[start]
        var index = start + 1
        while index < text.count {
            let byte = text[index]
            index += 1
            guard byte <= UInt8(ascii: "'") else { continue }
            if byte == quote { return index }
            // References may hide the scheme of an address.
            if byte == UInt8(ascii: "&") { return nil }
        }
        return nil
    }

    /// The index after the end tag that ends the raw text, if it stands here and holds nothing else.
    func endOfRawText(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        let end = start + element.count + 2
        guard end < text.count, text[end] == UInt8(ascii: ">"), text[start + 1] == UInt8(ascii: "/") else { return nil }
        for index in 0..<element.count where text[start + 2 + index].lowercased != element[index] { return nil }
        return end + 1
    }
}
