/// Where in the output's own syntax a place of a template is, which decides how a value is escaped there.
enum EscapeState: Hashable, Sendable {
    case html(HTMLState)
    case json(JSONState)
    case xml
    case plain

    /// The state at the beginning of a template, by the extension of its name.
    init(beginning suffix: String) {
        self =
            switch suffix {
            case ".html": .html(HTMLState())
            case ".json": .json(JSONState())
            case ".xml": .xml
            default: .plain
            }
    }

    /// Goes on over text of the template.
    mutating func advance(over text: ArraySlice<UInt8>) {
        switch self {
        case .html(var state):
            state.advance(over: text)
            self = .html(state)
        case .json(var state):
            state.advance(over: text)
            self = .json(state)
        case .xml, .plain: break
        }
    }

    /// How a value is escaped here; a place where none can stand throws.
    func escaper() throws(EscapeFault) -> Escaper {
        switch self {
        case .html(let state): try state.escaper()
        case .json(let state): state.isInText ? .jsonText : .jsonValue
        case .xml: .xml
        case .plain: .verbatim
        }
    }

    /// Goes on over a value.
    mutating func advanceOverValue() {
        guard case .html(var state) = self else { return }
        state.advanceOverValue()
        self = .html(state)
    }

    /// Whether trusted HTML may stand here.
    var takesHTML: Bool {
        if case .html(let state) = self { state.place == .text } else { false }
    }

    /// Whether a page may end here.
    var isAtEnd: Bool {
        switch self {
        case .html(let state): state.place == .text
        case .json(let state): !state.isInText
        case .xml, .plain: true
        }
    }

    /// The state after two branches that end in these, or nil if they cannot meet.
    func joined(with other: EscapeState) -> EscapeState? {
        if self == other { return self }
        guard case .html(let left) = self, case .html(let right) = other else { return nil }
        return left.joined(with: right).map { .html($0) }
    }
}

/// Whether a place of a JSON file is inside a text.
struct JSONState: Hashable, Sendable {
    private(set) var isInText = false
    private var isAfterBackslash = false

    mutating func advance(over text: ArraySlice<UInt8>) {
        for byte in text {
            if isAfterBackslash {
                isAfterBackslash = false
            } else if byte == UInt8(ascii: "\"") {
                isInText.toggle()
            } else if byte == UInt8(ascii: "\\"), isInText {
                isAfterBackslash = true
            }
        }
    }
}

/// A place where no value can be made safe.
enum EscapeFault: Error {
    case tagName
    case attributeName
    case unquotedValue
    case eventHandler
    case style
    case innerDocument
    case addressList
    case script
    case comment
}
