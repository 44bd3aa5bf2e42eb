/// The words on a line besides its date: those that label it, and the others.
struct DateLineWords {
    /// Whether a word says what the date is.
    private(set) var areLabelled = false
    /// Whether a word says that the date is that of a change.
    private(set) var sayUpdate = false
    /// The words that are no labels, as they stand there.
    private(set) var rest = ""

    /// Sorts the words of a line outside a range of UTF-8 offsets.
    init(in line: String, outside date: Range<Int>) {
        let start = line.utf8.index(line.startIndex, offsetBy: date.lowerBound)
        let end = line.utf8.index(line.startIndex, offsetBy: date.upperBound)
        let parts = [line[..<start], line[end...]].map { sorted($0.spacedWords) }.filter { !$0.isEmpty }
        rest = Self.once(parts.joined(separator: " ").trimmed(of: Self.signs))
    }

    /// Whether words before a date say that it is that of a change.
    static func sayUpdate(_ words: Substring) -> Bool {
        words.spacedWords.contains { updates.contains(MatchKey($0).text) }
    }

    /// The words that are no labels, in their order.
    private mutating func sorted(_ words: [Substring]) -> String {
        var others: [Substring] = []
        var index = 0
        while index < words.count {
            let key = MatchKey(words[index]).text
            let next = index + 1 < words.count ? MatchKey(words[index + 1]).text : ""
            if Self.weekdays.contains(key + " " + next) {
                index += 2
            } else if Self.labelPairs.contains(key + " " + next) {
                areLabelled = true
                index += 2
            } else if Self.isNumber(key),
                Self.counted.contains(next) || Self.countedPairs.contains(pair(words, index + 1))
            {
                index += Self.counted.contains(next) ? 2 : 3
            } else if Self.counters.contains(key + " " + next) {
                index += 2
                while index < words.count, MatchKey(words[index]).text.utf8.allSatisfy({ $0 < 0x3A }) { index += 1 }
            } else {
                if Self.labels.contains(key) {
                    areLabelled = true
                    sayUpdate = sayUpdate || Self.updates.contains(key)
                } else if !Self.fillers.contains(key), !Self.isClock(words[index]) {
                    others.append(words[index])
                }
                index += 1
            }
        }
        return others.joined(separator: " ").trimmed(of: Self.signs).description
    }

    private func pair(_ words: [Substring], _ index: Int) -> String {
        index + 1 < words.count ? MatchKey(words[index]).text + " " + MatchKey(words[index + 1]).text : ""
    }

    private static func isNumber(_ key: String) -> Bool {
        !key.isEmpty && key.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x20 }
    }

    /// "09:02": an hour that does not belong to the date, as that of the last change.
    private static func isClock(_ word: Substring) -> Bool {
        word.holds(":") && word.utf8.allSatisfy { (0x30...0x3A).contains($0) }
    }

    /// A linked picture and its link say a name twice without a blank: "Thời ĐạiThời Đại".
    private static func once(_ text: Substring) -> String {
        let half = Substring(text.unicodeScalars.prefix(text.unicodeScalars.count / 2))
        return half.utf8.count > 2 && text == half + half ? String(half) : String(text)
    }

    private static let signs = " |,-–—/:().;•·>»"

    private static let labels: Set<String> = [
        "dang", "nhat", "publish", "published", "posted", "updated", "update", "date", "created", "modified",
    ]

    private static let updates: Set<String> = ["nhat", "updated", "update", "modified"]

    private static let fillers: Set<String> = [
        "", "ngay", "luc", "vao", "cap", "cn", "on", "at", "last", "views", "monday", "tuesday", "wednesday",
        "thursday",
        "friday", "saturday", "sunday", "mon", "tue", "wed", "fri", "sat", "sun", "ict", "hrs", "am", "pm",
    ]

    private static let weekdays: Set<String> = [
        "thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat", "xuat ban", "thoi gian", "thu 2",
        "thu 3", "thu 4", "thu 5", "thu 6", "thu 7", "th 2", "th 3", "th 4", "th 5", "th 6", "th 7",
    ]

    private static let labelPairs: Set<String> = [
        "ngay viet", "ngay tao", "ngay gui", "ngay phat", "phat hanh", "immediate release",
    ]

    /// What a number before it counts: "120 lượt xem", "4 min read".
    private static let counted: Set<String> = ["comment", "comments", "views", "view", "shares"]
    private static let countedPairs: Set<String> = [
        "binh luan", "luot xem", "luot doc", "min read", "phut doc", "phan hoi", "minutes read",
    ]

    private static let counters: Set<String> = ["view count", "luot xem", "so luot", "lan xem"]
}
