/// What is counted of a text for its shape, in one walk.
struct ShapeCounts {
    private(set) var words = 0
    private(set) var letters = 0
    private(set) var capitals = 0
    private(set) var digits = 0
    private(set) var markedLetters = 0
    private(set) var commas = 0
    private(set) var innerSentenceEnds = 0
    /// The sign that the text ends in, closing quotes and brackets passed over; a blank after a letter or digit.
    private(set) var lastMark: Unicode.Scalar = " "
    /// The ASCII signs that stand in the text, as the low six bits of each say.
    private(set) var signs: UInt64 = 0
    private(set) var hasCopyrightSign = false

    private var isInWord = false
    private var isAfterSentenceEnd = false
    private var lettersOfWord = 0
    private var wordHasCapital = false

    init(of bytes: UnsafeBufferPointer<UInt8>) {
        Letters.kinds.withUnsafeBufferPointer { kinds in
            var offset = 0
            while offset < bytes.count {
                let byte = bytes[offset]
                if Self.isSmall(byte) {
                    // Most letters stand in a row of such.
                    let start = offset
                    repeat { offset += 1 } while offset < bytes.count && Self.isSmall(bytes[offset])
                    countSmallLetters(offset - start)
                } else if byte < 0x80 {
                    count(ascii: byte)
                    offset += 1
                } else {
                    offset += count(kinds, in: bytes, at: offset)
                }
            }
            finishWord()
        }
    }

    @inline(__always)
    private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    @inline(__always)
    private mutating func count(ascii byte: UInt8) {
        switch byte {
        case 0x20: finishWord()
        case 0x41...0x5A: countLetter(isCapital: true)
        case 0x30...0x39:
            digits += 1
            isInWord = true
            lastMark = " "
        default: countSign(Unicode.Scalar(byte))
        }
    }

    /// Counts the character beyond ASCII at an offset, and gives how many bytes it has.
    @inline(__always)
    private mutating func count(
        _ kinds: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> Int {
        let (place, length) = Letters.place(in: bytes, at: offset)
        // Up to U+00BF there are signs, some of which count as letters elsewhere.
        guard kinds[place] != 0, place >= 0xC0 else { return countOther(in: bytes, at: offset) }
        markedLetters += 1
        countLetter(isCapital: kinds[place] & Letters.capital != 0)
        return length
    }

    private mutating func countOther(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let (scalar, length) = Letters.scalar(in: bytes, at: offset)
        if scalar.value >= 0xC0, Letters.isLetter(scalar) {
            markedLetters += 1
            countLetter(isCapital: Letters.isCapital(scalar))
        } else {
            countSign(scalar)
        }
        return length
    }
}

extension ShapeCounts {
    /// Counts the word before a blank or the end.
    @inline(__always)
    private mutating func finishWord() {
        if isInWord { words += 1 }
        // "TP. HCM", "TS. Lê", "Mr. Ba": a full stop after a short word that began with a capital ends no sentence.
        let isAbbreviation = lettersOfWord <= 2 && wordHasCapital && lastMark == "."
        if Shape.isSentenceEnd(lastMark), !isAbbreviation { isAfterSentenceEnd = isInWord }
        isInWord = false
        lettersOfWord = 0
        wordHasCapital = false
    }

    @inline(__always)
    private mutating func countSmallLetters(_ count: Int) {
        letters += count
        lettersOfWord += count
        isInWord = true
        isAfterSentenceEnd = false
        lastMark = " "
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
        lastMark = " "
    }

    @inline(__always)
    private mutating func countSign(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { signs |= 1 << UInt64(scalar.value & 63) }
        if scalar == "," { commas += 1 }
        if scalar == "©" { hasCopyrightSign = true }
        if !Shape.isCloser(scalar) { lastMark = scalar }
    }
}
