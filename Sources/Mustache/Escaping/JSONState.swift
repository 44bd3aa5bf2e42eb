/// Whether a place of JSON is inside a text, and whether a value may begin there.
struct JSONState: Hashable, Sendable {
    /// What may follow.
    private enum Ahead: Hashable, Sendable {
        /// A value: at the beginning, and after a colon, a comma or a bracket.
        case value
        /// A value or what follows one: branches differ, as after `{{^@last}},{{/@last}}`.
        case either
        /// Perhaps a value, but one may stand there already: a section that may be left out ends with it.
        case perhaps
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

    /// Goes on over text; false for text that nothing keeps apart from a value before it.
    mutating func advance(over byte: UInt8) -> Bool {
        if isInText {
            advanceInText(over: byte)
            return true
        }
        let isApart = ahead != .separator && ahead != .perhaps
        switch byte {
        case _ where byte.isBlank:
            if ahead == .word { ahead = .separator }
            return true
        case UInt8(ascii: "\""): (isInText, ahead) = (true, .separator)
        case UInt8(ascii: "["): ahead = .value
        case UInt8(ascii: "{"): ahead = .key
        case _ where byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-"): ahead = .word
        case UInt8(ascii: ":"), UInt8(ascii: ","):
            ahead = .value
            return true
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            ahead = .separator
            return true
        default:
            // The end tag of a script, or no JSON.
            ahead = .word
            return true
        }
        return isApart
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

    mutating func advanceOverValue() {
        if !isInText { ahead = .separator }
    }

    /// How a value is written here.
    func escaper() throws(EscapeFault) -> Escaper {
        if !isInText, ahead == .perhaps { throw .uncertainComma }
        let takesValue = isInText ? !isAfterBackslash && digitsAhead == 0 : ahead == .value || ahead == .either
        guard takesValue else { throw .jsonPlace }
        return isInText ? .jsonText : .jsonValue
    }

    /// The state after a section, from the one at its end and the one without it.
    ///
    /// A value may follow if it may do so at the section's end, as after `{{^@last}},{{/@last}}`. If only its absence would
    /// leave room for one, two would stand beside each other.
    func joined(with other: JSONState) -> JSONState? {
        if self == other { return self }
        guard !isInText, !other.isInText else { return nil }
        var state = self
        state.ahead =
            switch (ahead, other.ahead) {
            case (.perhaps, _), (_, .perhaps), (.separator, .value), (.word, .value): .perhaps
            case (.value, _), (.either, _), (_, .value), (_, .either): .either
            case (.key, _), (_, .key): .key
            default: .word
            }
        return state
    }
}
