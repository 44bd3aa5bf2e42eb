import Foundation

/// The text in Unicode's composed form (NFC); what is composed already comes back as it is.
package func nfc(_ text: String) -> String {
    var text = text
    if text.withUTF8({ isComposedAtAGlance($0.span) }) { return text }
    var span = text.utf8Span
    return span.checkForNFC(quickCheck: true) ? text : text.precomposedStringWithCanonicalMapping
}

/// The bytes of a text in the composed form, or nil when they are not UTF-8.
///
/// Composes also what is neither composed nor decomposed, as texts that were windows-1258 once: `ư` with a tone apart.
package func normalised(_ bytes: consuming [UInt8]) -> [UInt8]? {
    switch form(of: bytes.span) {
    case .composed: bytes
    case .other: Array(String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
    case .broken: nil
    }
}

private enum Form {
    case composed
    case other
    case broken
}

private func form(of bytes: Span<UInt8>) -> Form {
    if isComposedAtAGlance(bytes) { return .composed }
    guard var text = try? UTF8Span(validating: bytes) else { return .broken }
    return text.checkForNFC(quickCheck: true) ? .composed : .other
}

/// Whether bytes are UTF-8 and hold nothing but characters below U+0300, U+1E00–1EFF and U+2002–203F: all of them are
/// composed and none joins its neighbours. False says only that a closer look is needed.
///
/// U+2000 and U+2001 are not NFC; no other code point of these ranges is. Nearly every Vietnamese and English text passes,
/// in one walk at a fraction of the cost of validating it and of the standard library's own quick check.
private func isComposedAtAGlance(_ bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
        var offset = 0
        while offset < bytes.count {
            let plain = bytes.eightBytes(at: offset).lengthOfComposed
            if plain > 0 {
                offset += plain
                continue
            }
            let byte = bytes[offset]
            if byte < 0x80 {
                offset += 1
                continue
            }
            // C0 and C1 begin no character; CC and CD begin the combining marks.
            guard byte >= 0xC2, offset + 1 < bytes.count else { return false }
            let second = bytes[offset + 1]
            if byte < 0xCC {
                guard isContinuation(second) else { return false }
                offset += 2
                continue
            }
            guard offset + 2 < bytes.count, isContinuation(bytes[offset + 2]) else { return false }
            switch byte {
            case 0xE1: guard 0xB8 <= second, second <= 0xBB else { return false }
            case 0xE2: guard second == 0x80, bytes[offset + 2] >= 0x82 else { return false }
            default: return false
            }
            offset += 3
        }
        return true
    }
}

extension EightBytes {
    /// The bytes of the whole characters that stand here, when all are below U+0300 or of U+1E00–1EFF; zero when one is not,
    /// or may not be.
    ///
    /// Zeros that fill up a text's last bytes are characters too.
    fileprivate var lengthOfComposed: Int {
        if placesBeyondASCII == 0 { return 8 }
        let beginnings = placesOfLongCharacters
        let vietnamese = places(of: 0xE1)
        let others = placesOfCharactersOfThreeBytesAndMore & ~vietnamese
        let unclear =
            others | placesOfTwoBytesFromU0300 | places(of: 0xC0, orWithOther: 0x01)
            | vietnamese << 8 & ~places(of: 0xB8, orWithOther: 0x03)
        guard unclear == 0, beginnings << 8 | vietnamese << 16 == placesWithinLongCharacters else { return 0 }
        // What is cut at the end is looked at again.
        if beginnings >> 63 != 0 { return 7 }
        return vietnamese >> 55 & 1 != 0 ? 6 : 8
    }
}

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
