/// A place in a script: a small tokenizer that knows where an expression is expected.
///
/// Where it cannot tell a division from a regular expression it says so, and no value may follow in that script.
struct JavaScriptState: Hashable, Sendable {
    enum Place: Hashable, Sendable {
        case code
        /// After a `/` that may begin a comment.
        case slash
        case lineComment
        case blockComment(isAfterStar: Bool)
        case text(UInt8)
        case template(isAfterDollar: Bool)
        case regularExpression(isInClass: Bool)
        /// Nothing after this is known.
        case uncertain
    }

    /// What a `/` would be.
    enum Slash: Hashable, Sendable {
        case division
        case regularExpression
        case unknown
    }

    private(set) var place = Place.code
    private var slash = Slash.regularExpression
    /// Whether an expression is expected here.
    private var takesValue = false
    private var isAfterBackslash = false
    private(set) var word = ShortWord()
    private(set) var isWordFinished = false
    private(set) var isAfterDot = false
    private var last: UInt8 = 0
    /// Whether a value stands right before.
    private var isAfterValue = false
    /// For each `${` that is open, how many braces are open in it.
    private var braces = Braces()

    /// Goes on over text; false for text that nothing keeps apart from a value before it.
    mutating func advance(over byte: UInt8) -> Bool {
        // `5.5` is one number, `"a".length` is not one text.
        let isApart = !isAfterValue || !byte.isWord || (last == UInt8(ascii: ".") && !byte.isDigit)
        isAfterValue = isAfterValue && byte == UInt8(ascii: ".")
        read(byte)
        last = byte
        return isApart
    }

    private mutating func read(_ byte: UInt8) {
        switch place {
        case .code: inCode(byte)
        case .slash: afterSlash(byte)
        case .lineComment: if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { place = .code }
        case .blockComment(let isAfterStar):
            let isEnd = isAfterStar && byte == UInt8(ascii: "/")
            place = isEnd ? .code : .blockComment(isAfterStar: byte == UInt8(ascii: "*"))
        case .text(let quote): inText(byte, quote)
        case .template(let isAfterDollar): inTemplate(byte, isAfterDollar)
        case .regularExpression(let isInClass): inRegularExpression(byte, isInClass)
        case .uncertain: break
        }
    }

    mutating func advanceOverValue() {
        finishOperand()
        (last, isAfterValue) = (0, true)
    }

    /// How a value is written here: as JSON, where an expression is expected.
    func escaper() throws(EscapeFault) -> Escaper {
        guard place == .code, braces.isEmpty else { throw .script }
        guard takesValue || isAfterKeyword else { throw isAfterValue ? .glued : .script }
        // A number may begin with a sign of its own.
        guard !last.isSign else { throw .glued }
        return .jsonValue
    }

    /// The state after two branches, of which one is taken: an expression may follow if it may follow both.
    ///
    /// After turns that are perhaps none it may follow if it may do so before or after them.
    func joined(with other: JavaScriptState, ofTurns: Bool) -> JavaScriptState? {
        if self == other { return self }
        guard place == other.place, braces == other.braces, isAfterBackslash == other.isAfterBackslash else {
            return nil
        }
        var state = self
        let takes = (takesValue || isAfterKeyword, other.takesValue || other.isAfterKeyword)
        state.takesValue = ofTurns ? takes.0 || takes.1 : takes.0 && takes.1
        let isSame = word == other.word && isWordFinished == other.isWordFinished && isAfterDot == other.isAfterDot
        state.slash = slash == other.slash && isSame ? slash : .unknown
        // What goes on in the midst of a word, or behind a dot, in one branch alone is no keyword.
        let isBetween = isBetweenWords && other.isBetweenWords
        state.word = isBetween ? ShortWord() : Self.unknownWord
        (state.isWordFinished, state.isAfterDot) = (false, false)
        state.last = last == other.last || last.isSign ? last : other.last.isSign ? other.last : 0
        state.isAfterValue = isAfterValue || other.isAfterValue
        return state
    }
}

extension JavaScriptState {
    private mutating func inCode(_ byte: UInt8) {
        switch byte {
        case _ where byte.isBlank: isWordFinished = true
        case _ where endsRareBlank(byte): place = .uncertain
        case _ where byte.isWord: readWord(byte)
        case UInt8(ascii: "/"):
            place = .slash
            isWordFinished = true
        case UInt8(ascii: "\""), UInt8(ascii: "'"): place = .text(byte)
        case UInt8(ascii: "`"): place = .template(isAfterDollar: false)
        case UInt8(ascii: "{"): openBrace()
        case UInt8(ascii: "}"): closeBrace()
        case UInt8(ascii: ")"), UInt8(ascii: "]"): follow(slash: byte == UInt8(ascii: "]") ? .division : .unknown)
        case UInt8(ascii: "."), UInt8(ascii: "#"):
            follow(slash: .division)
            isAfterDot = true
        case UInt8(ascii: ";"): follow(slash: .regularExpression)
        case _ where endsMarkup(byte): place = .uncertain
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            follow(slash: last == byte ? .unknown : .regularExpression, takesValue: last != byte)
        default: follow(slash: .regularExpression, takesValue: true)
        }
    }

