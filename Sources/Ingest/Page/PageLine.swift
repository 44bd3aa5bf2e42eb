/// A line of a saved page as it stands in the file.
struct PageLine {
    /// From 1.
    let number: Int
    /// UTF-8 offsets without the line's end.
    let range: Range<Int>
    let text: String
    let isIndented: Bool

    var isBlank: Bool { text.isEmpty }

    /// The lines of UTF-8 bytes; LF, CR LF, a lone CR and a form feed end one, and only LF is counted.
    static func lines(of bytes: [UInt8]) -> [PageLine] {
        var lines: [PageLine] = []
        var start = 0
        var number = 1
        for index in bytes.indices where isLineEnd(bytes, index) {
            lines.append(line(bytes, start..<index, number: number))
            start = index + 1
            if bytes[index] == 0x0A { number += 1 }
        }
        lines.append(line(bytes, start..<bytes.count, number: number))
        return lines
    }

    private static func line(_ bytes: [UInt8], _ range: Range<Int>, number: Int) -> PageLine {
        let slice = bytes[range]
        let text = cleanText(slice)
        // U+00A0 is what a picture leaves before its caption on some sites.
        let isIndented = slice.first == 0x20 || slice.first == 0x09 || slice.starts(with: [0xC2, 0xA0])
        return PageLine(number: number, range: range, text: text, isIndented: isIndented)
    }

    private static func isLineEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
        switch bytes[index] {
        case 0x0A, 0x0C: true
        case 0x0D: index + 1 == bytes.count || bytes[index + 1] != 0x0A
        default: false
        }
    }
}
