/// Where in the output's own syntax a place of a template is, which decides how a value is escaped there.
struct EscapeState: Equatable, Sendable {
    /// The syntax of the output.
    enum Syntax: Hashable, Sendable {
        case html
        case json
        case xml
        case plain
        /// The five characters of HTML are escaped wherever a value stands.
        case anywhere
    }

    let syntax: Syntax
    // Beside each other and not in the cases of an enum: they are moved on in place, tag by tag.
    private(set) var html = HTMLState()
    private(set) var json = JSONState()
    private(set) var xml = XMLState()
    /// What was found wrong with text that was gone over.
    private var fault: EscapeFault?

    // What belongs to another syntax never changes.
    static func == (left: EscapeState, right: EscapeState) -> Bool {
        guard left.syntax == right.syntax, left.fault == right.fault else { return false }
        return switch left.syntax {
        case .html: left.html == right.html
        case .json: left.json == right.json
        case .xml: left.xml == right.xml
        case .plain, .anywhere: true
        }
    }

    /// The state at the beginning of a template, by the extension of its name.
    init(beginning template: Template, _ profile: Profile) {
        guard !template.isArgument, profile.escapesByPlace else {
            syntax = template.isArgument ? .plain : .anywhere
            return
        }
        syntax =
            switch template.suffix {
            case ".html": .html
            case ".json": .json
            case ".xml": .xml
            default: .plain
            }
    }

    /// Goes on over text of the template.
    mutating func advance(over text: UnsafeBufferPointer<UInt8>) {
        switch syntax {
        case .html: html.advance(over: text)
        case .json:
            for byte in text {
                if let found = json.advance(over: byte) { fault = found }
            }
        case .xml: for byte in text { xml.advance(over: byte) }
        case .plain, .anywhere: break
        }
    }

    /// How a value is escaped here; a place where none can stand throws.
    func escaper() throws(EscapeFault) -> Escaper {
        switch syntax {
        case .html: try html.escaper()
        case .json: try json.escaper()
        case .xml: try xml.escaper()
        case .plain: .verbatim
        case .anywhere: .html
        }
    }

    /// Goes on over a value.
    mutating func advanceOverValue() {
        switch syntax {
        case .html: html.advanceOverValue()
        case .json: json.advanceOverValue()
        case .xml, .plain, .anywhere: break
        }
    }

    /// Goes on over the blanks before a line.
    mutating func advanceOverBlank() {
        withUnsafePointer(to: UInt8(ascii: " ")) { advance(over: UnsafeBufferPointer(start: $0, count: 1)) }
    }

    /// What was found wrong with text that was gone over, once.
    mutating func takeFault() -> EscapeFault? {
        guard let found = html.fault ?? fault else { return nil }
        (html.fault, fault) = (nil, nil)
        return found
    }

    /// Whether text that follows may show that the value here should not be there.
    var mayTurnOutWrong: Bool { html.address != nil || html.isInMetaContent || isInCode }

    /// Whether values here are written as JSON.
    var isInCode: Bool { syntax == .json || html.isInScript }

    /// Whether text that begins here with a slash may name a host, because what stands before it is absent.
    func mayNameHost(_ text: @autoclosure () -> ArraySlice<UInt8>) -> Bool {
        guard html.address != nil, html.mayBeAfterSlash else { return false }
        let first = text().first { $0 > UInt8(ascii: " ") }
        return first == UInt8(ascii: "/") || first == UInt8(ascii: "\\")
    }

    /// Whether trusted HTML may stand here.
    var takesHTML: Bool {
        switch syntax {
        case .html: html.place == .text
        case .anywhere: true
        case .json, .xml, .plain: false
        }
    }

    /// Whether a page may end here: in its text, or after a `<` that begins no tag.
    var mayEnd: Bool { html.place == .tagOpen && !html.isEndTag || isAtEnd }

    /// Whether nothing is open here.
    var isAtEnd: Bool { html.place == .text && !json.isInText && xml.isInText }

    /// Comes to the beginning or end of a section, where a word of JSON ends.
    mutating func endWord() {
        if syntax == .json { json.endWord() } else if html.isInScript { html.endWord() }
    }

    /// The state after two branches that end in these, or nil if they cannot meet; or the one in which another turn begins,
    /// if there is one.
    func joined(with other: EscapeState, ofTurns: Bool = false) -> EscapeState? {
        if self == other { return self }
        guard syntax == other.syntax, let html = html.joined(with: other.html, ofTurns: ofTurns),
            let json = json.joined(with: other.json, ofTurns: ofTurns),
            xml == other.xml
        else { return nil }
        var state = self
        (state.html, state.json) = (html, json)
        return state
    }

    /// The state in which a body that began here and ended in another state is gone over again, as its second turn; nil
    /// when it is the same one, or there is none.
    ///
    /// Where values are written as JSON it is the state at the end, if there certainly are turns: what kept the first
    /// turn's value apart from what came before does not keep the second one's from the first.
    func secondTurn(after end: EscapeState, isCertain: Bool) -> EscapeState? {
        guard html.address != nil || isInCode, let joined = joined(with: end, ofTurns: true) else { return nil }
        let next = isInCode && isCertain ? end : joined
        return next == self ? nil : next
    }

    /// Whether a body that began here and ends in another state may be gone through again from there.
    func mayRepeat(from end: EscapeState, isStatic: Bool) -> Bool {
        if joined(with: end, ofTurns: true) == self { return true }
        return syntax == .html && end.syntax == .html && html.mayRepeat(from: end.html, isStatic: isStatic)
    }

    /// The state in which every turn of a list begins.
    var widened: EscapeState {
        var state = self
        if syntax == .html { state.html = html.widened }
        return state
    }
}
