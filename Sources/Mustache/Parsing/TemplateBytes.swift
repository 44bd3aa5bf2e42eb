import Language

extension UInt8 {
    /// Space or tab.
    var isBlankOnLine: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// Space, tab, or a part of a line end.
    var isBlank: Bool {
        // Nearly all bytes are above.
        self <= UInt8(ascii: " ") && (isBlankOnLine || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r"))
    }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where a byte is at or after an offset, or the end.
    func index(of byte: UInt8, from start: Int) -> Int {
        guard let base = UnsafeRawPointer(baseAddress) else { return count }
        var index = start
        while index &+ 8 <= count {
            let eight = EightBytes(base.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
            let found = eight.firstPlace(of: byte)
            if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < count, self[index] != byte { index &+= 1 }
        return index
    }
}

extension [UInt8] {
    /// Where a sequence of bytes begins, at or after an offset; with a byte before it, where that stands.
    func firstIndex(of sought: [UInt8], after mark: UInt8? = nil, from start: Int) -> Int? {
        guard let first = mark ?? sought.first else { return nil }
        let offset = mark == nil ? 0 : 1
        return withUnsafeBufferPointer { bytes in
            sought.withUnsafeBufferPointer { sought in
                let latest = bytes.count - sought.count - offset
                var index = bytes.index(of: first, from: start)
                while index <= latest {
                    // The first byte is known to be there, unless it is the mark.
                    var length = 1 &- offset
                    while length < sought.count, bytes[index &+ offset &+ length] == sought[length] { length &+= 1 }
                    if length == sought.count { return index }
                    index = bytes.index(of: first, from: index &+ 1)
                }
                return nil
            }
        }
    }

    /// Whether the same bytes stand in two places.
    func holds(at range: Range<Int>, whatStandsAt other: Range<Int>) -> Bool {
        guard range.count == other.count else { return false }
        return withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < range.count {
                let left = bytes.eightBytes(at: range.lowerBound &+ offset)
                let right = bytes.eightBytes(at: other.lowerBound &+ offset)
                let count = Swift.min(8, range.count &- offset)
                guard left.first(count).bytes == right.first(count).bytes else { return false }
                offset &+= 8
            }
            return true
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
