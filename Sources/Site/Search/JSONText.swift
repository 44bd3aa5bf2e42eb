extension [UInt8] {
    /// Appends a text as JSON writes it; what cannot be seen is spelled out.
    mutating func appendJSON(_ text: String) {
        append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": append(contentsOf: "\\\"".utf8)
            case "\\": append(contentsOf: "\\\\".utf8)
            case "\n": append(contentsOf: "\\n".utf8)
            case _ where scalar.isInvisible: appendEscape(scalar)
            default: append(contentsOf: String(scalar).utf8)
            }
        }
        append(UInt8(ascii: "\""))
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
        // Vietnamese letters need no look into Unicode's tables.
        guard value < 0xC0 || value >= 0x2000 else { return false }
        return properties.generalCategory == .format || properties.generalCategory == .control
    }
}
