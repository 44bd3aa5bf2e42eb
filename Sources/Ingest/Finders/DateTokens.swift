/// A word, a number or a sign of a text that may hold a date.
struct DateToken {
    enum Kind: Equatable {
        case number(Int, digits: Int)
        /// A word in lower case without marks.
        case word(String)
        case sign(Unicode.Scalar)
    }

    let kind: Kind
    let range: Range<String.Index>

    var number: Int? { if case .number(let value, _) = kind { value } else { nil } }

    var word: String? { if case .word(let word) = kind { word } else { nil } }

    func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign(sign) }

    /// The tokens of a text, blanks left out.
    static func tokens(of text: String) -> [DateToken] {
        let scalars = text.unicodeScalars
        var tokens: [DateToken] = []
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if scalar == " " {
                index = scalars.index(after: index)
                continue
            }
            let end: String.Index
            if isDigit(scalar) {
                end = scalars[index...].firstIndex { !isDigit($0) } ?? scalars.endIndex
            } else if isLetter(scalar) {
                end = scalars[index...].firstIndex { !isLetter($0) } ?? scalars.endIndex
            } else {
                end = scalars.index(after: index)
            }
            tokens.append(DateToken(kind: kind(of: text[index..<end], first: scalar), range: index..<end))
            index = end
        }
        return tokens
    }

    private static func kind(of text: Substring, first: Unicode.Scalar) -> Kind {
        if isDigit(first) { return .number(Int(text.prefix(9)) ?? 0, digits: text.utf8.count) }
        return isLetter(first) ? .word(MatchKey(text).text) : .sign(first)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        Letters.isLetter(scalar)
    }
}
