/// Takes the signs of Markdown off a line, where a page was saved by a program that writes Markdown: links, emphasis,
/// headings, list marks. What they said of the line stays as its traces.
struct MarkdownTraces {
    private(set) var text: String
    private(set) var traces: Block.Traces = []
    /// How many words were links.
    private var linkedWords = 0

    /// Whether the lines of a page are Markdown: several hold links as it writes them.
    static func mark(_ lines: [PageLine], of bytes: [UInt8]) -> Bool {
        let sign = Array("](".utf8)
        guard bytes.withUnsafeBufferPointer({ all in sign.withUnsafeBufferPointer { all.offset(of: $0) } }) != nil
        else {
            return false
        }
        return lines.lazy.filter { $0.text.holds("](") }.prefix(fewestLinks).count == fewestLinks
    }

    private static let fewestLinks = 3

    init(_ line: String) {
        text = line
        takeOffHeadingMark()
        takeOffListMark()
        takeOutLinks()
        takeOutEmphasis()
        text = cleanText(text)
        if linkedWords > 0, linkedWords * 3 > text.spacedWordCount { traces.insert(.linked) }
    }

    private mutating func takeOffHeadingMark() {
        let marks = text.prefix { $0 == "#" }
        guard (1...6).contains(marks.count), text.dropFirst(marks.count).first == " " else { return }
        text = String(text.dropFirst(marks.count + 1))
        traces.insert(.heading)
    }

    private mutating func takeOffListMark() {
        guard text.hasPrefix("* ") else { return }
        text = String(text.dropFirst(2))
        traces.insert(.bulleted)
    }

    /// Puts its words in the place of `[words](address "title")`; brackets without an address are left.
    private mutating func takeOutLinks() {
        var result = ""
        var rest = text[...]
        while let middle = rest.place(of: "]("), let open = rest[..<middle.lowerBound].lastIndex(ofMark: "["),
            let close = Self.end(ofAddress: rest[middle.upperBound...])
        {
            let words = rest[open...].dropFirst().prefix(upTo: middle.lowerBound)
            linkedWords += words.spacedWordCount
            result += rest[..<open] + words
            rest = rest[close...].dropFirst()
        }
        text = result + rest
    }

    /// The bracket that closes an address; it may hold pairs of its own.
    private static func end(ofAddress text: Substring) -> String.Index? {
        var depth = 0
        for index in text.utf8.indices {
            switch text.utf8[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")") where depth == 0: return index
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
        }
        return nil
    }

    /// Takes out `**`, and `_` and `*` that stand at the edge of a word; a backslash keeps the sign after it.
    private mutating func takeOutEmphasis() {
        let scalars = Array(text.replacing("**", with: "").unicodeScalars)
        var kept = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let before = index > 0 ? scalars[index - 1] : " "
            let after = index + 1 < scalars.count ? scalars[index + 1] : " "
            switch scalar {
            case "\\" where Self.isSign(after): break
            case "_" where before != "\\", "*" where before != "\\":
                if Letters.isLetter(before) && Letters.isLetter(after) { kept.append(scalar) }
            default: kept.append(scalar)
            }
        }
        text = String(kept)
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && scalar.value > 0x20 && !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }
}
