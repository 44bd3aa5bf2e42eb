import Language

/// Writes the references to footnotes and the list of them that ends a text.
struct FootnoteList {
    private let rules: MarkdownRules
    /// Whether the list around the footnotes is written too, or only they.
    private let isWritten: Bool
    /// How often each footnote is referred to, in all and so far, by its number.
    private var total: [Int: Int] = [:]
    private var seen: [Int: Int] = [:]
    /// The number of the footnote that is being written.
    private var number = 0
    private var waysBackAreWritten = true

    /// Nil when the text has no footnotes.
    init?(in root: CMarkNode, rules: MarkdownRules, isWritten: Bool) {
        guard root.hasFootnotes else { return nil }
        self.rules = rules
        self.isWritten = isWritten
        var walk = CMarkWalk(root)
        while let step = walk.next() {
            guard case .enter(let node) = step else { continue }
            // The words of a picture are an attribute and hold no references.
            if node.kind == .image { walk.pass(node) }
            if node.kind == .footnoteReference { total[Self.number(node), default: 0] += 1 }
        }
    }

    private static func number(_ reference: CMarkNode) -> Int {
        Int(String(decoding: reference.literal, as: UTF8.self)) ?? 0
    }

    /// Writes a reference, as a link to its footnote and the place to come back to.
    mutating func refer(_ reference: CMarkNode, _ bytes: inout [UInt8], _ idStarts: inout [Int]) {
        let number = Self.number(reference)
        let time = seen[number, default: 0] + 1
        seen[number] = time
        bytes.append("<sup class=\"footnote-ref\"><a href=\"#")
        appendID("fn", number, 1, &bytes, &idStarts)
        bytes.append("\" id=\"")
        appendID("fnref", number, time, &bytes, &idStarts)
        bytes.append("\" data-footnote-ref>")
        bytes.append(number: number)
        bytes.append("</a></sup>")
    }

    /// Begins the next footnote, and with the first one the list.
    mutating func define(_ bytes: inout [UInt8], _ idStarts: inout [Int]) {
        number += 1
        if number == 1, isWritten { Self.begin(&bytes) }
        waysBackAreWritten = false
        bytes.append("<li id=\"")
        appendID("fn", number, 1, &bytes, &idStarts)
        bytes.append("\">\n")
    }

    /// Writes the ways back at the end of the last paragraph of a footnote.
    mutating func endParagraph(_ bytes: inout [UInt8], _ idStarts: inout [Int]) {
        bytes.append(0x20)
        appendWaysBack(&bytes, &idStarts)
    }

    mutating func endDefinition(_ bytes: inout [UInt8], _ idStarts: inout [Int]) {
        if !waysBackAreWritten {
            appendWaysBack(&bytes, &idStarts)
            bytes.append(0x0A)
        }
        bytes.append("</li>\n")
    }

    /// Ends the list, if there is one.
    func endAll(_ bytes: inout [UInt8]) {
        if number > 0, isWritten { Self.end(&bytes) }
    }

    /// Begins a list, which counts from a number where it is not the list of all footnotes.
    static func begin(at number: Int? = nil, _ bytes: inout [UInt8]) {
        bytes.append("<section class=\"footnotes\" data-footnotes>\n<ol")
        if let number {
            bytes.append(" start=\"")
            bytes.append(number: number)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(">\n")
    }

    static func end(_ bytes: inout [UInt8]) {
        bytes.append("</ol>\n</section>\n")
    }

    private mutating func appendWaysBack(_ bytes: inout [UInt8], _ idStarts: inout [Int]) {
        waysBackAreWritten = true
        for time in 1...max(1, total[number] ?? 1) {
            if time > 1 { bytes.append(0x20) }
            bytes.append("<a href=\"#")
            appendID("fnref", number, time, &bytes, &idStarts)
            bytes.append("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"")
            bytes.append(contentsOf: label(time).utf8)
            bytes.append("\">↩")
            if time > 1 {
                bytes.append("<sup class=\"footnote-ref\">")
                bytes.append(number: time)
                bytes.append("</sup>")
            }
            bytes.append("</a>")
        }
    }

    private func label(_ time: Int) -> String {
        let place = time > 1 ? "\(number)-\(time)" : "\(number)"
        return Bilingual(vi: "Về chỗ dẫn chú thích \(place)", en: "Back to reference \(place)")[rules.language]
    }

    /// Ids with a colon, which no heading's has.
    private func appendID(
        _ kind: StaticString, _ number: Int, _ time: Int, _ bytes: inout [UInt8], _ idStarts: inout [Int]
    ) {
        idStarts.append(bytes.count)
        bytes.append(kind)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(number: number)
        if time > 1 {
            bytes.append(UInt8(ascii: "-"))
            bytes.append(number: time)
        }
    }
}

extension CMarkNode {
    /// Whether footnotes stand at the end of this text, where libcmark puts them.
    fileprivate var hasFootnotes: Bool {
        lastChild?.kind == .footnoteDefinition
    }
}
