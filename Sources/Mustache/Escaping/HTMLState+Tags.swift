// Tags and attributes, after https://html.spec.whatwg.org/multipage/parsing.html#tokenization.
extension HTMLState {
    /// Reads on in the name of a tag or attribute, up to what ends it; gives the index after that.
    mutating func readName(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let isTag = place == .tagName
        var index = start
        var word = name
        while index < text.count {
            let byte = text[index]
            index += 1
            if byte.endsName || (!isTag && byte == UInt8(ascii: "=")) {
                endName(word, isTag: isTag, before: byte)
                return index
            }
            word.append(byte.lowercased)
        }
        name = word
        return index
    }

    private mutating func endName(_ word: ShortWord, isTag: Bool, before byte: UInt8) {
        if isTag {
            element = word
            place = .betweenAttributes
        } else {
            attribute = word
            place = .afterAttributeName
        }
        name = word
        betweenAttributes(byte)
    }

    /// The place after a tag that holds its name and nothing else, and leads from text back to text.
    ///
    /// Most tags are such, and leave the state as it was.
    static func endOfPlainTag(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var index = start + 1
        guard index < text.count else { return nil }
        let isEndTag = text[index] == UInt8(ascii: "/")
        if isEndTag { index += 1 }
        guard index < text.count, text[index].isLetter else { return nil }
        let name = index
        while index < text.count, text[index].isLetter || text[index].isDigit { index += 1 }
        guard index < text.count, text[index] == UInt8(ascii: ">") else { return nil }
        return isEndTag || !isRaw(text[name..<index]) ? index + 1 : nil
    }

    private static func isRaw(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard mayBeRaw(name[name.startIndex] | 0x20, name.count) else { return false }
        var word = ShortWord()
        for byte in name { word.append(byte.lowercased) }
        return rawElements.contains(word)
    }

    mutating func afterBranches(_ byte: UInt8) {
        if !byte.endsName { fault = .uncertainName }
        place = .betweenAttributes
        betweenAttributes(byte)
    }

    mutating func betweenAttributes(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"): endTag()
        case UInt8(ascii: "=") where place == .afterAttributeName: place = .beforeValue
        case UInt8(ascii: "/"): place = .betweenAttributes
        case _ where byte.isHTMLBlank: break
        default:
            // The name before it may stand in a branch.
            if byte == UInt8(ascii: "=") { fault = .uncertainName }
            place = .attributeName
            name = ShortWord()
            name.append(byte.lowercased)
        }
    }

    mutating func beforeValue(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            place = .quoted(byte)
            address = Self.isAddress(attribute) || isAddressList ? .start : nil
            beginDeciding()
        case UInt8(ascii: ">"): endTag()
        case _ where byte.isHTMLBlank: break
        default:
            place = .unquoted
            beginDeciding()
            decide(byte)
        }
    }

    mutating func inQuoted(_ byte: UInt8, _ quote: UInt8) {
        if byte == quote {
            place = .betweenAttributes
            (attribute, address, scheme) = (ShortWord(), nil, AddressScheme())
        } else if address != nil {
            isAddressList ? inAddressList(byte) : inAddress(byte)
        } else {
            decide(byte)
        }
    }

    mutating func inUnquoted(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") {
            endTag()
        } else if byte.isHTMLBlank {
            place = .betweenAttributes
            attribute = ShortWord()
        } else {
            decide(byte)
        }
    }

    mutating func endTag() {
        let (element, isEndTag, deciding) = (element, isEndTag, deciding)
        let isRefresh = element == Self.meta && hasContentValue && deciding?.text == "refresh"
        returnToText()
        if isRefresh { fault = .refresh }
        guard !isEndTag, Self.isRaw(element) else { return }
        (place, self.element) = (.rawText, element)
        if element == Self.scriptElement { script = ScriptState(type: deciding ?? MediaType()) }
    }

    /// Whether the value of the attribute decides what the rest of the element is.
    var isDeciding: Bool {
        (element == Self.scriptElement && attribute == Self.type)
            || (element == Self.meta && attribute == Self.equivalent)
    }

    // Of an attribute that stands twice the first holds; `matched` counts how many began.
    private mutating func beginDeciding() {
        guard isDeciding else { return }
        matched = min(2, matched + 1)
        if matched == 1 { deciding = MediaType() }
    }

    private mutating func decide(_ byte: UInt8) {
        if matched == 1, isDeciding { deciding?.append(byte.lowercased) }
    }
}

// Raw text, which only the element's own end tag ends.
extension HTMLState {
    mutating func inRawText(_ byte: UInt8) {
        script?.advance(over: byte)
        if Int(matched) == element.count + 2, byte.endsName {
            let element = element
            returnToText()
            (self.element, isEndTag, place) = (element, true, .betweenAttributes)
            return betweenAttributes(byte)
        }
        if Int(matched) < element.count + 2, byte.lowercased == endTagByte(Int(matched)) {
            matched += 1
        } else {
            matched = byte == UInt8(ascii: "<") ? 1 : 0
        }
    }

    /// A byte of `</element`.
    private func endTagByte(_ index: Int) -> UInt8 {
        switch index {
        case 0: UInt8(ascii: "<")
        case 1: UInt8(ascii: "/")
        default: element[index - 2]
        }
    }
}

extension HTMLState {
    static let meta = ShortWord("meta")
    static let content = ShortWord("content")
    static let type = ShortWord("type")
    static let equivalent = ShortWord("http-equiv")
    static let scriptElement = ShortWord("script")

    /// Whether only its own end tag ends the element.
    static func isRaw(_ element: ShortWord) -> Bool {
        mayBeRaw(element[0], element.count) && rawElements.contains(element)
    }

    /// Most elements are told by their first letter and length.
    private static func mayBeRaw(_ first: UInt8, _ count: Int) -> Bool {
        switch first {
        case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "x"):
            (3...8).contains(count)
        default: false
        }
    }

    private static let rawElements = [
        scriptElement, ShortWord("style"), ShortWord("textarea"), ShortWord("title"), ShortWord("iframe"),
        ShortWord("noembed"), ShortWord("noframes"), ShortWord("noscript"), ShortWord("xmp"),
    ]
}

extension UInt8 {
    /// Space, tab, line feed, form feed, carriage return: what HTML takes for a blank.
    var isHTMLBlank: Bool { isBlank || self == 0x0C }

    fileprivate var endsName: Bool { isHTMLBlank || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }

    fileprivate var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
