/// What stands in an address before its first `:`, `/`, `?` or `#`, and so may be its scheme.
///
/// Browsers resolve references before they read an address, and leave blanks and controls out of its scheme.
struct AddressScheme: Hashable, Sendable {
    private enum State: Hashable, Sendable {
        /// The letters so far, in lower case: none at the beginning.
        case word(ShortWord)
        /// A value stands there, or branches differ.
        case unknown
        /// It is over, and harmless.
        case over
        /// It is one that pages may not link to.
        case refused
    }

    private var state = State.word(ShortWord())
    /// Whether all that came may be a `/`, where values and sections before it are empty or are one: another would name a
    /// host.
    private(set) var mayBeSlash = false
    /// What came of a reference after its `&`.
    private var reference: ShortWord?
    /// Whether a `&` stands right before, so that a `#` begins no fragment.
    private(set) var isAfterAmpersand = false

    /// Whether a value may follow at all.
    var isRefused: Bool { state == .refused }

    /// Whether a value would become part of a character reference.
    var isInReference: Bool { reference != nil }

    /// Goes on over text; false for a `:` of which nobody knows what scheme it ends.
    mutating func advance(over byte: UInt8) -> Bool {
        isAfterAmpersand = byte == UInt8(ascii: "&")
        if !mayBeSlash, state == .over || state == .refused { return true }
        guard let begun = reference else { return begin(byte) }
        if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "#") {
            reference?.append(byte)
            return true
        }
        reference = nil
        let isKnown = resolve(begun, isEnded: byte == UInt8(ascii: ";"))
        return byte == UInt8(ascii: ";") ? isKnown : begin(byte) && isKnown
    }

    mutating func advanceOverValue() {
        switch state {
        case .word, .unknown:
            mayBeSlash = mayBeEmpty
            state = .unknown
        case .over, .refused: break
        }
        reference = nil
        isAfterAmpersand = false
    }

    private mutating func begin(_ byte: UInt8) -> Bool {
        if byte != UInt8(ascii: "&") { return take(byte) }
        reference = ShortWord()
        return true
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard byte > UInt8(ascii: " ") else { return true }
        mayBeSlash = mayBeEmpty && (byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\"))
        switch (state, byte) {
        case (.over, _), (.refused, _): break
        case (_, UInt8(ascii: "/")), (_, UInt8(ascii: "\\")), (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")):
            state = .over
        case (.word(let word), UInt8(ascii: ":")):
            state = word.isEmpty || Self.allowed.contains(word) ? .over : .refused
        case (.unknown, UInt8(ascii: ":")):
            state = .over
            return false
        case (.word(var word), _):
            word.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
            state = .word(word)
        default: break
        }
        return true
    }

    /// Whether nothing may have come.
    private var mayBeEmpty: Bool {
        switch state {
        case .word(let word): word.isEmpty
        case .unknown: true
        case .over, .refused: false
        }
    }

    private static let allowed = [ShortWord("http"), ShortWord("https"), ShortWord("mailto"), ShortWord("tel")]
}

// References, after https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state.
extension AddressScheme {
    private mutating func resolve(_ reference: ShortWord, isEnded: Bool) -> Bool {
        guard reference.count <= 16 else {
            state = .unknown
            return true
        }
        let text = reference.text
        if text.hasPrefix("#") { return resolve(number: text.dropFirst()) }
        if isEnded, let byte = Self.named[text] { return takeReferred(byte) }
        // No other reference gives a letter of a scheme.
        return take(UInt8(ascii: "&"))
    }

    /// Takes what a reference stands for. Where it might become a slash before a host, or a blank beside one, no value may
    /// follow: what a page holds so far is looked through for the characters themselves only.
    private mutating func takeReferred(_ byte: UInt8) -> Bool {
        let mayNameHost = byte <= UInt8(ascii: " ") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
        guard mayNameHost, mayBeSlash || mayBeEmpty else { return take(byte) }
        state = .refused
        return true
    }

    // Digits end where none follows, with or without a semicolon.
    private mutating func resolve(number text: Substring) -> Bool {
        let isHexadecimal = text.first == "x" || text.first == "X"
        let body = isHexadecimal ? text.dropFirst() : text
        let digits = body.prefix { isHexadecimal ? $0.isHexDigit : $0.isWholeNumber }
        let code = Int(digits, radix: isHexadecimal ? 16 : 10) ?? Int(UInt8(ascii: "&"))
        var isKnown = takeReferred(UInt8(exactly: code) ?? UInt8(ascii: "&"))
        for byte in body.utf8.dropFirst(digits.utf8.count) { isKnown = take(byte) && isKnown }
        return isKnown
    }

    private static let named: [String: UInt8] = [
        "colon": UInt8(ascii: ":"), "sol": UInt8(ascii: "/"), "bsol": UInt8(ascii: "\\"), "quest": UInt8(ascii: "?"),
        "num": UInt8(ascii: "#"), "Tab": UInt8(ascii: "\t"), "NewLine": UInt8(ascii: "\n"),
    ]
}

extension AddressScheme {
    /// What is known after two branches that end in these.
    func joined(with other: AddressScheme) -> AddressScheme {
        if self == other { return self }
        var joined = self
        // Nobody knows what one branch began to refer to.
        if reference != other.reference { joined.state = .refused }
        joined.isAfterAmpersand = isAfterAmpersand || other.isAfterAmpersand
        joined.mayBeSlash = mayBeSlash || other.mayBeSlash
        joined.state =
            switch (joined.state, other.state) {
            case (.refused, _), (_, .refused): .refused
            // `http{{#isSafe}}s{{/isSafe}}://`
            case (.word(let left), .word(let right)) where Self.allowed.contains(left) && Self.allowed.contains(right):
                state
            case (.over, .over): .over
            default: .unknown
            }
        return joined
    }
}
