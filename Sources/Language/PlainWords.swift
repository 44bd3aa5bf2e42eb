/// Reads a text word by word, as recognising a language needs it.
struct PlainWords {
    private let text: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private let ascii = PlainWord.asciiDescriptions
    private let latin = PlainWord.latinDescriptions
    private let additional = PlainWord.additionalDescriptions

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    var isAtEnd: Bool { offset >= text.count }

    /// Calls a function with every spoken word up to the next blank, and says whether all that was an address or the name
    /// of a file: it has `@`, `://`, or a full stop amid small letters.
    mutating func readChunk(_ body: (PlainWord) -> Void) -> Bool {
        var isAddress = false
        var word = PlainWord()
        var (before, last): (UInt8, UInt8) = (0, 0)
        while offset < text.count, text[offset] > 0x20 {
            let byte = text[offset]
            let description = nextLetter()
            if description != 0 {
                word.append(description)
                if last == UInt8(ascii: "."), Self.isSmall(before), Self.isSmall(byte) { isAddress = true }
            } else {
                if word.isSpoken { body(word) }
                word = PlainWord()
                if byte == UInt8(ascii: "@") || (before, last, byte) == Self.slashes { isAddress = true }
            }
            (before, last) = (last, byte)
        }
        if word.isSpoken { body(word) }
        offset += 1
        return isAddress
    }

    /// Goes behind the next character and describes it; zero when it is no letter.
    private mutating func nextLetter() -> UInt16 {
        let byte = text[offset]
        if byte < 0x80 {
            offset += 1
            return ascii[Int(byte)]
        }
        if byte &- 0xC2 < 5, offset + 1 < text.count {
            let description = latin[Int(byte - 0xC2) << 6 + Int(text[offset + 1] & 0x3F)]
            if description != 0 {
                offset += 2
                return description
            }
        }
        if byte == 0xE1, offset + 2 < text.count, text[offset + 1] &- 0xBA < 2 {
            let description = additional[Int(text[offset + 1] - 0xBA) << 6 + Int(text[offset + 2] & 0x3F)]
            if description != 0 {
                offset += 3
                return description
            }
        }
        return nextForeignLetter()
    }

    private mutating func nextForeignLetter() -> UInt16 {
        let (scalar, end) = decodeScalar(in: text.span, at: offset)
        offset = end
        guard scalar.isLetter else { return 0 }
        return PlainWord.foreignDescription(isCapital: scalar.properties.isUppercase)
    }

    private static let slashes = (UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "/"))

    private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
}
