/// The text in NFC with its tones where the old style writes them: `hoà`, `khoẻ`, `thuý` become `hòa`, `khỏe`, `thúy`.
///
/// For matching only: names keep the style their owners write. The styles differ in open syllables that end in oa, oe or
/// uy, not after q; nowhere else.
package func toneStyleFolded(_ text: String) -> String {
    var composed = nfc(text)
    let folded: [UInt8]? = composed.withUTF8 { bytes in
        var output: [UInt8] = []
        var copied = 0
        for offset in bytes.indices.dropLast(2) where bytes[offset + 1] >= 0xC3 {
            guard let (vowels, end) = movedTone(bytes.span, at: offset) else { continue }
            output += bytes[copied..<offset]
            output += vowels.utf8
            copied = end
        }
        return copied == 0 ? nil : output + bytes[copied...]
    }
    return folded.map { String(decoding: $0, as: UTF8.self) } ?? composed
}

/// The two vowels at an offset with the tone of the second moved to the first, where the styles differ, and their end.
private func movedTone(_ text: Span<UInt8>, at offset: Int) -> (vowels: String, end: Int)? {
    let first = text[offset] | 0x20
    guard first == UInt8(ascii: "o") || first == UInt8(ascii: "u") else { return nil }
    let (scalar, end) = decodeScalar(in: text, at: offset + 1)
    guard let second = VietnameseAlphabet.letter(scalar), second.tone != .ngang,
        let first = VietnameseAlphabet.letter(Unicode.Scalar(text[offset]))
    else { return nil }
    switch (VietnameseAlphabet.letters[Int(first.rank)], VietnameseAlphabet.letters[Int(second.rank)]) {
    case ("o", "a"), ("o", "e"): break
    case ("u", "y") where offset == 0 || text[offset - 1] | 0x20 != UInt8(ascii: "q"): break
    default: return nil
    }
    if end < text.count, decodeScalar(in: text, at: end).scalar.isLetter { return nil }
    let moved = [
        VietnameseLetter(rank: first.rank, tone: second.tone, isCapital: first.isCapital),
        VietnameseLetter(rank: second.rank, tone: .ngang, isCapital: second.isCapital),
    ]
    return (String(String.UnicodeScalarView(moved.map(VietnameseAlphabet.scalar))), end)
}

/// A word whose tone the two styles write in different places.
package struct ToneStyleWord: Hashable, Sendable {
    /// UTF-8 offsets.
    package let range: Range<Int>
    /// Whether it is written as `hoà`, not as `hòa`.
    package let isNewStyle: Bool

    /// Such words of an NFC text, in its order.
    package static func all(in text: Span<UInt8>) -> [ToneStyleWord] {
        var words: [ToneStyleWord] = []
        var offset = 0
        while offset < text.count {
            guard text[offset] >= 0xC3 else {
                offset += 1
                continue
            }
            let (scalar, end) = decodeScalar(in: text, at: offset)
            if offset > 0, let (_, end) = movedTone(text, at: offset - 1) {
                words.append(ToneStyleWord(range: wordStart(text, offset - 1)..<end, isNewStyle: true))
            } else if isOldStyle(scalar, before: end, offset, text) {
                words.append(ToneStyleWord(range: wordStart(text, offset)..<end + 1, isNewStyle: false))
            }
            offset = end
        }
        return words
    }

    /// Whether a toned `o` or `u` stands before the last letter of an open syllable that the new style would mark.
    private static func isOldStyle(_ scalar: Unicode.Scalar, before end: Int, _ offset: Int, _ text: Span<UInt8>)
        -> Bool
    {
        guard end < text.count, let letter = VietnameseAlphabet.letter(scalar), letter.tone != .ngang else {
            return false
        }
        switch (VietnameseAlphabet.letters[Int(letter.rank)], text[end] | 0x20) {
        case ("o", UInt8(ascii: "a")), ("o", UInt8(ascii: "e")): break
        case ("u", UInt8(ascii: "y")) where offset == 0 || text[offset - 1] | 0x20 != UInt8(ascii: "q"): break
        default: return false
        }
        return end + 1 == text.count || !decodeScalar(in: text, at: end + 1).scalar.isLetter
    }

    /// Where the word around an offset begins; the onsets of such syllables are ASCII letters or đ.
    private static func wordStart(_ text: Span<UInt8>, _ offset: Int) -> Int {
        var start = offset
        while start > 0, (text[start - 1] | 0x20) &- 0x61 < 26 || text[start - 1] >= 0x80 { start -= 1 }
        return start
    }
}
