/// The marks that say a text is over: "./." of official prose, "-VNA" of agencies.
enum EndMark {
    /// The text without its end mark; a full stop that belongs to the last sentence stays.
    static func removed(from text: String) -> String {
        var rest = text[...]
        if let mark = agency(of: text), let range = rest.lastPlace(of: mark) {
            rest = rest[..<range.lowerBound].trimmed(of: " -–—(")
        }
        for mark in ["./.", "/."] where rest.hasSuffix(mark) {
            rest = rest.dropLast(mark.count).trimmed
            if !endsAlready(rest) { return rest + "." }
            break
        }
        return String(rest)
    }

    private static func endsAlready(_ text: Substring) -> Bool {
        text.unicodeScalars.last.map { Shape.isCloser($0) || Shape.isSentenceEnd($0) } ?? true
    }

    /// A known agency's mark behind the last sentence.
    static func agency(of text: String) -> String? {
        capitals(of: text).flatMap { KnownPapers.marked($0) == nil ? nil : $0 }
    }

    /// Capitals behind the last sentence, after a dash or in brackets: "… the term.-VNA", "… hai nước./. (TTXVN)".
    static func capitals(of text: String) -> String? {
        // Nearly every text ends in a small letter and a full stop.
        guard mayEndInCapitals(text) else { return nil }
        let end = text.trimmed(of: " ).").unicodeScalars
        let mark = end.reversed().prefix { Letters.isCapital($0) || $0 == "/" || $0 == "+" }
        guard (2...8).contains(mark.count) else { return nil }
        let before = Substring(end.dropLast(mark.count))
        let sentence = before.trimmed(of: " -–—(")
        guard sentence.endIndex < before.endIndex, let last = sentence.unicodeScalars.last else { return nil }
        return Shape.isSentenceEnd(last) ? String(String.UnicodeScalarView(mark.reversed())) : nil
    }

    /// Whether the last character is a capital, brackets and full stops behind it passed over.
    private static func mayEndInCapitals(_ text: String) -> Bool {
        text.withBytes { bytes in
            var end = bytes.count
            while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x29 || bytes[end - 1] == 0x2E { end -= 1 }
            guard end > 0 else { return false }
            var start = end - 1
            while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            switch bytes[start] {
            case 0x41...0x5A, 0x2F, 0x2B: return true
            case 0..<0x80: return false
            default: return Letters.isCapital(Letters.scalar(in: bytes, at: start).scalar)
            }
        }
    }
}
