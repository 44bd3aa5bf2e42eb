/// A line of a saved page as it stands in the file.
struct PageLine {
    /// From 1.
    let number: Int
    /// UTF-8 offsets without the line's end.
    let range: Range<Int>
    let text: String
    /// Whether it begins further in than the page's lines do.
    var isIndented: Bool { indent > 0 }
    /// The blanks before its text.
    private var indent: Int

    var isBlank: Bool { text.isEmpty }

    /// The lines of UTF-8 bytes; LF, CR LF, a lone CR and a form feed end one, and only LF is counted.
    static func lines(of bytes: [UInt8]) -> [PageLine] {
        var lines: [PageLine] = []
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            var number = 1
            for (index, byte) in bytes.enumerated() where byte <= 0x0D && isLineEnd(bytes, index) {
                lines.append(line(bytes, start..<index, number: number))
                start = index + 1
                if byte == 0x0A { number += 1 }
            }
            lines.append(line(bytes, start..<bytes.count, number: number))
        }
        return withoutCommonIndent(lines)
    }

    /// The lines with the blanks that all of them begin with passed over.
    private static func withoutCommonIndent(_ lines: [PageLine]) -> [PageLine] {
        let common = lines.lazy.filter { !$0.isBlank }.map(\.indent).min() ?? 0
        guard common > 0 else { return lines }
        return lines.map { line in
            var line = line
            line.indent = max(0, line.indent - common)
            return line
        }
    }

    private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, number: Int) -> PageLine {
        let slice = UnsafeBufferPointer(rebasing: bytes[range])
        let text = cleanText(slice)
        // U+00A0 is what a picture leaves before its caption on some sites.
        let indent = slice.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 || $0 == 0xA0 }.count
        return PageLine(number: number, range: range, text: text, indent: indent)
    }

    private static func isLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch bytes[index] {
        case 0x0A, 0x0C: true
        case 0x0D: index + 1 == bytes.count || bytes[index + 1] != 0x0A
        default: false
        }
    }
}
