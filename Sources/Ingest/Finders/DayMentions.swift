/// The days that running text names: "Ngày 17/8", "sáng 8/8/2025", "on October 10".
struct DayMention {
    let year: Int?
    let month: Int
    let day: Int
    /// The words as they stand in the text, with the one that introduces them.
    let words: String
}

enum DayMentions {
    /// All days of a text, in order; a bare "3/4" is a fraction and none.
    static func all(in text: String) -> [DayMention] {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        let tokens = DateToken.tokens(of: text)
        var mentions: [DayMention] = []
        var index = 0
        while index < tokens.count {
            guard let mention = DateMention(tokens, at: index, isEnglish: false) else {
                index += 1
                continue
            }
            if let day = mention.day, mention.year != nil || isIntroduced(tokens, mention) {
                mentions.append(
                    DayMention(
                        year: mention.year, month: mention.month, day: day, words: words(tokens, mention, of: text)))
            }
            index = mention.tokens.upperBound
        }
        return mentions
    }

    /// Whether a word before a day without a year says that it is one, or the month is spelled.
    static func isIntroduced(_ tokens: [DateToken], _ mention: DateMention) -> Bool {
        if mention.tokens.contains(where: { tokens[$0].word != nil }) { return true }
        guard mention.tokens.lowerBound > 0 else { return false }
        return tokens[mention.tokens.lowerBound - 1].word.map { introductions.contains($0) } ?? false
    }

    private static func words(_ tokens: [DateToken], _ mention: DateMention, of text: String) -> String {
        var first = mention.tokens.lowerBound
        if first > 0, tokens[first - 1].word.map({ introductions.contains($0) }) == true { first -= 1 }
        return String(text[tokens[first].range.lowerBound..<tokens[mention.tokens.upperBound - 1].range.upperBound])
    }

    private static let introductions: Set<String> = [
        "ngay", "sang", "chieu", "toi", "trua", "dem", "hom", "mung", "nay", "va", "tu", "den", "on",
    ]
}
