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
