/// The parts of a passage around its digits and Roman numerals.
///
/// What a number or date is shows within a few words; the rest of a text, most of it, need not be read for them.
enum NumberSurroundings {
    /// How many bytes are taken on each side, up to the next blank: some eight words.
    private static let reach = 48

    static func all(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var before: UInt8 = 0x20
        text.withUnsafeBufferPointer { text in
            for place in range {
                let byte = text[place]
                if byte &- 0x30 < 10 || before <= 0x20 && isRoman(text, place, range) {
                    add(place, to: &parts, within: range)
                }
                before = byte
            }
            for index in parts.indices { parts[index] = wholeWords(parts[index], text, range) }
        }
        return parts
    }

    /// Whether a word of nothing but Roman digits begins at a place.
    private static func isRoman(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
        var place = start
        while place < range.upperBound {
            switch text[place] {
            case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"): place += 1
            case 0x80..., 0x41...0x5A, 0x61...0x7A: return false
            default: return place > start
            }
        }
        return place > start
    }

    private static func add(_ place: Int, to parts: inout [Range<Int>], within range: Range<Int>) {
        let start = max(range.lowerBound, place - reach)
        let end = min(range.upperBound, place + reach)
        // A part ends at a blank up to a word farther on, so near ones are read as one.
        if let last = parts.last, start <= last.upperBound + reach {
            parts[parts.count - 1] = last.lowerBound..<end
        } else {
            parts.append(start..<end)
        }
    }

    private static func wholeWords(
        _ part: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Range<Int> {
        var (start, end) = (part.lowerBound, part.upperBound)
        while start > range.lowerBound, text[start - 1] > 0x20, part.lowerBound - start < reach / 2 { start -= 1 }
        while start > range.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
        while end < range.upperBound, text[end] > 0x20, end - part.upperBound < reach / 2 { end += 1 }
        while end < range.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
        return start..<end
    }
}
