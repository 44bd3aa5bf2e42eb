import SourceText
import Yams

/// A part of a file that is YAML, and the way from Yams' lines and columns to our offsets.
struct YAMLText {
    let source: SourceFile
    /// UTF-8 offsets of the part.
    let range: Range<Int>
    /// Where each line begins; YAML ends lines in more ways than a file does.
    private let lineStarts: [Int]

    init(_ source: SourceFile, _ range: Range<Int>) {
        self.source = source
        self.range = range
        var starts = [range.lowerBound]
        var index = range.lowerBound
        while index < range.upperBound {
            let length = Self.lineEndLength(source.bytes, index, range.upperBound)
            index += max(1, length)
            if length > 0 { starts.append(index) }
        }
        lineStarts = starts
    }

    var string: String { source.text(in: range) }

    /// The offset of a mark, which counts lines and Unicode scalars from 1.
    func offset(_ mark: Mark) -> Int {
        guard mark.line >= 1, mark.line <= lineStarts.count else { return range.upperBound }
        var offset = lineStarts[mark.line - 1]
        for _ in 1..<max(1, mark.column) where offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }

    /// The byte at an offset, or 0 after the end.
    func byte(_ offset: Int) -> UInt8 {
        range.contains(offset) ? source.bytes[offset] : 0
    }

    /// Where the line of an offset begins.
    func lineStart(of offset: Int) -> Int {
        lineStarts[lineIndex(of: offset)]
    }

    /// Where the line after one begins, if there is one.
    func lineStart(after line: Int) -> Int? {
        let next = lineIndex(of: line) + 1
        return next < lineStarts.count ? lineStarts[next] : nil
    }

    /// Where the last line before one begins that is not blank, if there is one.
    func lineStart(before line: Int) -> Int? {
        lineStarts[..<lineIndex(of: line)].last { skipSpaces(from: $0) < lineEnd(of: $0) }
    }

    private func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// How many spaces a line begins with.
    func indent(ofLine line: Int) -> Int {
        skipSpaces(from: line) - line
    }

    /// Where the line of an offset ends, without its line end and the blanks before it.
    func lineEnd(of offset: Int) -> Int {
        var end = offset
        while end < range.upperBound, Self.lineEndLength(source.bytes, end, range.upperBound) == 0 { end += 1 }
        while end > offset, byte(end - 1) == 0x20 || byte(end - 1) == 0x09 { end -= 1 }
        return end
    }

    /// The first offset from one on that holds no space.
    func skipSpaces(from offset: Int) -> Int {
        var offset = offset
        while byte(offset) == 0x20 { offset += 1 }
        return offset
    }

    func text(_ part: Range<Int>) -> String {
        source.text(in: part.clamped(to: range))
    }

    func location(_ part: Range<Int>) -> SourceLocation {
        source.location(part)
    }

    /// The length of the line end at an index: LF, CR, CRLF, and YAML's NEL, LS and PS; 0 elsewhere.
    private static func lineEndLength(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
        switch bytes[index] {
        case 0x0A: 1
        case 0x0D: index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
        case 0xC2: index + 1 < end && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2: index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 0
        }
    }
}

extension YAMLText {
    /// The offsets a scalar covers that Yams says begins at one; of several lines, only as far as they are in quotes.
    func scalarRange(from start: Int, style: Node.Scalar.Style, text: String) -> Range<Int> {
        switch style {
        case .doubleQuoted where byte(start) == UInt8(ascii: "\""),
            .singleQuoted where byte(start) == UInt8(ascii: "'"):
            return start..<quoteEnd(from: start)
        case .plain:
            let end = start + text.utf8.count
            if end <= range.upperBound, source.bytes[start..<end].elementsEqual(text.utf8) { return start..<end }
        default: break
        }
        return start..<lineEnd(of: start)
    }

    private func quoteEnd(from start: Int) -> Int {
        let quote = byte(start)
        var index = start + 1
        while index < range.upperBound {
            if byte(index) == quote {
                if quote == UInt8(ascii: "\"") || byte(index + 1) != quote { return index + 1 }
                index += 1
            } else if byte(index) == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 1
            }
            index += 1
        }
        return range.upperBound
    }

    /// The offsets a list or map covers that begins at one, the bracket that closes it included.
    func collectionRange(from start: Int, lastEnd: Int?) -> Range<Int> {
        let end = max(start, lastEnd ?? start)
        let close: UInt8
        switch byte(start) {
        case UInt8(ascii: "["): close = UInt8(ascii: "]")
        case UInt8(ascii: "{"): close = UInt8(ascii: "}")
        default: return start..<end
        }
        var index = max(end, start + 1)
        while index < range.upperBound, byte(index) != close { index += 1 }
        return start..<min(index + 1, range.upperBound)
    }
}