    /// Whether a blank or line end that is no ASCII ends here, as U+00A0, U+2028 or U+FEFF: they are told by two bytes,
    /// which other characters that nobody writes in scripts have too.
    private func endsRareBlank(_ byte: UInt8) -> Bool {
        switch (last, byte) {
        case (0xC2, 0xA0), (0xE1, 0x9A), (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x80), (0xEF, 0xBB): true
        default: false
        }
    }

    /// `-->` begins a comment in scripts of HTML pages; `<!--` is refused in them.
    private func endsMarkup(_ byte: UInt8) -> Bool { last == UInt8(ascii: "-") && byte == UInt8(ascii: ">") }

    private mutating func follow(slash: Slash, takesValue: Bool = false) {
        (self.slash, self.takesValue) = (slash, takesValue)
        word = ShortWord()
        (isWordFinished, isAfterDot) = (false, false)
    }

    private mutating func finishOperand() { follow(slash: .division) }

    private mutating func readWord(_ byte: UInt8) {
        if word.isEmpty || isWordFinished {
            word = ShortWord()
            (slash, takesValue) = (.division, false)
            // `a.in` is a property: what follows it is no expression.
            if isAfterDot { word.append(0) }
            isAfterDot = false
        }
        isWordFinished = false
        word.append(byte)
    }

    private mutating func afterSlash(_ byte: UInt8) {
        if byte == UInt8(ascii: "/") {
            place = .lineComment
        } else if byte == UInt8(ascii: "*") {
            place = .blockComment(isAfterStar: false)
        } else if slash == .unknown {
            place = .uncertain
        } else if Self.namesToo.contains(word) {
            place = .uncertain
        } else if slash == .regularExpression || isKeyword {
            place = .regularExpression(isInClass: false)
            inRegularExpression(byte, false)
        } else {
            place = .code
            follow(slash: .regularExpression, takesValue: true)
            inCode(byte)
        }
    }

    private mutating func inText(_ byte: UInt8, _ quote: UInt8) {
        if isAfterBackslash {
            isAfterBackslash = false
        } else if byte == UInt8(ascii: "\\") {
            isAfterBackslash = true
        } else if byte == quote {
            place = .code
            finishOperand()
        } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
            place = .uncertain
        }
    }

    private mutating func inTemplate(_ byte: UInt8, _ isAfterDollar: Bool) {
        place = .template(isAfterDollar: byte == UInt8(ascii: "$") && !isAfterBackslash)
        if isAfterBackslash {
            isAfterBackslash = false
        } else if byte == UInt8(ascii: "\\") {
            isAfterBackslash = true
        } else if byte == UInt8(ascii: "`") {
            place = .code
            finishOperand()
        } else if byte == UInt8(ascii: "{"), isAfterDollar {
            place = braces.open() ? .code : .uncertain
            follow(slash: .regularExpression)
        }
    }

    private mutating func inRegularExpression(_ byte: UInt8, _ isInClass: Bool) {
        if isAfterBackslash {
            isAfterBackslash = false
        } else if byte == UInt8(ascii: "\\") {
            isAfterBackslash = true
        } else if byte == UInt8(ascii: "["), !isInClass {
            place = .regularExpression(isInClass: true)
        } else if byte == UInt8(ascii: "]") {
            place = .regularExpression(isInClass: false)
        } else if byte == UInt8(ascii: "/"), !isInClass {
            place = .code
            finishOperand()
        } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
            place = .uncertain
        }
    }

    private mutating func openBrace() {
        if !braces.deepen() { place = .uncertain }
        follow(slash: .regularExpression)
    }

    private mutating func closeBrace() {
        if braces.isEmpty || braces.rise() { return follow(slash: .unknown) }
        braces.close()
        place = .template(isAfterDollar: false)
    }
}

extension UInt8 {
    fileprivate var isSign: Bool { self == UInt8(ascii: "+") || self == UInt8(ascii: "-") }

    /// Whether the byte may stand in a name or number of a script.
    fileprivate var isWord: Bool {
        isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "$") || self >= 0x80
    }
}
