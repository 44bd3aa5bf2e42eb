import Language

// Tags and attributes, after https://html.spec.whatwg.org/multipage/parsing.html#tokenization.
extension HTMLState {
    /// Reads on in the name of a tag or attribute, up to what ends it; gives the index after that.
    mutating func readName(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let isTag = place == .tagName
        var index = start
        var word = isTag ? element : attribute
        while index < text.count {
            let byte = text[index]
            index += 1
            if byte.endsName || (!isTag && byte == UInt8(ascii: "=")) {
                keep(word, isTag: isTag)
                place = isTag ? .betweenAttributes : .afterAttributeName
                betweenAttributes(byte)
                return index
            }
            word.append(byte.lowercased)
        }
        keep(word, isTag: isTag)
        return index
    }

    private mutating func keep(_ word: ShortWord, isTag: Bool) {
        if isTag { element = word } else { attribute = word }
    }

    mutating func afterBranches(_ byte: UInt8) {
        if !byte.endsName { fault = .uncertainName }
        place = .betweenAttributes
        betweenAttributes(byte)
    }

    mutating func betweenAttributes(_ byte: UInt8) {
        if place == .afterAttributeName, byte != UInt8(ascii: "="), !byte.isHTMLBlank, isDeciding {
            // It had no value, which counts as an empty one.
            beginDeciding()
            endValue()
        }
        switch byte {
        case UInt8(ascii: ">"): endTag()
        case UInt8(ascii: "=") where place == .afterAttributeName: place = .beforeValue
        case UInt8(ascii: "/"): place = .betweenAttributes
        case _ where byte.isHTMLBlank: break
        default:
            // The name before it may stand in a branch.
            if byte == UInt8(ascii: "=") { fault = .uncertainName }
            place = .attributeName
            attribute = ShortWord()
            attribute.append(byte.lowercased)
        }
    }

    mutating func beforeValue(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            place = .quoted(byte)
            if Self.isAddress(attribute) || isAddressList {
                beginAddress()
            } else {
                beginDeciding()
            }
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
            endValue()
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
            endValue()
        } else {
            decide(byte)
        }
    }

    private mutating func endValue() {
        if case .deciding(let type) = detail {
            // A reference may stand for any letter.
            if element == Self.meta {
                isRefresh = type.text.map { $0 == "refresh" || $0.contains("&") } ?? true
            } else {
                language = ScriptLanguage(type)
            }
        }
        place = .betweenAttributes
        (attribute, address, detail) = (ShortWord(), nil, .none)
    }

    mutating func endTag() {
        endValue()
        let (element, isEndTag, language) = (element, isEndTag, language)
        let isWrong = isRefresh && hasContentValue
        returnToText()
        if isWrong { fault = .refresh }
        guard !isEndTag, Self.isRaw(element) else { return }
        (place, self.element) = (.rawText, element)
        if element == Self.scriptElement { detail = .script(ScriptState(language ?? .javaScript)) }
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
        if matched == 1 { detail = .deciding(MediaType()) }
    }

    private mutating func decide(_ byte: UInt8) {
        guard case .deciding(var type) = detail else { return }
        type.append(byte.lowercased)
        detail = .deciding(type)
    }
}

// Raw text, which only the element's own end tag ends.
extension HTMLState {
    mutating func inRawText(_ byte: UInt8) {
        if case .script(var script) = detail {
            if let found = script.advance(over: byte) { fault = found }
            detail = .script(script)
        }
        if matched == 1 ? beginsMarkup(byte) : matched > Self.inOpener { return readOpener(byte) }
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

    /// What `matched` is above, after `<!` in a script.
    private static let inOpener: UInt8 = 128

    /// Whether a byte after `<` begins what browsers may not take for raw text.
    private mutating func beginsMarkup(_ byte: UInt8) -> Bool {
        if element == Self.scriptElement { return byte == UInt8(ascii: "!") }
        // In an SVG these elements hold markup.
        let isMarkup = byte.isLetter || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
        if isMarkup, element == Self.title || element == Self.textarea { fault = .tagInRawText }
        return false
    }

    /// Reads on in a `<!--`: after it the end tag of a script does not end it if `<script` follows.
    private mutating func readOpener(_ byte: UInt8) {
        switch matched {
        case 1: matched = Self.inOpener + 1
        case Self.inOpener + 1 where byte == UInt8(ascii: "-"): matched += 1
        default:
            if matched == Self.inOpener + 2, byte == UInt8(ascii: "-") { fault = .commentInScript }
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
    static let textarea = ShortWord("textarea")
    static let title = ShortWord("title")
    static let style = ShortWord("style")

    /// Whether only its own end tag ends the element.
    static func isRaw(_ element: ShortWord) -> Bool {
        switch element.count {
        case 3: element == longExample
        case 5: element == title || element == style
        case 6: element == scriptElement || element == innerFrame
        case 7: element == noEmbed
        case 8: element == textarea || element == noFrames || element == noScript
        default: false
        }
    }

    /// The element of this name, if only its own end tag ends it.
    @inline(__always)
    static func rawElement(in text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> ShortWord? {
        guard mayBeRaw(text[name.lowerBound] | 0x20, name.count) else { return nil }
        let word = ShortWord(text.eightBytes(at: name.lowerBound).inLowerCase.first(name.count), count: name.count)
        return isRaw(word) ? word : nil
    }

    /// Most elements are told by their first letter and length.
    private static func mayBeRaw(_ first: UInt8, _ count: Int) -> Bool {
        switch first {
        case UInt8(ascii: "s"): count == 5 || count == 6
        case UInt8(ascii: "t"): count == 5 || count == 8
        case UInt8(ascii: "i"): count == 6
        case UInt8(ascii: "n"): count == 7 || count == 8
        case UInt8(ascii: "x"): count == 3
        default: false
        }
    }

    private static let innerFrame = ShortWord("iframe")
    private static let noEmbed = ShortWord("noembed")
    private static let noFrames = ShortWord("noframes")
    private static let noScript = ShortWord("noscript")
    private static let longExample = ShortWord("xmp")
}

extension UInt8 {
    /// Space, tab, line feed, form feed, carriage return: what HTML takes for a blank.
    var isHTMLBlank: Bool { isBlank || self == 0x0C }

    /// Whether the name of a tag or attribute ends before it.
    var endsName: Bool {
        // Letters are all above.
        self <= UInt8(ascii: ">") && (isHTMLBlank || self == UInt8(ascii: "/") || self == UInt8(ascii: ">"))
    }

    var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
