/// What language a script is in.
enum ScriptLanguage: Hashable, Sendable {
    case javaScript
    case json
    /// One in which nobody knows what a value would be.
    case unknown

    /// What the `type` of a script says; one that is blank or not there means JavaScript.
    init(_ type: MediaType) {
        self =
            switch type.text {
            case "", "module", "text/javascript", "application/javascript", "text/ecmascript",
                "application/ecmascript", "application/x-javascript", "text/jscript":
                .javaScript
            case "importmap", "speculationrules", "application/json": .json
            case let name?: name.hasSuffix("+json") ? .json : .unknown
            case nil: .unknown
            }
    }
}

/// A place in the text of a `<script>`, whose `type` says what language it is in.
enum ScriptState: Hashable, Sendable {
    case javaScript(JavaScriptState)
    case json(JSONState)
    /// A language in which nobody knows what a value would be.
    case unknown

    /// The beginning of a script.
    init(_ language: ScriptLanguage) {
        self =
            switch language {
            case .javaScript: .javaScript(JavaScriptState())
            case .json: .json(JSONState())
            case .unknown: .unknown
            }
    }

    /// Goes on over text, and gives what is wrong where nothing keeps it apart from a value before it.
    mutating func advance(over byte: UInt8) -> EscapeFault? {
        switch self {
        case .javaScript(var state):
            defer { self = .javaScript(state) }
            return state.advance(over: byte) ? nil : .glued
        case .json(var state):
            defer { self = .json(state) }
            return state.advance(over: byte)
        case .unknown: return nil
        }
    }

    /// Comes to the beginning or end of a section.
    mutating func endWord() {
        guard case .json(var state) = self else { return }
        state.endWord()
        self = .json(state)
    }

    mutating func advanceOverValue() {
        switch self {
        case .javaScript(var state):
            state.advanceOverValue()
            self = .javaScript(state)
        case .json(var state):
            state.advanceOverValue()
            self = .json(state)
        case .unknown: break
        }
    }

    /// How a value is written here.
    func escaper() throws(EscapeFault) -> Escaper {
        switch self {
        case .javaScript(let state): try state.escaper()
        case .json(let state): try state.escaper()
        case .unknown: throw .unknownScript
        }
    }

    /// The state after two branches that end in these, or nil if they cannot meet.
    func joined(with other: ScriptState, ofTurns: Bool) -> ScriptState? {
        switch (self, other) {
        case (.javaScript(let left), .javaScript(let right)):
            left.joined(with: right, ofTurns: ofTurns).map { .javaScript($0) }
        case (.json(let left), .json(let right)): left.joined(with: right, ofTurns: ofTurns).map { .json($0) }
        default: self == other ? self : nil
        }
    }
}
