import SourceText

extension Compiler {
    /// Appends text of the template; where its lines are indented anew, each line begins with the indentation.
    mutating func appendText(_ range: Range<Int>) {
        guard key.indentation != nil || key.dedent > 0 else { return appendLine(range) }
        var position = range.lowerBound
        repeat {
            if isLineStart(position) {
                indent(at: position..<position)
                position = afterBlanks(position..<range.upperBound)
            }
            let end = template.file.bytes[position..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
            let next = end.map { $0 + 1 } ?? range.upperBound
            appendLine(position..<next)
            position = next
        } while position < range.upperBound
    }

    private mutating func appendLine(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        append(.text(offset: Int32(textStart + range.lowerBound), count: Int32(range.count)), at: range)
    }

    private mutating func indent(at range: Range<Int>) {
        guard key.indentation != nil else { return }
        if isFirstLineSkipped { isFirstLineSkipped = false } else { append(.indent, at: range) }
    }

    private func isLineStart(_ position: Int) -> Bool {
        position == 0 || template.file.bytes[position - 1] == UInt8(ascii: "\n")
    }

    /// The beginning of a line without the blanks that are taken away here.
    private func afterBlanks(_ line: Range<Int>) -> Int {
        var position = line.lowerBound
        while position < line.upperBound, position - line.lowerBound < key.dedent,
            template.file.bytes[position].isBlankOnLine
        {
            position += 1
        }
        return position
    }

    /// The number of the blanks that an inclusion adds before each line, negative if its lines stay as they are.
    mutating func indentation(of inclusion: Inclusion) -> Int32 {
        guard library.profile.indentsPartials, let blanks = inclusion.indentation else { return -1 }
        let own = blanks.dropFirst(key.dedent)
        return key.indentation == nil && own.isEmpty ? -1 : indentation(of: own)
    }

    /// The number of blanks of this template among the program's indentations.
    mutating func indentation(of blanks: Range<Int>) -> Int32 {
        let start = bytes.count
        bytes += template.file.bytes[blanks]
        indentations.append(start..<bytes.count)
        return Int32(indentations.count - 1)
    }
}
