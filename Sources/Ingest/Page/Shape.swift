/// What a block's text looks like, counted once: its length, its marks, how it begins and ends.
struct Shape: Sendable {
    /// Words as blanks separate them, those without letter or digit left out.
    let words: Int
    let letters: Int
    let capitals: Int
    let digits: Int
    /// Letters that carry a mark, as nearly every Vietnamese word does.
    let markedLetters: Int
    let commas: Int
    /// Full stops, question and exclamation marks inside the text that a capital follows.
    let innerSentenceEnds: Int
    /// The sign that the text ends in, closing quotes and brackets passed over; a blank after a letter or digit.
    let lastMark: Unicode.Scalar
    /// The last character.
    let last: Unicode.Scalar

    /// Whether the copyright sign stands in the text.
    let hasCopyrightSign: Bool
    /// The ASCII signs of the text, as the low six bits of each say.
    private let signs: UInt64

    init(of text: String) { self.init(text.withBytes { ShapeCounts(of: $0) }, of: text) }

    fileprivate init(_ counts: ShapeCounts, of text: String) {
        (words, letters, capitals, digits) = (counts.words, counts.letters, counts.capitals, counts.digits)
        (markedLetters, commas, innerSentenceEnds) = (counts.markedLetters, counts.commas, counts.innerSentenceEnds)
        (lastMark, signs, hasCopyrightSign) = (counts.lastMark, counts.signs, counts.hasCopyrightSign)
        last = text.unicodeScalars.last { $0 != " " } ?? " "
    }

    /// Whether a character closes a quotation or a bracket.
    static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "”", "’", "\"", "'", ")", "]", "»": true
        default: false
        }
    }

    /// Whether a character ends a sentence.
    static func isSentenceEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "?", "!", "…": true
        default: false
        }
    }
}

extension Shape {
    /// Whether an ASCII sign may stand in the text; false is sure.
    func mayHold(_ sign: Unicode.Scalar) -> Bool { signs & 1 << UInt64(sign.value & 63) != 0 }

    /// Whether the text ends as a sentence does, closing quotes and brackets passed over.
    var endsSentence: Bool { Self.isSentenceEnd(lastMark) || lastMark == ";" }

    /// Whether the text has no marked letter and no capital, as alternative texts made from addresses have.
    var isSmallASCII: Bool { letters > 0 && markedLetters == 0 && capitals == 0 }

    /// Whether every letter is a capital.
    var isAllCapitals: Bool { letters > 2 && capitals == letters }
}

/// A text's key and its shape, found in one walk over it.
struct KeyAndShape {
    let key: MatchKey
    let shape: Shape

    init(of text: String) {
        let counts = text.withBytes { ShapeCounts(of: $0) }
        key = MatchKey(written: counts.key ?? text.withBytes { MatchKey.folded($0) })
        shape = Shape(counts, of: text)
    }
}
