import SourceText

/// The way from libcmark's lines and columns, which are bytes, to offsets into the file.
struct BodyLines {
    private let body: MarkdownBody
    private let starts: [Int]

    init(_ body: MarkdownBody) {
        self.body = body
        let bytes = body.source.bytes
        var starts = [body.range.lowerBound]
        for index in body.range {
            // libcmark ends a line at LF, CRLF and a lone CR.
            let endsLine = bytes[index] == 0x0A || (bytes[index] == 0x0D && body.byte(index + 1) != 0x0A)
            if endsLine { starts.append(index + 1) }
        }
        self.starts = starts
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
        var start = starts[first - 1]
        var end = last < starts.count ? starts[last] : body.range.upperBound
        while start < end, isBlank(body.byte(start)) { start += 1 }
        while end > start, isBlank(body.byte(end - 1)) { end -= 1 }
        return start..<end
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}

extension MarkdownBody {
    /// The byte at an offset into the file, or 0 outside the text.
    func byte(_ offset: Int) -> UInt8 {
        range.contains(offset) ? source.bytes[offset] : 0
    }
}
