/// Where in the output's own syntax a place of a template is, which decides how a value is escaped there.
enum EscapeState: Hashable, Sendable {
    case html(HTMLState)
    case json(JSONState)
    case xml
    case plain
    /// The five characters of HTML are escaped wherever a value stands.
    case anywhere

    /// The state at the beginning of a template, by the extension of its name.
    init(beginning suffix: String, _ profile: Profile) {
        guard profile.escapesByPlace else {
            self = suffix == EscapeState.plainSuffix ? .plain : .anywhere
            return
        }
        self =
            switch suffix {
            case ".html": .html(HTMLState())
            case ".json": .json(JSONState())
            case ".xml": .xml
            default: .plain
            }
    }

    /// Ends the name of what is only an argument of something else, and is escaped there.
    static let plainSuffix = ".plain"

    /// Goes on over text of the template.
    mutating func advance(over text: UnsafeBufferPointer<UInt8>) {
        switch self {
        case .html(var state):
            state.advance(over: text)
            self = .html(state)
        case .json(var state):
            for byte in text { state.advance(over: byte) }
            self = .json(state)
        case .xml, .plain, .anywhere: break
        }
    }

    /// How a value is escaped here; a place where none can stand throws.
    func escaper() throws(EscapeFault) -> Escaper {
        switch self {
        case .html(let state): try state.escaper()
        case .json(let state): try state.escaper()
        case .xml: .xml
        case .plain: .verbatim
        case .anywhere: .html
        }
    }

    /// Goes on over a value.
    mutating func advanceOverValue() {
        switch self {
        case .html(var state):
            state.advanceOverValue()
            self = .html(state)
        case .json(var state):
            state.advanceOverValue()
            self = .json(state)
        case .xml, .plain, .anywhere: break
        }
    }

    /// Goes on over the blanks before a line.
    mutating func advanceOverBlank() {
        [UInt8(ascii: " ")].withUnsafeBufferPointer { advance(over: $0) }
    }

    /// What was found wrong with a tag at its end, once.
    mutating func takeFault() -> EscapeFault? {
        guard case .html(var state) = self, let fault = state.fault else { return nil }
        state.fault = nil
        self = .html(state)
        return fault
    }

    /// Whether trusted HTML may stand here.
    var takesHTML: Bool {
        switch self {
        case .html(let state): state.place == .text
        case .anywhere: true
        case .json, .xml, .plain: false
        }
    }

    /// Whether a page may end here: in its text, or after a `<` that begins no tag.
    var mayEnd: Bool {
        if case .html(let state) = self, state.place == .tagOpen, !state.isEndTag { true } else { isAtEnd }
    }

    /// Whether nothing is open here.
    var isAtEnd: Bool {
        switch self {
        case .html(let state): state.place == .text
        case .json(let state): !state.isInText
        case .xml, .plain, .anywhere: true
        }
    }

    /// The state after two branches that end in these, or nil if they cannot meet.
    func joined(with other: EscapeState) -> EscapeState? {
        switch (self, other) {
        case (.html(let left), .html(let right)): left.joined(with: right).map { .html($0) }
        case (.json(let left), .json(let right)): left.joined(with: right).map { .json($0) }
        default: self == other ? self : nil
        }
    }

    /// The state in which every turn of a list begins.
    var widened: EscapeState {
        switch self {
        case .html(let state): .html(state.widened)
        case .json(let state): .json(state.widened)
        case .xml, .plain, .anywhere: self
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
    case rawElement
    case script
    case unknownScript
    case scriptType
    case jsonPlace
    case refresh
    case lambda
    case comment
}
