/// Whether a place of JSON is inside a text, and whether a value may begin there.
struct JSONState: Hashable, Sendable {
    private(set) var isInText = false
    private var isAfterBackslash = false
    /// Whether a value may stand here: at the beginning, and after a colon, a comma or a bracket.
    private(set) var takesValue = true

    mutating func advance(over byte: UInt8) {
        if isAfterBackslash {
            isAfterBackslash = false
        } else if byte == UInt8(ascii: "\"") {
            isInText.toggle()
            takesValue = false
        } else if isInText {
            isAfterBackslash = byte == UInt8(ascii: "\\")
        } else if !byte.isBlank {
            takesValue = byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "[")
        }
    }

    mutating func advanceOverValue() {
        if !isInText { takesValue = false }
    }

    /// How a value is written here.
    func escaper() throws(EscapeFault) -> Escaper {
        guard !isAfterBackslash, isInText || takesValue else { throw .jsonPlace }
        return isInText ? .jsonText : .jsonValue
    }

    /// The state after two branches: a value may follow if it may follow one of them, as after `{{^@last}},{{/@last}}`.
    func joined(with other: JSONState) -> JSONState? {
        guard isInText == other.isInText, isAfterBackslash == other.isAfterBackslash else { return nil }
        return takesValue ? self : other
    }

    /// The state in which every turn of a list begins.
    var widened: JSONState {
        var state = self
        state.takesValue = true
        return state
    }
}
