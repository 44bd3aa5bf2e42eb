import Language

extension Unicode.Scalar {
    /// Whether no page and no feed may hold it: a control character, or a code point that XML 1.0 (section 2.2) leaves out.
    package var isForbiddenInText: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// Its code point as “U+0008”.
    package var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

/// The offsets of the first character in UTF-8 text that no page may hold.
func firstForbiddenCharacter(in text: [UInt8]) -> Range<Int>? {
    text.withUnsafeBufferPointer { bytes in
        var start = 0
        // A text holds no zeros, so those behind its end are none of its controls.
        while let index = bytes.first(from: start, { $0.placesOfControls | $0.places(of: 0xEF) }), index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 {
                if byte != 0x0A, byte != 0x0D, byte != 0x09 { return index..<index + 1 }
            } else if bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
                return index..<index + 3
            }
            start = index + 1
        }
        return nil
    }
}
