import Language

/// How many characters a reader counts in a text.
func readersLength(of text: String) -> Int {
    var text = text
    return text.withUTF8 { plainLength(of: $0) } ?? text.count
}

/// How many characters a reader counts in UTF-8.
func readersLength(of text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { plainLength(of: $0) } ?? String(decoding: text, as: UTF8.self).count
}

/// The number of characters of a text in which each stands alone: Latin letters, composed as Vietnamese is, digits,
/// punctuation. Nil where some may join others, which takes many times as long to find out.
private func plainLength(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    var length = text.count
    for index in stride(from: 0, to: text.count, by: 8) {
        let bytes = text.eightBytes(at: index)
        // A carriage return makes one character with the line feed behind it; from U+0300 on there are combining marks.
        if bytes.places(of: 0x0D) != 0 { return nil }
        if bytes.placesBeyondASCII == 0 { continue }
        if bytes.placesOfTwoBytesFromU0300 != 0 { return nil }
        length -= EightBytes.count(of: bytes.placesWithinLongCharacters)
        var others = bytes.placesOfCharactersOfThreeBytesAndMore
        while others != 0 {
            if !isPlain(text, at: index + others.trailingZeroBitCount / 8) { return nil }
            others &= others - 1
        }
    }
    return length
}

/// Whether a character of three bytes or more joins no other.
private func isPlain(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 2 < text.count else { return false }
    switch text[index] {
    // U+1E00 to U+1EFF: Latin Extended Additional, where Vietnamese has its letters with two marks.
    case 0xE1: return (0xB8...0xBB).contains(text[index + 1])
    // U+2010 to U+2027: dashes, quotation marks, the ellipsis.
    case 0xE2: return text[index + 1] == 0x80 && (0x90...0xA7).contains(text[index + 2])
    default: return false
    }
}
