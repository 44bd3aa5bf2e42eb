extension PlainYAML {
    /// The scalar, list or map that fills the rest of a line.
    func inline(from start: Int, to end: Int) -> YAMLNode? {
        var index = start
        let node: YAMLNode?
        switch bytes[start] {
        case UInt8(ascii: "["): node = flowList(&index, end)
        case UInt8(ascii: "{"): node = flowMap(&index, end)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): node = quoted(&index, end)
        default: return plain(start..<end)
        }
        return index == end ? node : nil
    }

    private func flowList(_ index: inout Int, _ end: Int) -> YAMLNode? {
        let start = index
        var items: [YAMLNode] = []
        index = skipSpaces(from: index + 1, to: end)
        if index < end, bytes[index] == UInt8(ascii: "]") {
            index += 1
            return YAMLNode(.list([]), at: start..<index)
        }
        while index < end {
            guard let item = flowScalar(&index, end) else { return nil }
            items.append(item)
            guard let closed = closes(UInt8(ascii: "]"), &index, end) else { return nil }
            if closed { return YAMLNode(.list(items), at: start..<index) }
        }
        return nil
    }

    private func flowMap(_ index: inout Int, _ end: Int) -> YAMLNode? {
        let start = index
        var entries: [YAMLEntry] = []
        index = skipSpaces(from: index + 1, to: end)
        while index < end, let colon = keyEnd(from: index, to: end) {
            let keyRange = index..<colon
            index = skipSpaces(from: colon + 1, to: end)
            guard index < end, let value = flowScalar(&index, end) else { return nil }
            entries.append(YAMLEntry(key: text(keyRange), keyRange: keyRange, value: value))
            guard let closed = closes(UInt8(ascii: "}"), &index, end) else { return nil }
            if closed { return Self.areDistinct(entries) ? YAMLNode(.map(entries), at: start..<index) : nil }
        }
        return nil
    }

    /// Steps over what must follow an item: the closing bracket (true) or a comma (false), and blanks.
    private func closes(_ bracket: UInt8, _ index: inout Int, _ end: Int) -> Bool? {
        index = skipSpaces(from: index, to: end)
        guard index < end else { return nil }
        let byte = bytes[index]
        index += 1
        if byte == bracket { return true }
        index = skipSpaces(from: index, to: end)
        return byte == UInt8(ascii: ",") ? false : nil
    }

    private func flowScalar(_ index: inout Int, _ end: Int) -> YAMLNode? {
        if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") { return quoted(&index, end) }
        let start = index
        scan: while index < end {
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): break scan
            case UInt8(ascii: "["), UInt8(ascii: "{"): return nil
            // In brackets a colon ends the scalar before some marks as well.
            case UInt8(ascii: ":"): if !staysInScalar(index + 1, end) { return nil }
            default: break
            }
            index += 1
        }
        var stop = index
        while stop > start, bytes[stop - 1] == 0x20 { stop -= 1 }
        return stop > start ? plain(start..<stop) : nil
    }

    /// Whether a colon before an index is part of the scalar, as in `https://` and `12:30`.
    private func staysInScalar(_ index: Int, _ end: Int) -> Bool {
        index < end && (bytes[index] == UInt8(ascii: "/") || Self.beginsKey(bytes[index]))
    }

    private func quoted(_ index: inout Int, _ end: Int) -> YAMLNode? {
        let start = index
        let quote = bytes[start]
        index += 1
        while index < end, bytes[index] != quote {
            if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { return nil }
            index += 1
        }
        guard index < end else { return nil }
        index += 1
        if index < end, bytes[index] == quote { return nil }
        return YAMLNode(.text(text(start + 1..<index - 1)), at: start..<index)
    }

    private func plain(_ range: Range<Int>) -> YAMLNode? {
        guard !Self.isIndicator(bytes[range.lowerBound]) else { return nil }
        for index in range where bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "#") {
            if bytes[index] == UInt8(ascii: ":") {
                if index + 1 == range.upperBound || bytes[index + 1] == 0x20 { return nil }
            } else if bytes[index - 1] == 0x20 {
                return nil
            }
        }
        let text = text(range)
        return YAMLNode(YAMLNode.isNull(text) ? .null : .text(text), at: range)
    }

    /// Whether a plain scalar cannot begin so, or only sometimes.
    private static func isIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"),
            UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"),
            UInt8(ascii: "@"), UInt8(ascii: "`"):
            true
        default: false
        }
    }
}

extension YAMLNode {
    /// Whether a plain scalar says that there is nothing.
    static func isNull(_ plain: String) -> Bool {
        switch plain {
        case "", "~", "null", "Null", "NULL": true
        default: false
        }
    }
}
