/// A place in a file the user wrote. Line and column are counted only when it is printed.
package struct SourceLocation: Sendable {
    package let file: SourceFile
    /// UTF-8 offsets into the file's bytes; empty where only a point is known.
    package let range: Range<Int>

    package init(file: SourceFile, range: Range<Int>) {
        self.file = file
        let start = min(max(0, range.lowerBound), file.count)
        self.range = start..<min(max(start, range.upperBound), file.count)
    }

    /// The line, from 1; only LF and CRLF end one.
    package var line: Int {
        file.bytes[..<range.lowerBound].count { $0 == 0x0A } + 1
    }

    /// The column, from 1, in characters as a reader counts them; a tab is one.
    package var column: Int {
        file.text(in: lineStart..<range.lowerBound).count + 1
    }

    /// The text of the line the place is in, without its end.
    package var lineText: String {
        file.text(in: lineStart..<lineEnd)
    }

    /// How many characters of that line the place covers; at least one.
    package var widthOnLine: Int {
        max(1, file.text(in: range.lowerBound..<min(range.upperBound, max(lineEnd, range.lowerBound))).count)
    }

    private var lineStart: Int {
        (file.bytes[..<range.lowerBound].lastIndex(of: 0x0A) ?? -1) + 1
    }

    private var lineEnd: Int {
        var end = file.bytes[range.lowerBound...].firstIndex(of: 0x0A) ?? file.bytes.count
        if end > lineStart, file.bytes[end - 1] == 0x0D { end -= 1 }
        return max(end, range.lowerBound)
    }
}

extension SourceLocation: Comparable {
    package static func == (left: Self, right: Self) -> Bool {
        left.file.path == right.file.path && left.range == right.range
    }

    /// By path in byte order, then by place.
    package static func < (left: Self, right: Self) -> Bool {
        if left.file.path != right.file.path {
            return inByteOrder(left.file.path, right.file.path)
        }
        return (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
    }
}
