/// Whether a place of JSON is inside a text, and whether a value may begin there.
struct JSONState: Hashable, Sendable {
    /// What may follow.
    private enum Ahead: Hashable, Sendable {
        /// A value: at the beginning, and after a comma or a bracket.
        case value
        /// The value of a key: after a colon.
        case keyValue
        /// A value or what follows one: a turn of something that is perhaps no list.
        case either
        /// A value, unless one stands there already: a section that may be left out ends with it.
        case perhaps
        /// As `perhaps`, for the value of a key, which must not be missing.
        case perhapsKeyValue
        /// What follows a value.
        case separator
        /// The rest of a number, or of something else that a value does not go on.
        case word
        /// A key, after a brace.
        case key
    }

    private(set) var isInText = false
    private var isAfterBackslash = false
    /// How many digits of a `\u0000` are still to come.
    private var digitsAhead: UInt8 = 0
    private var ahead = Ahead.value

    /// Goes on over text, and gives what is wrong with it here.
    mutating func advance(over byte: UInt8) -> EscapeFault? {
        if isInText {
            advanceInText(over: byte)
            return nil
        }
        let before = ahead
        switch byte {
        case _ where byte.isBlank:
            endWord()
            return nil
        case UInt8(ascii: "\""): (isInText, ahead) = (true, .separator)
        case UInt8(ascii: "["): ahead = .value
        case UInt8(ascii: "{"): ahead = .key
        case _ where byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-"):
            ahead = .word
            return before == .word ? nil : Self.fault(ofValueWhere: before)
        case UInt8(ascii: ":"): ahead = .keyValue
        case UInt8(ascii: ","): ahead = .value
        case UInt8(ascii: "}"), UInt8(ascii: "]"): ahead = .separator
        default:
            // A point, the end tag of a script, or no JSON.
            ahead = .word
            return nil
        }
        let beginsValue = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
        if beginsValue { return Self.fault(ofValueWhere: before) }
        return before == .keyValue || before == .perhapsKeyValue ? .missingValue : nil
    }

    private mutating func advanceInText(over byte: UInt8) {
        if isAfterBackslash {
            isAfterBackslash = false
            digitsAhead = byte == UInt8(ascii: "u") ? 4 : 0
        } else if byte == UInt8(ascii: "\"") {
            (isInText, digitsAhead) = (false, 0)
        } else if byte == UInt8(ascii: "\\") {
            (isAfterBackslash, digitsAhead) = (true, 0)
        } else if digitsAhead > 0 {
            digitsAhead -= 1
        }
    }

    /// A number or word does not go on beyond a blank, nor beyond the beginning or end of a section.
    mutating func endWord() {
        if ahead == .word { ahead = .separator }
    }

    mutating func advanceOverValue() {
        if !isInText { ahead = .separator }
    }

    /// How a value is written here.
    func escaper() throws(EscapeFault) -> Escaper {
        if isInText {
            guard !isAfterBackslash, digitsAhead == 0 else { throw .jsonPlace }
            return .jsonText
        }
        guard ahead != .key else { throw .jsonPlace }
        if let fault = Self.fault(ofValueWhere: ahead) { throw fault }
        return .jsonValue
    }

    /// What is wrong with a value, or with a key, that begins where this may follow.
    private static func fault(ofValueWhere ahead: Ahead) -> EscapeFault? {
        switch ahead {
        case .value, .keyValue, .either, .key: nil
        case .perhaps, .perhapsKeyValue: .uncertainComma
        case .separator, .word: .withoutComma
        }
    }

    /// The state after two branches, of which one is taken: a value may follow if it may follow both.
    ///
    /// After turns that are perhaps none it may follow if it may do so before or after them.
    func joined(with other: JSONState, ofTurns: Bool) -> JSONState? {
        if self == other { return self }
        guard !isInText, !other.isInText else { return nil }
        var state = self
        state.ahead = ofTurns ? .either : Self.joined(ahead, other.ahead)
        return state
    }

    private static func joined(_ left: Ahead, _ right: Ahead) -> Ahead {
        switch (left, right) {
        case (.keyValue, _), (_, .keyValue), (.perhapsKeyValue, _), (_, .perhapsKeyValue): .perhapsKeyValue
        case (.separator, .word), (.word, .separator): .separator
        case (.perhaps, _), (_, .perhaps), (.separator, _), (_, .separator), (.word, _), (_, .word): .perhaps
        default: .either
        }
    }
}
