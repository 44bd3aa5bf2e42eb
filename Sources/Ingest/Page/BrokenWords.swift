/// Words that were broken at the ends of a page's lines, as printed papers break them.
///
/// "kinder-" above "garten" is one word; "well-" above "known" has a hyphen where the page writes it so amid a line, and in
/// Vietnamese every hyphen is meant, as in "đô-la".
struct BrokenWords {
    private let lines: [PageLine]
    /// Whether the page breaks its words at all; a single hyphen at the end of a line may be anything.
    private let areBroken: Bool
    private let areVietnamese: Bool

    init(in lines: [PageLine]) {
        self.lines = lines
        var broken = 0
        for (line, next) in zip(lines, lines.dropFirst()) where Self.breaks(line, before: next) { broken += 1 }
        areBroken = broken >= 2
        areVietnamese = areBroken && Self.areVietnamese(lines)
    }

    /// The lines of a paragraph as one text.
    func text(of paragraph: ArraySlice<PageLine>) -> String {
        var text = paragraph.first?.text ?? ""
        for (line, next) in zip(paragraph, paragraph.dropFirst()) {
            if line.endsInSoftHyphen {
                text += next.text
            } else if areBroken, Self.breaks(line, before: next) {
                let isMeant = areVietnamese || isCompound(line, next)
                text = (isMeant ? text : String(text.unicodeScalars.dropLast())) + next.text
            } else {
                // Each line of a quotation in Markdown says that it is one.
                text += " " + (line.isQuoted && next.isQuoted ? String(next.text.dropFirst(2)) : next.text)
            }
        }
        return text
    }

    /// Whether a tenth of a page's letters carry marks.
    private static func areVietnamese(_ lines: [PageLine]) -> Bool {
        let shapes = lines.lazy.map { Shape(of: $0.text) }
        let (letters, marked) = shapes.reduce((0, 0)) { ($0.0 + $1.letters, $0.1 + $1.markedLetters) }
        return marked * 10 > letters
    }

    /// Whether a line ends in letters and a hyphen, and the next one goes on with a small letter.
    private static func breaks(_ line: PageLine, before next: PageLine) -> Bool {
        guard line.text.utf8.last == UInt8(ascii: "-") || line.text.ends(in: "\u{2010}") else { return false }
        let first = ending(of: line).dropLast()
        guard first.count >= 2, let initial = next.text.unicodeScalars.first else { return false }
        return Letters.isSmall(initial) && (first.last.map { Letters.isLetter($0) } ?? false)
    }

    /// Whether the page has the two parts with a hyphen between them amid a line.
    private func isCompound(_ line: PageLine, _ next: PageLine) -> Bool {
        let word = String(String.UnicodeScalarView(Self.ending(of: line) + Self.opening(of: next)))
        return lines.contains { $0.text.holds(word) }
    }

    private static func ending(of line: PageLine) -> [Unicode.Scalar] {
        Array(line.text.spacedWords.last?.unicodeScalars ?? Substring().unicodeScalars)
    }

    /// The letters that the next line begins with.
    private static func opening(of line: PageLine) -> [Unicode.Scalar] {
        Array(line.text.unicodeScalars.prefix { Letters.isLetter($0) })
    }
}
