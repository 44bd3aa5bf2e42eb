import SourceText

/// The way from libcmark's lines and columns, which are bytes, to offsets into the file.
struct BodyLines {
    private let body: MarkdownBody
    private let starts: [Int]

    init(_ body: MarkdownBody) {
        self.body = body
        var starts = [body.range.lowerBound]
        body.source.bytes.withUnsafeBufferPointer { bytes in
            for index in body.range {
                // Nearly all bytes are those of letters.
                guard bytes[index] <= 0x0D else { continue }
                // libcmark ends a line at LF, CRLF and a lone CR.
                let endsLine = bytes[index] == 0x0A || (bytes[index] == 0x0D && body.byte(index + 1) != 0x0A)
                if endsLine { starts.append(index + 1) }
            }
        }
        self.starts = starts
    }

    var count: Int { starts.count }

    /// The offsets of a line with its line end.
    func range(ofLine line: Int) -> Range<Int> {
        starts[line - 1]..<(line < starts.count ? starts[line] : body.range.upperBound)
    }

    /// The offset of a line and column, or nil where the text has none such.
    func offset(line: Int, column: Int) -> Int? {
        guard line >= 1, line <= starts.count, column >= 1 else { return nil }
        let offset = starts[line - 1] + column - 1
        return offset <= body.range.upperBound ? offset : nil
    }

    /// The offsets of the lines a block stands on, without the last line end and without blanks around.
    func lines(of position: CMarkNode.Position) -> Range<Int> {
        let first = min(max(position.startLine, 1), starts.count)
        let last = min(max(position.endLine, first), starts.count)
        return body.trimmed(starts[first - 1]..<range(ofLine: last).upperBound)
    }
}

extension MarkdownBody {
    /// The byte at an offset into the file, or 0 outside the text.
    func byte(_ offset: Int) -> UInt8 {
        range.contains(offset) ? source.bytes[offset] : 0
    }

    /// Whether a blank or a line end stands at an offset.
    func isBlank(_ offset: Int) -> Bool {
        let byte = byte(offset)
        return byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    /// A range without the blanks at both its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isBlank(start) { start += 1 }
        while end > start, isBlank(end - 1) { end -= 1 }
        return start..<end
    }
}
