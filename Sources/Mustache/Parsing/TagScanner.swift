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
    /// The hash of the content, if it is a plain name and was found to be one on the way to the tag's end.
    var hash: WordHash?
}

/// What tags begin and end with.
struct Delimiters: Hashable, Sendable {
    var open = Array("{{".utf8)
    var close = Array("}}".utf8)
}

/// Finds the tags of a template, one after the other, and the text between them.
struct TagScanner {
    /// The text before a tag and the tag.
    struct Step {
        let text: Range<Int>
        let tag: RawTag?
        /// The blanks before the tag on its line, if nothing else is there; they are part of `text` unless it stands alone.
        var blanks: Range<Int>?
        /// Whether the tag takes its line along.
        var isAlone = false
    }

    private let file: SourceFile
    let bytes: [UInt8]
    private var position = 0
    private(set) var delimiters: Delimiters
    /// The end of a tag that inherits and has only blanks and such tags before it on its line.
    private var afterParent = 0

    init(_ file: SourceFile, _ delimiters: Delimiters = Delimiters()) {
        self.file = file
        self.delimiters = delimiters
        bytes = file.bytes
    }

    /// The next text and tag; the last step has no tag.
    mutating func next() throws(Diagnostic) -> Step {
        let start = position
        guard let tagStart = bytes.firstIndex(of: delimiters.open, from: start) else {
            position = bytes.count
            return Step(text: start..<bytes.count, tag: nil)
        }
        let tag = try tag(at: tagStart)
        position = tag.range.upperBound
        if tag.kind == .delimiters { try setDelimiters(tag) }
        let blanks = blanks(before: tagStart, mayFollowParent: tag.kind == .block)
        if tag.kind == .parent, blanks != nil { afterParent = position }
        guard tag.kind.mayStandAlone, let blanks, let end = lineEnd(after: position) else {
            return Step(text: start..<tagStart, tag: tag, blanks: blanks)
        }
        position = end
        return Step(text: start..<max(start, blanks.lowerBound), tag: tag, blanks: blanks, isAlone: true)
    }

    /// Leaves the rest of the line out if there are only blanks in it, and says whether it did.
    mutating func skipBlankRestOfLine() -> Bool {
        guard let end = lineEnd(after: position) else { return false }
        position = end
        return true
    }

    @inline(__always)
    private func tag(at start: Int) throws(Diagnostic) -> RawTag {
        let inside = start + delimiters.open.count
        let sigil = inside < bytes.count ? bytes[inside] : 0
        let kind = RawTag.Kind(sigil: sigil)
        let contentStart = kind == .escaped ? inside : inside + 1
        let mark: UInt8? =
            switch sigil {
            case UInt8(ascii: "{"): UInt8(ascii: "}")
            case UInt8(ascii: "="): UInt8(ascii: "=")
            default: nil
            }
        if mark == nil, let tag = plainTag(kind, at: start, contentStart) { return tag }
        guard let contentEnd = bytes.firstIndex(of: delimiters.close, after: mark, from: contentStart) else {
            let close = (mark.map { [$0] } ?? []) + delimiters.close
            throw .unclosedTag(at: file.location(start..<inside), close: String(decoding: close, as: UTF8.self))
        }
        let end = contentEnd + delimiters.close.count + (mark == nil ? 0 : 1)
        return RawTag(kind: kind, range: start..<end, content: bytes.trimmingBlanks(contentStart..<contentEnd))
    }

    /// The tag, if nothing but a plain name stands in it, as in most.
    @inline(__always)
    private func plainTag(_ kind: RawTag.Kind, at start: Int, _ contentStart: Int) -> RawTag? {
        let close = delimiters.close
        guard let first = close.first else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            var (index, hash) = (contentStart, WordHash())
            while index < bytes.count, case let byte = bytes[index], byte != first, byte.isPlainInName {
                hash.combine(byte)
                index &+= 1
            }
            let end = index + close.count
            guard index > contentStart, end <= bytes.count else { return nil }
            for offset in 1..<close.count where bytes[index + offset] != close[offset] { return nil }
            guard bytes[index] == first else { return nil }
            return RawTag(kind: kind, range: start..<end, content: contentStart..<index, hash: hash)
        }
    }

    private mutating func setDelimiters(_ tag: RawTag) throws(Diagnostic) {
        let words = bytes[tag.content].split(whereSeparator: \.isBlank)
        guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
            throw .malformedDelimiters(at: file.location(tag.range))
        }
        delimiters = Delimiters(open: Array(words[0]), close: Array(words[1]))
    }

    /// The blanks before a tag if its line begins with them.
    private func blanks(before tag: Int, mayFollowParent: Bool) -> Range<Int>? {
        var start = tag
        while start > 0, bytes[start - 1].isBlankOnLine { start -= 1 }
        let isFirst = start == 0 || bytes[start - 1] == UInt8(ascii: "\n") || (mayFollowParent && start == afterParent)
        return isFirst ? start..<tag : nil
    }

    /// Where the next line begins, if only blanks come before.
    private func lineEnd(after start: Int) -> Int? {
        var end = start
        while end < bytes.count, bytes[end].isBlankOnLine { end += 1 }
        if end == bytes.count { return end }
        if bytes[end] == UInt8(ascii: "\n") { return end + 1 }
        let isCRLF = bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
        return isCRLF ? end + 2 : nil
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
