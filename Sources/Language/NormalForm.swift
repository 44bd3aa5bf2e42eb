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
    guard var text = try? UTF8Span(validating: bytes) else { return .broken }
    return isComposedAtAGlance(bytes) || text.checkForNFC(quickCheck: true) ? .composed : .other
}

/// Whether UTF-8 holds nothing but characters below U+0300, U+1E00–1EFF and U+2002–203F: all of them are composed and
/// none joins its neighbours. False says only that a closer look is needed.
///
/// U+2000 and U+2001 are not NFC; no other code point of these ranges is. Nearly every Vietnamese and English text passes,
/// at a third of the cost of the standard library's own quick check.
private func isComposedAtAGlance(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    while offset < bytes.count {
        guard bytes[offset] >= 0xCC else {
            offset += 1
            continue
        }
        guard offset + 2 < bytes.count else { return false }
        switch (bytes[offset], bytes[offset + 1]) {
        case (0xE1, 0xB8...0xBB): break
        case (0xE2, 0x80) where bytes[offset + 2] >= 0x82: break
        default: return false
        }
        offset += 3
    }
    return true
}
