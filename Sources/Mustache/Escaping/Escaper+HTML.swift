extension Escaper {
    /// Appends text with the five characters of HTML as references.
    ///
    /// Eight bytes are copied and looked through at a time: nearly all text has none of the five.
    static func appendHTML(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
        guard var source = text.baseAddress else { return }
        var rest = text.count
        while rest > 0 {
            let count = min(rest, 8_192)
            appendHTML(source, count, to: &buffer)
            source += count
            rest -= count
        }
    }

    /// At most six bytes come of each, and the last eight may be written beyond their end.
    private static func appendHTML(_ start: UnsafePointer<UInt8>, _ count: Int, to buffer: inout ByteBuffer) {
        var target = buffer.reserve(count * 6 + 8)
        var source = start
        let end = start + count
        while source + 8 <= end {
            let word = UnsafeRawPointer(source).loadUnaligned(as: UInt64.self)
            UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
            let found = specialBytes(in: UInt64(littleEndian: word))
            if found == 0 {
                source += 8
                target += 8
            } else {
                let before = found.trailingZeroBitCount >> 3
                source += before
                target = write(source.pointee, at: target + before)
                source += 1
            }
        }
        while source < end {
            target = write(source.pointee, at: target)
            source += 1
        }
        buffer.advance(to: target)
    }

    /// A word whose lowest bit that is set is in the first byte that is one of the five.
    @inline(__always)
    private static func specialBytes(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // `&` and `'` differ in the lowest bit, `<` and `>` in the next.
        let ampersandOrApostrophe = (word | ones) ^ (ones &* 0x27)
        let quote = word ^ (ones &* 0x22)
        let angle = (word & (ones &* 0xFD)) ^ (ones &* 0x3C)
        let zero =
            ((ampersandOrApostrophe &- ones) & ~ampersandOrApostrophe) | ((quote &- ones) & ~quote)
            | ((angle &- ones) & ~angle)
        return zero & (ones &* 0x80)
    }

    @inline(__always)
    private static func write(_ byte: UInt8, at target: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
        switch byte {
        case UInt8(ascii: "&"): return write("&amp;", at: target)
        case UInt8(ascii: "<"): return write("&lt;", at: target)
        case UInt8(ascii: ">"): return write("&gt;", at: target)
        case UInt8(ascii: "\""): return write("&quot;", at: target)
        case UInt8(ascii: "'"): return write("&#39;", at: target)
        default:
            target.pointee = byte
            return target + 1
        }
    }

    @inline(__always)
    static func write(
        _ text: StaticString, at target: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        target.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        return target + text.utf8CodeUnitCount
    }

    /// Appends text with the five characters as references; what XML 1.0 has no way to write at all becomes U+FFFD.
    static func appendXML(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
        var run = 0
        var index = 0
        while index < text.count {
            let length = forbidden(text, at: index)
            if length == 0 {
                index += 1
                continue
            }
            appendHTML(UnsafeBufferPointer(rebasing: text[run..<index]), to: &buffer)
            buffer.append("\u{FFFD}")
            index += length
            run = index
        }
        appendHTML(UnsafeBufferPointer(rebasing: text[run...]), to: &buffer)
    }

    /// How many bytes a character takes that XML does not allow: a control, U+FFFE or U+FFFF; 0 for others.
    @inline(__always)
    private static func forbidden(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0 : 1 }
        guard byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBF, text[index + 2] >= 0xBE else { return 0 }
        return 3
    }
}
