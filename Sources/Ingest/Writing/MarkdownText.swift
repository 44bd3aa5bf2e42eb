/// Writes text so that Markdown says it as it is, with as few backslashes as that takes.
enum MarkdownText {
    /// A text on one line, as a block of its own.
    static func escaped(_ text: RichText) -> String {
        escapedOpening(escapedInside(text), of: text)
    }

    /// A text on one line after `##`: number signs at its end would close the heading.
    static func escapedHeading(_ text: RichText) -> String {
        let inside = escapedInside(text)
        guard inside.last == "#" else { return inside }
        let bare = inside.trimmed(of: "#")
        guard bare.isEmpty || bare.last == " ", let first = inside.lastIndex(where: { $0 != "#" }) else {
            return bare.isEmpty ? "\\" + inside : inside
        }
        let signs = inside.index(after: first)
        return inside[..<signs] + "\\" + inside[signs...]
    }

    /// Escapes what could begin or end emphasis, code, links, HTML or an entity anywhere in a line, and writes the marks
    /// of what stands out.
    private static func escapedInside(_ text: RichText) -> String {
        let line = InlineLine(text)
        guard !line.marks.isEmpty || line.bytes.contains(where: { special.contains($0) }) else { return text.text }
        let addresses = WrittenAddresses(in: line.bytes)
        var escaped: [UInt8] = []
        escaped.reserveCapacity(line.bytes.count + 8)
        for (index, byte) in line.bytes.enumerated() {
            line.marks.write(at: index, to: &escaped)
            let needsEscape = special.contains(byte) && !addresses.isInPlain(index) && line.needsEscape(at: index)
            if needsEscape || addresses.breaks(at: index) { escaped.append(backslash) }
            escaped.append(byte)
        }
        line.marks.write(at: line.bytes.count, to: &escaped)
        return String(decoding: escaped, as: UTF8.self)
    }

    /// Escapes what would make a line a heading, a list, a quotation, a rule, a fence or a definition.
    private static func escapedOpening(_ text: String, of rich: RichText) -> String {
        guard text.utf8.first == rich.text.utf8.first else { return text }
        let bytes = Array(text.utf8.prefix(12))
        guard let first = bytes.first else { return text }
        let second = bytes.count > 1 ? bytes[1] : 0x20
        switch first {
        case UInt8(ascii: ">"): return "\\" + text
        case UInt8(ascii: "#"):
            let signs = bytes.prefix { $0 == first }.count
            return signs <= 6 && (bytes.count == signs || bytes[signs] == 0x20) ? "\\" + text : text
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="):
            return second == 0x20 || isRule(text, of: first) ? "\\" + text : text
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            return bytes.prefix { $0 == first }.count >= 3 ? "\\" + text : text
        case 0x30...0x39: return escapedNumber(text, bytes)
        default: return text
        }
    }

    private static func isRule(_ text: String, of mark: UInt8) -> Bool {
        text.utf8.allSatisfy { $0 == mark || $0 == 0x20 }
    }

    /// "1. " and "1) " would begin a list.
    private static func escapedNumber(_ text: String, _ bytes: [UInt8]) -> String {
        let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
        guard digits <= 9, digits < bytes.count, ".)".utf8.contains(bytes[digits]) else { return text }
        guard digits + 1 == bytes.count || bytes[digits + 1] == 0x20 else { return text }
        return text.prefix(digits) + "\\" + text.dropFirst(digits)
    }

    private static let backslash = UInt8(ascii: "\\")

    private static let special = Set("*_`~\\<&[]!".utf8)

    /// Whether a byte is of a letter or digit; those beyond ASCII are taken as letters.
    static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    static func isPunctuation(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) && !isWord(byte) }
}

/// A line with what has to be known of the whole of it to escape a sign.
private struct InlineLine {
    let bytes: [UInt8]
    let marks: InlineMarks
    /// The marks of emphasis and code that could find a partner.
    private let pairs: Set<UInt8>
    private let lastBracket: Int

    init(_ text: RichText) {
        let bytes = Array(text.text.utf8)
        self.bytes = bytes
        marks = InlineMarks(of: text, bytes)
        let written = marks.isEmpty ? [] : Array("*_".utf8)
        pairs = Set("*_`~".utf8.filter { mark in bytes.count { $0 == mark } > 1 } + written)
        lastBracket = bytes.lastIndex(of: UInt8(ascii: "]")) ?? -1
    }

    func needsEscape(at index: Int) -> Bool {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        let previous = index > 0 ? bytes[index - 1] : 0x20
        switch bytes[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "~"):
            return pairs.contains(bytes[index]) && !(next == 0x20 && previous == 0x20)
        case UInt8(ascii: "_"):
            return pairs.contains(bytes[index]) && !(MarkdownText.isWord(next) && MarkdownText.isWord(previous))
        case UInt8(ascii: "`"): return pairs.contains(bytes[index])
        case UInt8(ascii: "\\"):
            return MarkdownText.isPunctuation(next) || index + 1 == bytes.count || marks.stand(at: index + 1)
        case UInt8(ascii: "<"): return MarkdownText.isWord(next) || "/!?".utf8.contains(next)
        case UInt8(ascii: "&"): return MarkdownText.isWord(next) || next == UInt8(ascii: "#")
        case UInt8(ascii: "["): return marks.hasLinks || lastBracket > index
        case UInt8(ascii: "]"): return marks.hasLinks
        case UInt8(ascii: "!"): return marks.stand(at: index + 1)
        default: return false
        }
    }
}
