import Language

/// A day that running text names: "Ngày 17/8", "sáng 8/8/2025", "on October 10".
struct DayMention {
    let date: PrintedDate
    /// The words as they stand in the text, with the one that introduces them.
    let words: String

    var day: Int { date.start.day ?? 1 }
    var month: Int { date.start.month ?? 1 }
    var year: Int? { date.start.year }

    /// All days of a text, in order.
    static func all(in text: String) -> [DayMention] {
        guard text.withBytes({ $0.contains { (0x30...0x39).contains($0) } }) else { return [] }
        return PrintedDate.all(in: text, language: .en).filter { $0.start.day != nil && $0.start.month != nil }
            .map { DayMention(date: $0, words: words(of: $0, in: text)) }
    }

    /// The words of a date with the one before it, when that one introduces it.
    private static func words(of date: PrintedDate, in text: String) -> String {
        let start = text.utf8.index(text.startIndex, offsetBy: date.range.lowerBound)
        let end = text.utf8.index(text.startIndex, offsetBy: date.range.upperBound)
        let before = text[..<start].ending(12).spacedWords.last ?? ""
        let isIntroduced = introductions.contains(MatchKey(before).text)
        return (isIntroduced ? before + " " : "") + String(text[start..<end])
    }

    private static let introductions: Set<String> = [
        "ngay", "sang", "chieu", "toi", "trua", "dem", "hom", "mung", "on",
    ]
}
