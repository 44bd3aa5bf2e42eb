extension PlainYAML {
    /// The map or list that begins on this line, at this indentation.
    mutating func block(indent: Int) -> YAMLNode? {
        // What is nested deeper than this many columns is Yams' to refuse.
        guard let line, indent <= 100 else { return nil }
        return isItem(line) ? blockList(indent: indent) : blockMap(indent: indent)
    }

    private func isItem(_ line: Line) -> Bool {
        bytes[line.content] == UInt8(ascii: "-") && (line.content + 1 == line.end || bytes[line.content + 1] == 0x20)
    }

    private mutating func blockMap(indent: Int) -> YAMLNode? {
        var entries: [YAMLEntry] = []
        while let line, line.indent >= indent {
            guard line.indent == indent, let colon = keyEnd(from: line.content, to: line.end) else { return nil }
            let keyRange = line.content..<colon
            guard let value = value(after: colon + 1, on: line, listMayStandAt: indent) else { return nil }
            entries.append(YAMLEntry(key: text(keyRange), keyRange: keyRange, value: value))
        }
        guard let first = entries.first, let last = entries.last, Self.areDistinct(entries) else { return nil }
        return YAMLNode(.map(entries), at: first.keyRange.lowerBound..<last.value.range.upperBound)
    }

    private mutating func blockList(indent: Int) -> YAMLNode? {
        var items: [YAMLNode] = []
        guard let start = line?.content else { return nil }
        while let line, line.indent >= indent, isItem(line) {
            guard line.indent == indent, let item = item(on: line) else { return nil }
            items.append(item)
        }
        // A line as far in as the items that is none belongs to the map around; one farther in belongs to nobody.
        guard let last = items.last, line.map({ $0.indent <= indent }) ?? true else { return nil }
        return YAMLNode(.list(items), at: start..<last.range.upperBound)
    }

    private mutating func item(on line: Line) -> YAMLNode? {
        let hyphen = line.content
        let content = skipSpaces(from: hyphen + 1, to: line.end)
        let indent = line.indent + content - hyphen
        if content < line.end, keyEnd(from: content, to: line.end) != nil {
            self.line = Line(content: content, end: line.end, indent: indent)
            return blockMap(indent: indent)
        }
        return value(after: hyphen + 1, on: line, listMayStandAt: nil)
    }

    /// What stands after a colon or hyphen: on the same line, or as a block on the lines below.
    private mutating func value(after mark: Int, on line: Line, listMayStandAt listIndent: Int?) -> YAMLNode? {
        let start = skipSpaces(from: mark, to: line.end)
        advance()
        if start < line.end {
            // A line farther in would go on with the scalar.
            guard self.line.map({ $0.indent <= line.indent }) ?? true else { return nil }
            return inline(from: start, to: line.end)
        }
        if let below = self.line {
            if below.indent > line.indent { return block(indent: below.indent) }
            if below.indent == listIndent, isItem(below) { return blockList(indent: below.indent) }
        }
        return YAMLNode(.null, at: mark..<mark)
    }

    /// Where the colon after a plain key stands, if the line begins with one.
    func keyEnd(from start: Int, to end: Int) -> Int? {
        guard start < end, Self.beginsKey(bytes[start]) else { return nil }
        var index = start + 1
        while index < end, Self.isInKey(bytes[index]) { index += 1 }
        guard index < end, bytes[index] == UInt8(ascii: ":"), index - start < 256,
            index + 1 == end || bytes[index + 1] == 0x20
        else { return nil }
        return index
    }

    /// A letter, a digit, an underscore, or a byte of another script's letter.
    static func beginsKey(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    private static func isInKey(_ byte: UInt8) -> Bool {
        beginsKey(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
    }

    static func areDistinct(_ entries: [YAMLEntry]) -> Bool {
        if entries.count > 16 { return Set(entries.map(\.key)).count == entries.count }
        for index in entries.indices.dropFirst() {
            for earlier in entries[..<index] where earlier.key == entries[index].key { return false }
        }
        return true
    }
}
