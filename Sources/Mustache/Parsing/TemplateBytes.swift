extension UInt8 {
    /// Space or tab.
    var isBlankOnLine: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// Space, tab, or a part of a line end.
    var isBlank: Bool { isBlankOnLine || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

extension [UInt8] {
    /// Where a sequence of bytes begins, at or after an offset.
    func firstIndex(of sought: [UInt8], from start: Int) -> Int? {
        guard let first = sought.first else { return nil }
        return withUnsafeBufferPointer { bytes in
            var index = start
            let last = bytes.count - sought.count
            while index <= last {
                if bytes[index] == first, sought.indices.allSatisfy({ bytes[index + $0] == sought[$0] }) {
                    return index
                }
                index += 1
            }
            return nil
        }
    }

    /// The range without the blanks at its ends.
    func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isBlank { start += 1 }
        while end > start, self[end - 1].isBlank { end -= 1 }
        return start..<end
    }
}
