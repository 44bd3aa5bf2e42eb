/// A place in HTML: a small tokenizer that knows what a value at that place would be.
struct HTMLState: Hashable, Sendable {
    enum Place: Hashable, Sendable {
        case text
        /// After `<`, and after `</`.
        case tagOpen
        case tagName
        case betweenAttributes
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

    /// Which part of an address a place is in.
    enum AddressPart: Hashable, Sendable {
        case start
        case path
        case query
    }

    // Every way back to text begins afresh, so that two places in text are the same state.
    private(set) var place = Place.text
    /// The element of the tag, or the one whose raw text this is.
    private(set) var element = ""
    private var isEndTag = false
    private var attribute = ""
    private var address: AddressPart?
    /// The bytes of a name, or of what may be the end of a comment or of raw text.
    private var collected: [UInt8] = []

    mutating func advance(over text: ArraySlice<UInt8>) {
        var rest = text
        while !rest.isEmpty {
            if place == .text {
                guard let tag = rest.firstIndex(of: UInt8(ascii: "<")) else { return }
                rest = rest[(tag + 1)...]
                openTag()
            } else if let byte = rest.popFirst() {
                advance(over: byte)
            }
        }
    }

    /// A value in an address ends its beginning.
    mutating func advanceOverValue() {
        if case .quoted = place, address == .start { address = .path }
    }

    private mutating func openTag() {
        place = .tagOpen
        isEndTag = false
        element = ""
        collected = []
    }

    private mutating func advance(over byte: UInt8) {
        switch place {
        case .text: break
        case .tagOpen: afterAngle(byte)
        case .tagName: inTagName(byte)
        case .betweenAttributes, .afterAttributeName: betweenAttributes(byte)
        case .attributeName: inAttributeName(byte)
        case .beforeValue: beforeValue(byte)
        case .quoted(let quote): inQuoted(byte, quote)
        case .unquoted: inUnquoted(byte)
        case .markup: inMarkup(byte)
        case .comment: inComment(byte)
        case .declaration: if byte == UInt8(ascii: ">") { self = HTMLState() }
        case .rawText: inRawText(byte)
        }
    }
}

// Tags, after https://html.spec.whatwg.org/multipage/parsing.html#tokenization.
extension HTMLState {
    private mutating func afterAngle(_ byte: UInt8) {
        if byte.isLetter {
            place = .tagName
            collected = [byte | 0x20]
        } else if byte == UInt8(ascii: "/"), !isEndTag {
            isEndTag = true
        } else if byte == UInt8(ascii: "!"), !isEndTag {
            place = .markup
        } else if byte == UInt8(ascii: "<") {
            openTag()
        } else {
            let isDeclaration = byte == UInt8(ascii: "?") || (isEndTag && byte != UInt8(ascii: ">"))
            self = HTMLState()
            if isDeclaration { place = .declaration }
        }
    }

    private mutating func inTagName(_ byte: UInt8) {
        guard byte.endsName else { return collected.append(byte.lowercased) }
        element = String(decoding: collected, as: UTF8.self)
        place = .betweenAttributes
        betweenAttributes(byte)
    }

    private mutating func betweenAttributes(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"): endTag()
        case UInt8(ascii: "=") where place == .afterAttributeName: place = .beforeValue
        case UInt8(ascii: "/"): place = .betweenAttributes
        case _ where byte.isHTMLBlank: break
        default:
            place = .attributeName
            collected = [byte.lowercased]
        }
    }

    private mutating func inAttributeName(_ byte: UInt8) {
        guard byte.endsName || byte == UInt8(ascii: "=") else { return collected.append(byte.lowercased) }
        attribute = String(decoding: collected, as: UTF8.self)
        place = .afterAttributeName
        betweenAttributes(byte)
    }

