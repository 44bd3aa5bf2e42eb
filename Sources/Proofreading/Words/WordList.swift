import Language

/// The words of a text, folded to numbers for looking up phrases.
struct WordList {
    struct Word {
        /// A hash of the folded letters.
        let hash: UInt64
        /// UTF-8 offsets.
        let range: Range<Int>
        /// Whether a sign stands before it that ends a phrase: a full stop, a comma, a bracket, a quotation mark.
        let isFirst: Bool
    }

    private(set) var words: [Word] = []

    init(_ text: some Collection<String>) {
        for text in text { append(Array(text.utf8), 0..<text.utf8.count) }
    }

    init(of reading: Reading) {
        words.reserveCapacity(reading.words.count / 6)
        for passage in reading.passages where passage.kind != .code { append(reading.words, passage.range) }
    }

    private mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
        var isFirst = true
        var offset = range.lowerBound
        var buffer: [UInt8] = []
        while offset < range.upperBound {
            let length = Self.lengthOfSign(bytes, offset, range.upperBound)
            if length > 0 {
                isFirst = isFirst || Self.endsPhrase(bytes[offset], length, bytes, offset)
                offset += length
                continue
            }
            let start = offset
            while offset < range.upperBound, Self.lengthOfSign(bytes, offset, range.upperBound) == 0 { offset += 1 }
            words.append(Word(hash: Self.hash(bytes, start..<offset, &buffer), range: start..<offset, isFirst: isFirst))
            isFirst = false
        }
    }

    /// How many bytes the sign at an offset has; 0 for a letter or digit.
    private static func lengthOfSign(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int {
        let byte = bytes[offset]
        if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 ? 0 : 1 }
        // Dashes, quotation marks, blanks and the ellipsis.
        if byte == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x80 { return 3 }
        return byte == 0xC2 && offset + 1 < end ? 2 : 0
    }

    private static func endsPhrase(_ byte: UInt8, _ length: Int, _ bytes: [UInt8], _ offset: Int) -> Bool {
        if length == 1 { return ".,;:!?()[]\"|".utf8.contains(byte) }
        return length == 3 && (0x9C...0x9F).contains(bytes[offset + 2])
    }

    private static func hash(_ bytes: [UInt8], _ range: Range<Int>, _ buffer: inout [UInt8]) -> UInt64 {
        buffer.removeAll(keepingCapacity: true)
        if bytes[range].allSatisfy({ $0 < 0x80 }) {
            for offset in range { buffer.append(bytes[offset] &- 0x41 < 26 ? bytes[offset] | 0x20 : bytes[offset]) }
        } else {
            fold(bytes.span.extracting(range), into: &buffer)
        }
        // FNV-1a, 64 bits.
        return buffer.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
