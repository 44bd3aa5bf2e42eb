/// Joins what was wrapped: the lines of a paragraph that an e-mail, a PDF or an editor broke at a width.
///
/// A page is taken as wrapped when all its lines keep to a width and full ones end amid their sentences. Then a
/// line goes on in the next one when the next one's first word would not have fitted, or when the sentence plainly goes on.
struct Unwrapping {
    private let lines: [PageLine]
    private let widths: [Int]
    private let width: Int
    private let isWrapped: Bool

    init(_ lines: [PageLine]) {
        self.lines = lines
        guard !lines.contains(where: { Self.isTooWide($0.text) }) else {
            (widths, width, isWrapped) = ([], 0, false)
            return
        }
        widths = lines.map { $0.text.count(limit: Self.widest + 1) }
        let widest = zip(lines, widths).lazy.filter { Self.isBreakable($0.0.text) }.map(\.1).max() ?? 0
        width = Self.width(of: lines, widths, widest: widest)
        isWrapped = Self.looksWrapped(lines, widths: widths, width: width)
    }

    /// The lines of each paragraph, blank lines left out.
    var paragraphs: [ArraySlice<PageLine>] {
        var paragraphs: [ArraySlice<PageLine>] = []
        var start = lines.startIndex
        while start < lines.endIndex {
            guard !lines[start].isBlank else {
                start += 1
                continue
            }
            var end = start + 1
            while isWrapped, end < lines.endIndex, goesOn(end - 1), !isAlternative(start, before: end) { end += 1 }
            paragraphs.append(lines[start..<end])
            start = end
        }
        return paragraphs
    }

    /// The widest line, in characters, that anything wraps at.
    private static let widest = 120

    /// The width that lines are broken at: that of the widest, unless many that plainly run over are all much narrower, as in
    /// columns copied from a printed page, whose head stands across all of them, or nearly no line is wider than those.
    private static func width(of lines: [PageLine], _ widths: [Int], widest: Int) -> Int {
        guard widest <= Self.widest else { return widest }
        let running = lines.indices.dropLast().filter { runsOver(lines[$0].text, lines[$0 + 1].text) }
        let column = running.lazy.map { widths[$0] }.max() ?? 0
        guard running.count >= fewestOfColumn, column < widest else { return widest }
        let wider = lines.indices.count { widths[$0] > column && isBreakable(lines[$0].text) }
        return column * 6 < widest * 5 || wider * 20 <= lines.count ? column : widest
    }

    private static let fewestOfColumn = 8

    /// Whether a line has more bytes than the widest one may have, of three to a character; an address apart.
    private static func isTooWide(_ line: String) -> Bool { line.utf8.count > 3 * widest && isBreakable(line) }

    /// Whether a line could have been broken: an address has no blank, and a link of Markdown stays whole for its address.
    private static func isBreakable(_ line: String) -> Bool { line.holds(mark: " ") && !line.holds("](") }

    private static func looksWrapped(_ lines: [PageLine], widths: [Int], width: Int) -> Bool {
        guard width <= widest, width >= 40 else { return false }
        var openEnds = 0
        var running = 0
        for index in lines.indices.dropLast() where !lines[index].isBlank && !lines[index + 1].isBlank {
            if widths[index] * 100 >= width * 65, runsOver(lines[index].text, lines[index + 1].text) { running += 1 }
            if widths[index] * 100 >= width * 75, isOpen(lines[index].text) { openEnds += 1 }
        }
        return running >= 1 && openEnds >= 3
    }

    private func goesOn(_ index: Int) -> Bool {
        let (line, next) = (lines[index], lines[index + 1])
        guard !next.isBlank, !next.text.startsListItem, !Self.isRule(line.text), !Self.isRule(next.text) else {
            return false
        }
        // A line that is nothing but words of the interface goes on from no whole sentence, however wide that is.
        if !Self.isOpen(line.text), InterfaceWords.role(of: MatchKey(next.text)) != nil { return false }
        if next.isIndented, !line.isIndented { return false }
        if widths[index] * 100 >= width * 25, Self.runsOver(line.text, next.text) { return true }
        let words = line.isQuoted && next.isQuoted ? next.text.dropFirst(2) : next.text[...]
        let firstWord = words.unicodeScalars.prefix { $0 != " " }
        return widths[index] + 1 + firstWord.count > width
    }

    /// Whether a paragraph's first line is an alternative text, of small letters without marks, and a caption begins anew
    /// under it; a paragraph begins with a capital.
    private func isAlternative(_ first: Int, before next: Int) -> Bool {
        guard next == first + 1, lines[next].text.unicodeScalars.first.map({ Letters.isCapital($0) }) == true else {
            return false
        }
        let shape = Shape(of: lines[first].text)
        return shape.isSmallASCII && shape.words >= 3 && !shape.endsSentence
    }

    /// Whether a line is one sign again and again, as what parts a page's head from its text is drawn with.
    private static func isRule(_ line: String) -> Bool {
        guard let first = line.utf8.first, line.utf8.count >= 5, first < 0x80 else { return false }
        return line.utf8.allSatisfy { $0 == first }
    }

    /// Whether no mark ends a line's sentence.
    private static func isOpen(_ line: String) -> Bool {
        line.unicodeScalars.last.map { !Shape.isSentenceEnd($0) } ?? false
    }

    /// Whether a sentence plainly runs from one line to the next: no mark ends the first, a small letter begins the second.
    private static func runsOver(_ line: String, _ next: String) -> Bool {
        isOpen(line) && next.unicodeScalars.first.map { Letters.isSmall($0) } == true
    }
}

extension String {
    /// Whether the text begins as an item of a list or an answer of an interview does.
    var startsListItem: Bool {
        switch utf8.first {
        case 0x2D, 0x2A, 0x2B: utf8.dropFirst().first == 0x20
        case 0xE2: opens(with: "– ") || opens(with: "— ") || opens(with: "• ")
        default: false
        }
    }

    /// The number of characters of a text in NFC, a longer one's counted no further than a limit.
    fileprivate func count(limit: Int) -> Int {
        withBytes { bytes in
            var count = 0
            for byte in bytes where byte & 0xC0 != 0x80 {
                count += 1
                if count == limit { break }
            }
            return count
        }
    }
}
