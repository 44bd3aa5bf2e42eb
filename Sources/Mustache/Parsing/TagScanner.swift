import SourceText

/// A tag as it stands in the bytes: what kind it is, what is in it, and where.
struct RawTag {
    enum Kind {
        case escaped
        case raw
        case section
        case inverted
        case close
        case partial
        case parent
        case block
        case declaration
        case comment
        case delimiters
    }

    let kind: Kind
    /// The delimiters included.
    let range: Range<Int>
    /// Without delimiters, sigil and blanks around.
    let content: Range<Int>
}

/// Finds the tags of a template, one after the other, and the text between them.
struct TagScanner {
    /// The text before a tag, the tag, and where the text after it begins: a tag alone on its line takes the line along.
    struct Step {
        let text: Range<Int>
        let tag: RawTag?
    }

    private let file: SourceFile
    private var position = 0
    private var open = Array("{{".utf8)
    private var close = Array("}}".utf8)

    private var bytes: [UInt8] { file.bytes }

    init(_ file: SourceFile) {
        self.file = file
    }

    /// The next text and tag; the last step has no tag.
    mutating func next() throws(Diagnostic) -> Step {
        let start = position
        guard let tagStart = bytes.firstIndex(of: open, from: start) else {
            position = bytes.count
            return Step(text: start..<bytes.count, tag: nil)
        }
        let tag = try tag(at: tagStart)
        position = tag.range.upperBound
        if tag.kind == .delimiters { try setDelimiters(tag) }
        guard tag.kind.mayStandAlone, let line = standaloneLine(of: tag.range) else {
            return Step(text: start..<tagStart, tag: tag)
        }
        position = line.upperBound
        return Step(text: start..<max(start, line.lowerBound), tag: tag)
    }

    private func tag(at start: Int) throws(Diagnostic) -> RawTag {
        let inside = start + open.count
        let sigil = inside < bytes.count ? bytes[inside] : 0
        let kind = RawTag.Kind(sigil: sigil)
        let contentStart = kind == .escaped ? inside : inside + 1
        let end =
            [UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "="): UInt8(ascii: "=")][sigil].map { [$0] } ?? []
        guard let contentEnd = bytes.firstIndex(of: end + close, from: contentStart) else {
            throw .unclosedTag(at: file.location(start..<inside), close: String(decoding: end + close, as: UTF8.self))
        }
        return RawTag(
            kind: kind, range: start..<contentEnd + end.count + close.count,
            content: bytes.trimmingBlanks(contentStart..<contentEnd))
    }

    private mutating func setDelimiters(_ tag: RawTag) throws(Diagnostic) {
        let words = bytes[tag.content].split(whereSeparator: \.isBlank)
        guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
            throw .malformedDelimiters(at: file.location(tag.range))
        }
        open = Array(words[0])
        close = Array(words[1])
    }

    /// The whole line of a tag that has only blanks beside it, its end included.
    private func standaloneLine(of tag: Range<Int>) -> Range<Int>? {
        var start = tag.lowerBound
        while start > 0, bytes[start - 1].isBlankOnLine { start -= 1 }
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
        var end = tag.upperBound
        while end < bytes.count, bytes[end].isBlankOnLine { end += 1 }
        if end == bytes.count { return start..<end }
        if bytes[end] == UInt8(ascii: "\n") { return start..<end + 1 }
        let isCRLF = bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
        return isCRLF ? start..<end + 2 : nil
    }
}

extension RawTag.Kind {
    fileprivate init(sigil: UInt8) {
        self =
            switch sigil {
            case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
            case UInt8(ascii: "#"): .section
            case UInt8(ascii: "^"): .inverted
            case UInt8(ascii: "/"): .close
            case UInt8(ascii: ">"): .partial
            case UInt8(ascii: "<"): .parent
            case UInt8(ascii: "$"): .block
            case UInt8(ascii: "%"): .declaration
            case UInt8(ascii: "!"): .comment
            case UInt8(ascii: "="): .delimiters
            default: .escaped
            }
    }

    fileprivate var mayStandAlone: Bool { self != .escaped && self != .raw }
}
