import SourceText

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
    /// Whether its last word goes on in the next line: it ended in a hyphen that shows only there.
    let endsInSoftHyphen: Bool

    var isBlank: Bool { text.isEmpty }

    /// Whether the line says that it is one of a quotation in Markdown.
    var isQuoted: Bool { text.opens(with: "> ") }

    /// The same line with another text.
    func saying(_ text: String) -> PageLine {
        PageLine(number: number, range: range, text: text, indent: indent, endsInSoftHyphen: endsInSoftHyphen)
    }

    /// The lines of UTF-8 bytes; LF, CR LF, a lone CR and a form feed end one, and only LF is counted.
    static func lines(of bytes: [UInt8]) -> [PageLine] {
        var lines: [PageLine] = []
        bytes.withUnsafeBufferPointer { bytes in
            let others: [UInt8] = [0x0C, 0x0D].filter { bytes.offset(of: $0) != nil }
            var start = 0
            var number = 1
            while start <= bytes.count {
                let end = bytes.offset(of: 0x0A, from: start) ?? bytes.count
                if others.isEmpty {
                    lines.append(line(bytes, start..<end, number: number))
                } else {
                    lines += parts(of: start..<end, bytes).map { line(bytes, $0, number: number) }
                }
                start = end + 1
                number += 1
            }
        }
        return withoutCommonIndent(lines)
    }

    /// The parts of a line that form feeds and lone carriage returns end; one right before the line's end goes with it.
    private static func parts(of line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = line.lowerBound
        for index in line where bytes[index] == 0x0C || bytes[index] == 0x0D {
            if bytes[index] == 0x0D, index + 1 == line.upperBound, line.upperBound < bytes.count { continue }
            parts.append(start..<index)
            start = index + 1
        }
        return parts + [start..<line.upperBound]
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
        let isBroken = slice.count >= 2 && slice[slice.count - 2] == 0xC2 && slice[slice.count - 1] == 0xAD
        return PageLine(number: number, range: range, text: text, indent: indent, endsInSoftHyphen: isBroken)
    }
}
