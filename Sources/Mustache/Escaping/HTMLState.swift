/// A place in HTML: a small tokenizer that knows what a value at that place would be.
struct HTMLState: Hashable, Sendable {
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

    // Every way back to text begins afresh, so that two places in text are the same state.
    var place = Place.text
    /// The element of the tag, or the one whose raw text this is.
    var element = ShortWord()
    var isEndTag = false
    var attribute = ShortWord()
    var address: AddressPart?
    /// What may be the scheme of the address.
    var scheme = AddressScheme()
    /// The name that is being read.
    var name = ShortWord()
    /// How many bytes of what ends a comment or a raw text have come.
    var matched: UInt8 = 0
    /// The value of `type` in the tag of a script, and of `http-equiv` in that of a `<meta>`, in lower case.
    var deciding: MediaType?
    /// Whether a value was printed into the `content` of a `<meta>`.
    var hasContentValue = false
    /// Where in a script's own language the raw text is.
    var script: ScriptState?
    /// What is wrong with the tag that just ended, which only its end shows.
    var fault: EscapeFault?

    mutating func advance(over text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            switch place {
            case .text:
                index = text.index(of: UInt8(ascii: "<"), from: index)
                guard index < text.count else { return }
                if let end = Self.endOfPlainTag(in: text, at: index) {
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
            case .rawText where script == nil && matched == 0:
                index = text.index(of: UInt8(ascii: "<"), from: index) + 1
                if index <= text.count { matched = 1 }
            default:
                advance(over: text[index])
                index += 1
            }
        }
    }

    /// A value in an address ends its beginning.
    mutating func advanceOverValue() {
        switch place {
        case .quoted:
            if address != nil { scheme.advanceOverValue() }
            if address == .start { address = .path }
            if isInMetaContent { hasContentValue = true }
        case .rawText: script?.advanceOverValue()
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
            name = ShortWord()
            name.append(byte | 0x20)
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
        if byte == UInt8(ascii: ">"), matched == 2 {
            returnToText()
        } else {
            matched = byte == UInt8(ascii: "-") ? min(2, matched + 1) : 0
        }
    }
}
