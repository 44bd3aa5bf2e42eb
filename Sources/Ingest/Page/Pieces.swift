/// A stretch of a line that stands for itself.
struct Piece {
    var text: String
    var traces: Block.Traces

    /// Takes a line apart: table bars, picture marks, list marks, a date and a caption that were glued to what follows.
    static func pieces(of line: String, isIndented: Bool, isMarkdown: Bool) -> [Piece] {
        var piece = Piece(text: line, traces: isIndented ? .indented : [])
        piece.takeOffBars()
        piece.takeOutPictures()
        if isMarkdown { piece.takeOutMarkdown() }
        piece.takeOffListMark()
        var pieces: [Piece] = []
        if let date = piece.takeOffMetaDate() { pieces.append(date) }
        if let caption = piece.takeOffGluedCaption() { pieces.append(caption) }
        if !piece.text.isEmpty || piece.traces.contains(.picture) { pieces.append(piece) }
        return pieces
    }

    /// Whether a line that is no Markdown is one text with nothing to take off, as nearly all are.
    static func isWhole(_ line: String, _ shape: Shape) -> Bool {
        guard !shape.mayHold("("), !shape.mayHold("["), !shape.mayHold("|"), !mayOpenWithListMark(line) else {
            return false
        }
        return !shape.mayHold("-") || !line.opens(with: metaDate)
    }

    private mutating func takeOffBars() {
        guard text.utf8.first == UInt8(ascii: "|") || text.utf8.last == UInt8(ascii: "|") else { return }
        let bare = text.drop { $0 == "|" || $0 == " " }
        text = String(bare.reversed().drop { $0 == "|" || $0 == " " }.reversed())
        traces.insert(.cell)
    }

    /// Removes `![…](…)` wherever it stands.
    private mutating func takeOutPictures() {
        while let start = text.place(of: "![")?.lowerBound,
            let middle = text[start...].place(of: "]("),
            let end = text[middle.upperBound...].firstIndex(ofMark: ")")
        {
            text.removeSubrange(start...end)
            traces.insert(.picture)
        }
        guard traces.contains(.picture) else { return }
        text = cleanText(text)
        takeOffBars()
    }

    private mutating func takeOutMarkdown() {
        let markdown = MarkdownTraces(text)
        text = markdown.text
        traces.formUnion(markdown.traces)
    }

    private mutating func takeOffListMark() {
        guard Self.mayOpenWithListMark(text), let mark = text.first, Self.listMarks.contains(mark) else { return }
        text = String(text.dropFirst().drop { $0 == " " })
        traces.insert(.bulleted)
    }

    /// All list marks begin with one of two bytes, which few texts do.
    private static func mayOpenWithListMark(_ text: String) -> Bool {
        text.utf8.first == 0xE2 || text.utf8.first == 0xC2
    }

    private static let listMarks: Set<Character> = ["•", "‣", "◦", "▪", "●", "■", "·"]

    /// Cuts off `date 2017-08-02`, which an extractor writes before the text of pages that have it in their head only.
    private mutating func takeOffMetaDate() -> Piece? {
        guard text.opens(with: Self.metaDate) else { return nil }
        let date = text.dropFirst(5).prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
        guard date.utf8.count >= 7, date.contains("-") else { return nil }
        let rest = text.dropFirst(5 + date.count)
        text = String(rest.drop { $0 == " " })
        return Piece(text: "date " + date, traces: traces)
    }

    private static let metaDate = "date "

    /// Cuts off a caption whose credit is followed by a capital without a blank: "… (Photo: VNA)Speaking at the event".
    private mutating func takeOffGluedCaption() -> Piece? {
        guard let credit = Credit.firstInParentheses(of: text) else { return nil }
        guard let next = text[credit.upperBound...].first, next.isUppercase else { return nil }
        let caption = Piece(text: String(text[..<credit.upperBound]), traces: traces)
        text = String(text[credit.upperBound...])
        traces.insert(.cutOff)
        return caption
    }
}
