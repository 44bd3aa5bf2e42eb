extension HTMLState {
    /// How a value is escaped here; a place where none can stand throws.
    func escaper() throws(EscapeFault) -> Escaper {
        switch place {
        case .text: return .html
        case .tagOpen, .tagName: throw .tagName
        case .betweenAttributes, .afterBranches, .attributeName, .afterAttributeName: throw .attributeName
        case .beforeValue, .unquoted: throw .unquotedValue
        case .markup, .comment, .declaration: throw .comment
        case .rawText:
            // What ends the raw text may be pieced together from the text before and a value.
            if case .script(let script) = detail {
                let escaper = try script.escaper()
                if matched > (escaper == .jsonValue ? 1 : 0) { throw .script }
                return escaper
            }
            if matched > 0 { throw .tagName }
            if element == Self.textarea || element == Self.title { return .html }
            throw element == Self.style ? .style : .rawElement
        case .quoted: return try attributeEscaper()
        }
    }

    private func attributeEscaper() throws(EscapeFault) -> Escaper {
        switch attribute {
        case Self.style: throw .style
        case Self.innerDocument: throw .innerDocument
        case _ where isDeciding: throw element == Self.meta ? .refresh : .scriptType
        case _ where attribute.hasPrefix(UInt8(ascii: "o"), UInt8(ascii: "n")): throw .eventHandler
        case _ where Self.animations.contains(element) && Self.animated.contains(attribute): throw .animation
        default: return if let address { try escaper(of: address) } else { .html }
        }
    }

    /// Whether this is what a `<meta>` says, which may be an address.
    var isInMetaContent: Bool { element == Self.meta && attribute == Self.content }

    private static let innerDocument = ShortWord("srcdoc")

    /// Elements of SVG that set an attribute of the element around them, which may be an address.
    private static let animations = [
        ShortWord("set"), ShortWord("animate"), ShortWord("animatemotion"), ShortWord("animatetransform"),
    ]
    private static let animated = [
        ShortWord("attributename"), ShortWord("to"), ShortWord("from"), ShortWord("by"), ShortWord("values"),
    ]

    /// The state after two branches that end in these, or nil if they cannot meet.
    func joined(with other: HTMLState, ofTurns: Bool) -> HTMLState? {
        if self == other { return self }
        if isInTag, other.isInTag, finishedTag == other.finishedTag {
            var joined = finishedTag
            let isBetween = place == .betweenAttributes && other.place == .betweenAttributes
            joined.place = isBetween ? .betweenAttributes : .afterBranches
            return joined
        }
        var (left, right) = (self, other)
        if case .script(let script) = detail, case .script(let otherScript) = other.detail,
            let joined = script.joined(with: otherScript, ofTurns: ofTurns)
        {
            (left.detail, right.detail) = (.script(joined), .script(joined))
            return left == right ? left : nil
        }
        // A value that is perhaps not there leaves an address at its beginning, or before its query.
        guard let address, let otherAddress = other.address, let part = address.joined(with: otherAddress),
            case .scheme(let scheme) = detail, case .scheme(let otherScheme) = other.detail
        else { return nil }
        (left.address, right.address) = (part, part)
        left.detail = .scheme(scheme.joined(with: otherScheme))
        right.detail = left.detail
        return left == right ? left : nil
    }

    /// The state in which every turn of a list begins.
    var widened: HTMLState {
        var state = self
        guard isInTag else { return state }
        let isBetween = place == .betweenAttributes || place == .afterAttributeName
        state = finishedTag
        state.place = isBetween ? .betweenAttributes : .afterBranches
        return state
    }

    /// Whether a body that began here and ends in another state may be gone through again from there.
    ///
    /// Text repeated in the midst of names makes other names, which is harmless where no value stands in it.
    func mayRepeat(from end: HTMLState, isStatic: Bool) -> Bool {
        if isInTag, end.isInTag {
            let isApart = end.place == .betweenAttributes || place == .afterBranches
            return (isApart || isStatic) && finishedTag == end.finishedTag
        }
        return false
    }

    /// Whether this is a place in a tag where an attribute may follow, after a blank at most.
    private var isInTag: Bool {
        switch place {
        case .tagName, .betweenAttributes, .afterBranches, .attributeName, .afterAttributeName: true
        default: false
        }
    }

    /// The same place with the name that is being read brought to its end.
    private var finishedTag: HTMLState {
        var state = self
        state.place = .betweenAttributes
        state.attribute = ShortWord()
        return state
    }
}