    private mutating func beforeValue(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            place = .quoted(byte)
            address = Self.addressAttributes.contains(attribute) ? .start : nil
        case UInt8(ascii: ">"): endTag()
        case _ where byte.isHTMLBlank: break
        default: place = .unquoted
        }
    }

    private mutating func inQuoted(_ byte: UInt8, _ quote: UInt8) {
        if byte == quote {
            place = .betweenAttributes
            (attribute, address) = ("", nil)
        } else if address != nil, byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
            address = .query
        } else if address == .start, !byte.isHTMLBlank {
            address = .path
        }
    }

    private mutating func inUnquoted(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") { endTag() } else if byte.isHTMLBlank { place = .betweenAttributes }
    }

    private mutating func endTag() {
        let isRaw = !isEndTag && Self.rawElements.contains(element)
        let element = element
        self = HTMLState()
        if isRaw { (place, self.element) = (.rawText, element) }
    }
}

extension HTMLState {
    private mutating func inMarkup(_ byte: UInt8) {
        collected.append(byte)
        if collected == Array("--".utf8) {
            place = .comment
            // `<!-->` is a whole comment: the dashes that open it may also close it.
        } else if collected != Array("-".utf8) {
            self = HTMLState()
            if byte != UInt8(ascii: ">") { place = .declaration }
        }
    }

    private mutating func inComment(_ byte: UInt8) {
        if byte == UInt8(ascii: ">"), collected.suffix(2) == Array("--".utf8) {
            self = HTMLState()
        } else {
            collected = byte == UInt8(ascii: "-") ? collected.suffix(1) + [byte] : []
        }
    }

    private mutating func inRawText(_ byte: UInt8) {
        let end = Array("</\(element)".utf8)
        if collected == end, byte.endsName {
            collected = []
            isEndTag = true
            place = .betweenAttributes
            return betweenAttributes(byte)
        }
        let longer = collected + [byte.lowercased]
        collected = end.starts(with: longer) ? longer : byte == UInt8(ascii: "<") ? [byte] : []
    }

    static let addressAttributes: Set = [
        "href", "src", "action", "formaction", "poster", "cite", "data", "ping", "manifest", "xlink:href",
    ]
    static let rawElements: Set = [
        "script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp",
    ]
}

extension HTMLState {
    /// How a value is escaped here; a place where none can stand throws.
    func escaper() throws(EscapeFault) -> Escaper {
        switch place {
        case .text: return .html
        case .tagOpen, .tagName: throw .tagName
        case .betweenAttributes, .attributeName, .afterAttributeName: throw .attributeName
        case .beforeValue, .unquoted: throw .unquotedValue
        case .markup, .comment, .declaration: throw .comment
        case .rawText:
            if element == "textarea" || element == "title" { return .html }
            throw element == "style" ? .style : .script
        case .quoted: return try attributeEscaper()
        }
    }

    private func attributeEscaper() throws(EscapeFault) -> Escaper {
        switch attribute {
        case "style": throw .style
        case "srcdoc": throw .innerDocument
        case "srcset", "imagesrcset": throw .addressList
        case _ where attribute.hasPrefix("on"): throw .eventHandler
        default: break
        }
        return switch address {
        case nil: .html
        case .start: .urlStart
        case .path: .urlPath
        case .query: .urlComponent
        }
    }

    /// The state after two branches that end in these, or nil if they cannot meet.
    func joined(with other: HTMLState) -> HTMLState? {
        if self == other { return self }
        if isInTag, other.isInTag, finishedTag.element == other.finishedTag.element { return finishedTag }
        // A value that is perhaps not there leaves an address at its beginning.
        var (left, right) = (self, other)
        guard case .quoted = place, left.address != .query, right.address != .query else { return nil }
        left.address = .start
        right.address = .start
        return address != nil && left == right ? left : nil
    }

    /// Whether this is a place in a tag where an attribute may follow, after a blank at most.
    private var isInTag: Bool {
        switch place {
        case .tagName, .betweenAttributes, .attributeName, .afterAttributeName: true
        default: false
        }
    }

    /// The same place with the name that is being read brought to its end.
    private var finishedTag: HTMLState {
        var state = self
        if place == .tagName { state.element = String(decoding: collected, as: UTF8.self) }
        state.place = .betweenAttributes
        state.collected = []
        state.attribute = ""
        return state
    }
}

extension UInt8 {
    /// Space, tab, line feed, form feed, carriage return: what HTML takes for a blank.
    fileprivate var isHTMLBlank: Bool { isBlank || self == 0x0C }

    fileprivate var endsName: Bool { isHTMLBlank || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }

    fileprivate var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
