/// What is counted of a text for its shape, word by word.
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

    /// The key of the text; nil where it has a character that is none of those that are remembered.
    private(set) var key: String?

    init(of bytes: UnsafeBufferPointer<UInt8>) {
        // No character becomes more than one byte, and a blank may be written behind the last word.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) { room in
            PlainWord.weights.withUnsafeBufferPointer { count(bytes, weights: $0, key: room) }
        }
    }

    private mutating func count(
        _ bytes: UnsafeBufferPointer<UInt8>, weights: UnsafeBufferPointer<UInt64>,
        key room: UnsafeMutableBufferPointer<UInt8>
    ) {
        guard let key = room.baseAddress else { return }
        var (start, length, hasKey) = (0, 0, true)
        while start < bytes.count {
            // Most words are letters and nothing else, and no sentence has ended before them.
            if !isAfterSentenceEnd, let word = PlainWord(in: bytes, from: start, weights: weights, key: key + length) {
                count(word)
                length += word.keyLength
                start = word.end + 1
            } else {
                let end = countWord(in: bytes, from: start)
                let written = UnsafeBufferPointer(rebasing: bytes[start..<end])
                hasKey = hasKey && MatchKey.appendLatin(written, to: room, length: &length)
                start = end + 1
            }
            if length > 0, key[length - 1] != 0x20 {
                key[length] = 0x20
                length += 1
            }
        }
        self.key = hasKey ? String(key: room, length: length) : nil
    }

    private mutating func count(_ word: PlainWord) {
        words += 1
        letters += word.letters
        capitals += word.capitals
        digits += word.digits
        markedLetters += word.markedLetters
        lastMark = " "
    }

    /// Counts a word, which may be empty, character by character, and gives its end.
    private mutating func countWord(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, bytes[offset] != 0x20 {
            let byte = bytes[offset]
            let (scalar, length) = byte < 0x80 ? (Unicode.Scalar(byte), 1) : Letters.scalar(in: bytes, at: offset)
            count(scalar)
            offset += length
        }
        finishWord()
        return offset
    }

    private mutating func count(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x30...0x39:
            digits += 1
            isInWord = true
            lastMark = " "
        // Up to U+00BF only the letters of ASCII count as such.
        case 0x41...0x5A, 0x61...0x7A: countLetter(isCapital: scalar.value < 0x61)
        case 0..<0xC0: countSign(scalar)
        case _ where Letters.isLetter(scalar):
            markedLetters += 1
            countLetter(isCapital: Letters.isCapital(scalar))
        default: countSign(scalar)
        }
    }
}

extension ShapeCounts {
    private mutating func finishWord() {
        if isInWord { words += 1 }
        // "TP. HCM", "TS. Lê", "Mr. Ba": a full stop after a short word that began with a capital ends no sentence.
        let isAbbreviation = lettersOfWord <= 2 && wordHasCapital && lastMark == "."
        if Shape.isSentenceEnd(lastMark), !isAbbreviation { isAfterSentenceEnd = isInWord }
        isInWord = false
        lettersOfWord = 0
        wordHasCapital = false
    }

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

    private mutating func countSign(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { signs |= 1 << UInt64(scalar.value & 63) }
        if scalar == "," { commas += 1 }
        if scalar == "©" { hasCopyrightSign = true }
        if !Shape.isCloser(scalar) { lastMark = scalar }
    }
}
