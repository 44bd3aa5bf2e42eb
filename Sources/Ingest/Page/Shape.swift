/// What a block's text looks like, counted once: its length, its marks, how it begins and ends.
struct Shape: Sendable {
    /// Words as blanks separate them, those without letter or digit left out.
    private(set) var words = 0
    private(set) var letters = 0
    private(set) var capitals = 0
    private(set) var digits = 0
    /// Letters that carry a mark, as nearly every Vietnamese word does.
    private(set) var markedLetters = 0
    private(set) var commas = 0
    /// Full stops, question and exclamation marks inside the text that a capital follows.
    private(set) var innerSentenceEnds = 0
    /// The last character that is no closing quote or bracket.
    private(set) var lastMark: Unicode.Scalar = " "
    /// The last character.
    private(set) var last: Unicode.Scalar = " "

    /// Whether the copyright sign stands in the text.
    private(set) var hasCopyrightSign = false
    /// The ASCII signs of the text, as the low six bits of each say.
    private var signs: UInt64 = 0

    private var isInWord = false
    private var isAfterSentenceEnd = false
    private var lettersOfWord = 0
    private var wordHasCapital = false

    init(of text: String) {
        text.withBytes { bytes in
            var offset = 0
            while offset < bytes.count {
                let byte = bytes[offset]
                if byte &- 0x61 < 26 {
                    let start = offset
                    repeat { offset += 1 } while offset < bytes.count && bytes[offset] &- 0x61 < 26
                    count(smallLetters: offset - start, endingIn: bytes[offset - 1])
                } else if byte == 0x20 {
                    finishWord()
                    offset += 1
                } else if byte < 0x80 {
                    count(ascii: byte)
                    offset += 1
                } else {
                    let (scalar, length) = Letters.scalar(in: bytes, at: offset)
                    count(scalar)
                    offset += length
                }
            }
        }
        finishWord()
    }

    @inline(__always)
    private mutating func count(ascii byte: UInt8) {
        switch byte {
        case 0x41...0x5A: countCapital()
        case 0x30...0x39:
            digits += 1
            isInWord = true
        default:
            if byte == 0x2C { commas += 1 }
            signs |= 1 << UInt64(byte & 63)
            if Self.isCloser(Unicode.Scalar(byte)) { return end(inCloser: Unicode.Scalar(byte)) }
        }
        end(in: Unicode.Scalar(byte))
    }

    @inline(__always)
    private mutating func count(_ scalar: Unicode.Scalar) {
        switch Letters.kind(of: scalar) {
        case .none:
            if scalar.value == 0xA9 { hasCopyrightSign = true }
            if Self.isCloser(scalar) { return end(inCloser: scalar) }
        case .some(true):
            markedLetters += 1
            countCapital()
        case .some(false):
            markedLetters += 1
            countLetters(1)
            isAfterSentenceEnd = false
        }
        end(in: scalar)
    }

    @inline(__always)
    private mutating func count(smallLetters number: Int, endingIn byte: UInt8) {
        countLetters(number)
        isAfterSentenceEnd = false
        end(in: Unicode.Scalar(byte))
    }

    /// Notes that a character is the last one so far.
    @inline(__always)
    private mutating func end(in scalar: Unicode.Scalar) {
        last = scalar
        lastMark = scalar
    }

    private mutating func end(inCloser scalar: Unicode.Scalar) { last = scalar }

    @inline(__always)
    private mutating func countLetters(_ number: Int) {
        letters += number
        lettersOfWord += number
        isInWord = true
    }

    @inline(__always)
    private mutating func countCapital() {
        countLetters(1)
        capitals += 1
        wordHasCapital = true
        if isAfterSentenceEnd { innerSentenceEnds += 1 }
        isAfterSentenceEnd = false
    }

    private mutating func finishWord() {
        if isInWord { words += 1 }
        // "TP. HCM", "TS. Lê", "Mr. Ba": a full stop after a short word that began with a capital ends no sentence.
        let isAbbreviation = lettersOfWord <= 2 && wordHasCapital && lastMark == "."
        if Self.isSentenceEnd(lastMark), !isAbbreviation { isAfterSentenceEnd = isInWord }
        isInWord = false
        lettersOfWord = 0
        wordHasCapital = false
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
