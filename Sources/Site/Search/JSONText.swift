import Language

extension [UInt8] {
    /// Appends a text as JSON writes it; what cannot be seen is spelled out.
    mutating func appendJSON(_ text: String) {
        var text = text
        text.withUTF8 { appendJSON($0) }
    }

    /// Appends a text in UTF-8 as JSON writes it.
    mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        var start = 0
        while let index = text.first(from: start, Self.placesToLookAt), index < text.count {
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            start = index + Self.width(of: text[index])
            for scalar in String(decoding: text[index..<start], as: UTF8.self).unicodeScalars {
                appendJSON(scalar)
            }
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        append(UInt8(ascii: "\""))
    }

    private mutating func appendJSON(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append(contentsOf: "\\\"".utf8)
        case "\\": append(contentsOf: "\\\\".utf8)
        case "\n": append(contentsOf: "\\n".utf8)
        case _ where scalar.isInvisible: appendEscape(scalar)
        default: append(contentsOf: String(scalar).utf8)
        }
    }

    /// Where characters begin that need a look: a few of ASCII, and those beyond it that are not U+00C0 to U+07FF or U+1000
    /// to U+1FFF, where Vietnamese has its letters.
    private static func placesToLookAt(_ bytes: EightBytes) -> UInt64 {
        bytes.places(of: UInt8(ascii: "\"")) | bytes.places(of: UInt8(ascii: "\\")) | bytes.placesOfControls
            | bytes.places(of: 0x7F) | bytes.places(of: 0xC2)
            | (bytes.placesOfCharactersOfThreeBytesAndMore & ~bytes.places(of: 0xE1))
    }

    private static func width(of first: UInt8) -> Int {
        switch first {
        case ..<0x80: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }

    private mutating func appendEscape(_ scalar: Unicode.Scalar) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8)
        }
    }

    /// Appends a list of texts.
    mutating func appendJSON(_ texts: [String]) {
        append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            appendJSON(text)
        }
        append(UInt8(ascii: "]"))
    }
}

extension Unicode.Scalar {
    fileprivate var isInvisible: Bool {
        guard value >= 0x80 else { return value < 0x20 || value == 0x7F }
        return properties.generalCategory == .format || properties.generalCategory == .control
    }
}
