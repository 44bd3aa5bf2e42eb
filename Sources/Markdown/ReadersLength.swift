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
    var count = 0
    var index = 0
    while index < text.count {
        if index + 8 <= text.count {
            let bytes = text.eightBytes(at: index)
            if bytes.placesBeyondASCII | bytes.places(of: 0x0D) == 0 {
                index += 8
                count += 8
                continue
            }
        }
        let width = plainWidth(of: text, at: index)
        if width == 0 { return nil }
        index += width
        count += 1
    }
    return count
}

/// How many bytes a character that joins no other has; 0 where that is not sure.
private func plainWidth(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch text[index] {
    // A carriage return makes one character with the line feed behind it.
    case 0x0D: return 0
    case 0..<0x80: return 1
    // To U+02FF: the combining marks begin behind it.
    case 0xC2...0xCB: return 2
    case 0xE1 where index + 2 < text.count:
        // U+1E00 to U+1EFF: Latin Extended Additional, where Vietnamese has its letters with two marks.
        return (0xB8...0xBB).contains(text[index + 1]) ? 3 : 0
    case 0xE2 where index + 2 < text.count:
        // U+2010 to U+2027: dashes, quotation marks, the ellipsis.
        return text[index + 1] == 0x80 && (0x90...0xA7).contains(text[index + 2]) ? 3 : 0
    default: return 0
    }
}
