/// A place in HTML: a small tokenizer that knows what a value at that place would be.
struct HTMLState: Equatable, Sendable {
    enum Place: Hashable, Sendable {
        case text
        /// After `<`, and after `</`.
        case tagOpen
        case tagName
        case betweenAttributes
        /// After branches of which one may end in the midst of a name: only what ends a name may follow.
        case afterBranches
        case attributeName
        case afterAttributeName
        case beforeValue
        case quoted(UInt8)
        case unquoted
        /// After `<!`, before it is known what it is.
        case markup
        case comment
        /// A doctype or another `<!…>` or `<?…>`.
        case declaration
        /// The text of an element that only its own end tag ends.
        case rawText
    }

    /// What only one sort of place needs: never two at once, which keeps states small to copy.
    enum Detail: Hashable, Sendable {
        case none
        /// What may be the scheme of an address.
        case scheme(AddressScheme)
        /// The value, so far, that decides what the element is.
        case deciding(MediaType)
        /// Where in a script's own language its raw text is.
        case script(ScriptState)
    }

    // Every way back to text begins afresh, so that two places in text are the same state.
    var place = Place.text
    var isEndTag = false
    var address: AddressPart?
    /// How many bytes of what ends a comment or a raw text have come, or how many attributes that decide.
    var matched: UInt8 = 0
    /// The element of the tag, or the one whose raw text this is; in a tag's name, what has come of it.
    var element = ShortWord()
    /// What the `type` in the tag of a script says.
    var language: ScriptLanguage?
    /// Whether the `http-equiv` in the tag of a `<meta>` says that its `content` is an address.
    var isRefresh = false
    /// Whether a value was printed into the `content` of a `<meta>`.
    var hasContentValue = false
    /// What is wrong with the tag that just ended, which only its end shows.
    var fault: EscapeFault?
    /// The attribute before its value is over; in its name, what has come of it.
    var attribute = ShortWord()
    var detail = Detail.none

    static func == (left: HTMLState, right: HTMLState) -> Bool {
        guard left.fault == right.fault else { return false }
        // Most states are told apart, or found to be the same, by this alone.
        if case .text = left.place, case .text = right.place { return true }
        return left.place == right.place && left.tag == right.tag && left.detail == right.detail
    }

    /// What is known of the tag, or of the element whose raw text this is.
    private var tag: Tag {
        Tag(
            element: element, attribute: attribute, isEndTag: isEndTag, address: address, matched: matched,
            language: language, isRefresh: isRefresh, hasContentValue: hasContentValue)
    }

    private struct Tag: Equatable {
        let element: ShortWord
        let attribute: ShortWord
        let isEndTag: Bool
        let address: AddressPart?
        let matched: UInt8
        let language: ScriptLanguage?
        let isRefresh: Bool
        let hasContentValue: Bool
    }

    mutating func advance(over text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            switch place {
            case .text:
                index = Self.endOfPlainText(in: text, from: index)
                guard index < text.count else { return }
                if let end = beginRawText(in: text, at: index) {
                    index = end
                } else {
                    place = .tagOpen
                    index += 1
                }
            case .tagName, .attributeName: index = readName(in: text, from: index)
            case .quoted(let quote) where address == nil && !isDeciding:
                index = text.index(of: quote, from: index)
                guard index < text.count else { return }
                inQuoted(quote, quote)
                index += 1
            case .declaration:
                index = text.index(of: UInt8(ascii: ">"), from: index) + 1
                if index <= text.count { returnToText() }
            case .rawText where matched == 0 && !isInScript:
                index = text.index(of: UInt8(ascii: "<"), from: index)
                guard index < text.count else { return }
                if let end = endOfRawText(in: text, at: index) {
                    returnToText()
                    index = end
                } else {
                    matched = 1
                    index += 1
                }
            default:
                advance(over: text[index])
                index += 1
            }
        }
    }

    var isInScript: Bool {
        if case .script = detail { true } else { false }
    }

    /// Comes to the beginning or end of a section in a script.
    mutating func endWord() {
        guard case .script(var script) = detail else { return }
        script.endWord()
        detail = .script(script)
    }

    /// A value in an address ends its beginning.
    mutating func advanceOverValue() {
        switch place {
        case .quoted:
            if case .scheme(var scheme) = detail {
                scheme.advanceOverValue()
                detail = .scheme(scheme)
            }
            if address == .start { address = .path }
            if isInMetaContent { hasContentValue = true }
        case .rawText:
            matched = 0
            if case .script(var script) = detail {
                script.advanceOverValue()
                detail = .script(script)
            }
        default: break
        }
    }

    /// Begins afresh, but for what was found wrong with a tag before.
    mutating func returnToText() {
        let fault = fault
        self = HTMLState()
        self.fault = fault
    }

    private mutating func advance(over byte: UInt8) {
        switch place {
        case .tagOpen: afterAngle(byte)
        case .text, .tagName, .attributeName, .declaration: preconditionFailure("read in runs")
        case .betweenAttributes, .afterAttributeName: betweenAttributes(byte)
        case .afterBranches: afterBranches(byte)
        case .beforeValue: beforeValue(byte)
        case .quoted(let quote): inQuoted(byte, quote)
        case .unquoted: inUnquoted(byte)
        case .markup: inMarkup(byte)
        case .comment: inComment(byte)
        case .rawText: inRawText(byte)
        }
    }

    private mutating func afterAngle(_ byte: UInt8) {
        if byte.isLetter {
            place = .tagName
            element = ShortWord()
            element.append(byte | 0x20)
        } else if byte == UInt8(ascii: "/"), !isEndTag {
            isEndTag = true
        } else if byte == UInt8(ascii: "!"), !isEndTag {
            place = .markup
        } else if byte == UInt8(ascii: "<") {
            isEndTag = false
        } else {
            let isDeclaration = byte == UInt8(ascii: "?") || (isEndTag && byte != UInt8(ascii: ">"))
            returnToText()
            if isDeclaration { place = .declaration }
        }
    }

    private mutating func inMarkup(_ byte: UInt8) {
        if byte == UInt8(ascii: "-") {
            matched += 1
            // `<!-->` is a whole comment: the dashes that open it may also close it.
            if matched == 2 { place = .comment }
        } else {
            returnToText()
            if byte != UInt8(ascii: ">") { place = .declaration }
        }
    }

    private mutating func inComment(_ byte: UInt8) {
        if byte == UInt8(ascii: ">"), matched >= 2 {
            returnToText()
        } else if byte == UInt8(ascii: "!"), matched == 2 {
            // `--!>` ends a comment too.
            matched = 3
        } else {
            matched = byte == UInt8(ascii: "-") ? min(2, matched + 1) : 0
        }
    }
}
