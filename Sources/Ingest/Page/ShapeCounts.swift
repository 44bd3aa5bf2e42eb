/// What is counted of a text for its shape, character by character and word by word.
struct ShapeCounts {
    private(set) var words = 0
    private(set) var letters = 0
    private(set) var capitals = 0
    private(set) var digits = 0
    private(set) var markedLetters = 0
    private(set) var commas = 0
    private(set) var innerSentenceEnds = 0
    private(set) var lastMark: Unicode.Scalar = " "
    private(set) var last: Unicode.Scalar = " "
    private(set) var signs: UInt64 = 0
    private(set) var hasCopyrightSign = false

    private var isInWord = false
    private var isAfterSentenceEnd = false
    private var lettersOfWord = 0
    private var wordHasCapital = false

    /// Counts a character that is no blank.
    @inline(__always)
    mutating func count(_ scalar: Unicode.Scalar) {
        last = scalar
        switch scalar.value {
        case 0x61...0x7A: countLetter(isCapital: false)
        case 0x41...0x5A: countLetter(isCapital: true)
        case 0x30...0x39:
            digits += 1
            isInWord = true
        case 0..<0xC0: return countSign(scalar)
        default:
            guard let isCapital = Letters.kind(of: scalar) else { return countSign(scalar) }
            markedLetters += 1
            countLetter(isCapital: isCapital)
        }
        lastMark = scalar
    }

    /// Counts the word before a blank or the end.
    @inline(__always)
    mutating func finishWord() {
        if isInWord { words += 1 }
        // "TP. HCM", "TS. Lê", "Mr. Ba": a full stop after a short word that began with a capital ends no sentence.
        let isAbbreviation = lettersOfWord <= 2 && wordHasCapital && lastMark == "."
        if Shape.isSentenceEnd(lastMark), !isAbbreviation { isAfterSentenceEnd = isInWord }
        isInWord = false
        lettersOfWord = 0
        wordHasCapital = false
    }

    @inline(__always)
    private mutating func countLetter(isCapital: Bool) {
        letters += 1
        lettersOfWord += 1
        isInWord = true
        if isCapital {
            capitals += 1
            wordHasCapital = true
            if isAfterSentenceEnd { innerSentenceEnds += 1 }
        }
        isAfterSentenceEnd = false
    }

    @inline(__always)
    private mutating func countSign(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { signs |= 1 << UInt64(scalar.value & 63) }
        if scalar == "," { commas += 1 }
        if scalar == "©" { hasCopyrightSign = true }
        if !Shape.isCloser(scalar) { lastMark = scalar }
    }
}
