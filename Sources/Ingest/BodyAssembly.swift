/// Makes the parts of the body from the blocks of the text that nothing else claimed.
struct BodyAssembly {
    let reading: Reading

    /// The parts, each with its block.
    func parts() -> [(block: Int, part: BodyPart)] {
        let blocks = reading.extent.filter { reading.isFree($0) && $0 != reading.title && $0 != reading.lead }
        var parts: [(block: Int, part: BodyPart)] = []
        for (place, index) in blocks.enumerated() {
            let next = place + 1 < blocks.count ? blocks[place + 1] : nil
            let words = place + 1 == blocks.count ? EndMark.removed(from: reading.text(index)) : reading.text(index)
            let text = reading.blocks[index].markup?.rich.part(saying: words) ?? RichText(words)
            parts.append((index, part(index, text, next: next, after: parts.last?.part)))
        }
        return parts
    }

    private func part(_ index: Int, _ text: RichText, next: Int?, after previous: BodyPart?) -> BodyPart {
        let block = reading.blocks[index]
        if let item = bulleted(text) { return item }
        if let part = marked(text, block, next: next) { return part }
        if block.traces.contains(.bulleted) { return .item(text) }
        if text.text.opens(with: "> "), text.text.dropFirst(2).first?.isLowercase == false {
            return .quotation(text.part(saying: String(text.text.dropFirst(2))))
        }
        if block.isIndentedQuotation, reading.isIndentRare { return .quotation(text) }
        if let item = listItem(text, at: index, after: previous) { return item }
        if isSpeaker(index, next: next) { return .heading(text.withoutWholeEmphasis, level: 2) }
        guard looksLikeHeading(block) || block.isHeading && !block.isProse, next != nil else { return .paragraph(text) }
        if case .heading(let speaker, level: 2)? = previous, speaker.text.hasSuffix(":") {
            return .heading(text.withoutWholeEmphasis, level: 3)
        }
        return .heading(text.withoutWholeEmphasis, level: 2)
    }

    /// A line that a word processor made an item by writing its mark.
    private func bulleted(_ text: RichText) -> BodyPart? {
        // All these marks begin with one of two bytes, which few texts do.
        guard text.text.utf8.first == 0xE2 || text.text.utf8.first == 0xC2 else { return nil }
        guard let mark = text.text.first, "·•▪●■§".contains(mark), text.text.dropFirst().first == " " else {
            return nil
        }
        return .item(text.part(saying: String(text.text.dropFirst(2))))
    }

    /// What markup makes of a block; a heading as long as a paragraph is one, and so is a heading that nothing follows.
    private func marked(_ text: RichText, _ block: Block, next: Int?) -> BodyPart? {
        switch block.markup?.kind {
        case .heading(let level) where block.words <= 40 && next != nil && !block.isProse:
            .heading(text.withoutWholeEmphasis, level: min(max(level, 2), 4))
        case .item: .item(text)
        case .numbered(let number): .numbered(text, number: number)
        case .quotation: .quotation(text)
        case .cell: .paragraph(text)
        default: nil
        }
    }

    /// Whether a line is short, leads up to nothing and is no sentence; dots at the end of a line apart are a heading's.
    private func looksLikeHeading(_ block: Block) -> Bool {
        guard block.words <= 25, !block.endsInColon, !block.text.startsListItem else { return false }
        let isApart = block.hasGapBefore && block.hasGapAfter && reading.page.usesGaps
        let trailsOff = block.endsInDots && isApart && block.words <= 12 && block.shape.innerSentenceEnds == 0
        return !block.isSentence || trailsOff
    }

    /// "- …" or "1. …" after a paragraph that ends in a colon, or after such an item.
    private func listItem(_ rich: RichText, at index: Int, after previous: BodyPart?) -> BodyPart? {
        let text = rich.text
        guard text.startsListItem || text.opensWithDigit else { return nil }
        let isIntroduced = previous?.text.hasSuffix(":") == true
        if text.startsListItem {
            let isInList = if case .item? = previous { true } else { false }
            guard isIntroduced || isInList, !isAnswer(text) else { return nil }
            return .item(rich.part(saying: String(text.dropFirst(2))))
        }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), let number = Int(digits), text.dropFirst(digits.count).hasPrefix(". ")
        else {
            return nil
        }
        let follows = if case .numbered(_, let last)? = previous { number == last + 1 } else { false }
        guard follows || isIntroduced && number == 1 else { return nil }
        return .numbered(rich.part(saying: String(text.dropFirst(digits.count + 2))), number: number)
    }

    /// "- PV: …", "- Ông A: …": an interview's turns are paragraphs, not a list.
    private func isAnswer(_ text: String) -> Bool {
        guard let colon = text.firstIndex(ofMark: ":") else { return text.hasSuffix("?") }
        return text[..<colon].spacedWordCount <= 6
    }

    /// "Bà A, Chủ tịch Hội B:" above a heading or a statement: who speaks, and no sentence that leads up to a quotation.
    private func isSpeaker(_ index: Int, next: Int?) -> Bool {
        let block = reading.blocks[index]
        guard block.shape.lastMark == ":", block.words <= 40, block.shape.innerSentenceEnds == 0, let next else {
            return false
        }
        let key = block.key.text
        let words = block.text.lowercased().trimmed(of: " :")
        guard !Self.verbs.contains(where: { words.hasSuffix($0) }), !block.text.startsListItem else { return false }
        let opensAsName = Self.honorifics.contains { key.hasPrefix($0) } || opensWithName(block.text)
        return opensAsName && (!reading.blocks[next].isSentence || block.hasGapBefore)
    }

    private func opensWithName(_ text: String) -> Bool {
        guard let comma = text.firstIndex(ofMark: ",") else { return PersonName.isName(text.trimmed(of: ": ")) }
        return PersonName.isName(text[..<comma])
    }

    private static let honorifics = [
        "ong ", "ba ", "dong chi ", "chi ", "anh ", "pgs ", "gs ", "ts ", "ths ", "tien si ", "giao su ", "dai su ",
        "nsnd ",
        "nsut ", "nha bao ", "nha van ", "mr ", "mrs ", "ms ", "dr ", "prof ", "professor ", "ambassador ",
        "pho chu tich ",
        "chu tich ", "thieu tuong ", "trung tuong ", "dai ta ",
    ]

    private static let verbs = [
        " nhấn mạnh", " cho biết", " nói", " phát biểu", " khẳng định", " chia sẻ", " bày tỏ", " cho rằng", " nói thêm",
        " đánh giá", " nêu rõ", " viết", " said", " told", " added", " stressed", " noted", " gồm", " bao gồm", " sau",
        " là", " như sau", " including", " follows", " following",
    ]
}
