/// Reads the plain forms of YAML that front matter is nearly always made of, on bytes, some fifty times as fast as Yams.
///
/// `key: text`, quoted texts without escapes, `[a, b]` and `{a: b}` on one line, and maps and lists by indentation, each
/// scalar on one line. Whatever it accepts it reads exactly as Yams does, and it gives nil for everything else: it
/// knows no errors.
struct PlainYAML {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the text ends.
    let end: Int
    /// The line being read, or nil after the last.
    var line: Line?
    /// Where the line after it begins.
    private var next: Int

    /// A line with something to say: neither blank nor a comment.
    struct Line {
        /// Where its content begins; moved on when a list item holds a map.
        var content: Int
        /// Where its content ends, without blanks at its end.
        let end: Int
        /// The column of `content`, from 0.
        var indent: Int
    }

    /// The value that the text says, or nil when it must be left to Yams.
    static func read(_ bytes: [UInt8], _ range: Range<Int>) -> YAMLNode? {
        bytes.withUnsafeBufferPointer { buffer in
            guard isPlainText(buffer, range) else { return nil }
            var reader = PlainYAML(bytes: buffer, end: range.upperBound, line: nil, next: range.lowerBound)
            reader.advance()
            guard let first = reader.line, let root = reader.block(indent: first.indent), reader.line == nil else {
                return nil
            }
            return root
        }
    }

    /// Whether no byte needs a second look: a tab, a lone carriage return, a control character, or one of the rare
    /// characters that YAML takes for a line end or forbids.
    private static func isPlainText(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        for index in range {
            let byte = bytes[index]
            func following(_ distance: Int) -> UInt8 {
                index + distance < range.upperBound ? bytes[index + distance] : 0
            }
            switch byte {
            case 0x0A, 0x20...0x7E: continue
            case 0x0D: if following(1) != 0x0A { return false }
            case 0xC2: if following(1) < 0xA0 { return false }
            case 0xE2: if following(1) == 0x80, following(2) == 0xA8 || following(2) == 0xA9 { return false }
            case 0x00...0x1F, 0x7F, 0xEF: return false
            default: continue
            }
        }
        return true
    }

    /// Goes on to the next line with something to say.
    mutating func advance() {
        while next < end {
            let start = next
            var stop = start
            while stop < end, bytes[stop] != 0x0A { stop += 1 }
            next = stop + 1
            if stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
            while stop > start, bytes[stop - 1] == 0x20 { stop -= 1 }
            let content = skipSpaces(from: start, to: stop)
            if content < stop, bytes[content] != UInt8(ascii: "#") {
                line = Line(content: content, end: stop, indent: content - start)
                return
            }
        }
        line = nil
    }

    func skipSpaces(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, bytes[index] == 0x20 { index += 1 }
        return index
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
