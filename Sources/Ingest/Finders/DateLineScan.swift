import Language

/// Walks over the tokens of a line and keeps the first date, the first hour, the zone and the words that label them.
struct DateLineScan {
    let tokens: [DateToken]
    private(set) var used: Set<Int> = []
    private(set) var mention: DateMention?
    private(set) var second: Int?
    private(set) var offset: Int?
    private(set) var isLabelled = false

    init(_ tokens: [DateToken]) {
        self.tokens = tokens
    }

    mutating func run() {
        var index = 0
        while index < tokens.count {
            index += max(
                1, readDate(at: index) ?? readClock(at: index) ?? readZone(at: index) ?? readLabel(at: index) ?? 1)
        }
    }

    private mutating func use(_ range: Range<Int>) -> Int {
        used.formUnion(range)
        return range.count
    }

    private mutating func readDate(at index: Int) -> Int? {
        guard let found = DateMention(tokens, at: index, isEnglish: isEnglish) else { return nil }
        if mention == nil || mention?.year == nil && found.year != nil { mention = found }
        return use(found.tokens)
    }

    /// `10:03`, `10:03:59`, `2:59 PM`, `10h03`, `10 giờ 03`.
    private mutating func readClock(at index: Int) -> Int? {
        guard let hour = tokens[index].number, tokens[index].digits <= 2, index + 1 < tokens.count else { return nil }
        let sign = tokens[index + 1]
        guard sign.isSign(":") || sign.word == "h" || sign.word == "gio" else { return nil }
        var next = index + 2
        var fields = [hour, 0, 0]
        if next < tokens.count, let minute = tokens[next].number, tokens[next].digits == 2 {
            fields[1] = minute
            next += 1
            if next + 1 < tokens.count, tokens[next].isSign(":"), let value = tokens[next + 1].number {
                fields[2] = value
                next += 2
            }
        } else if sign.isSign(":") {
            return nil
        }
        if next < tokens.count, let half = tokens[next].word, half == "am" || half == "pm", fields[0] <= 12 {
            fields[0] = fields[0] % 12 + (half == "pm" ? 12 : 0)
            next += 1
        }
        guard fields[0] < 24, fields[1] < 60, fields[2] < 60 else { return nil }
        if second == nil { second = fields[0] * 3600 + fields[1] * 60 + fields[2] }
        return use(index..<next)
    }

    /// `GMT+7`, `(GMT+07:00)`, `UTC`, and `T` between the parts of an ISO moment.
    private mutating func readZone(at index: Int) -> Int? {
        guard let word = tokens[index].word else { return nil }
        if word == "t" || word == "z" { return use(index..<index + 1) }
        guard word == "gmt" || word == "utc" else { return nil }
        guard index + 2 < tokens.count, let hours = tokens[index + 2].number, hours <= 14,
            tokens[index + 1].isSign("+") || tokens[index + 1].isSign("-")
        else {
            offset = offset ?? 0
            return use(index..<index + 1)
        }
        var next = index + 3
        var minutes = hours * 60
        if next + 1 < tokens.count, tokens[next].isSign(":"), let value = tokens[next + 1].number {
            minutes += value
            next += 2
        }
        offset = offset ?? (tokens[index + 1].isSign("-") ? -minutes : minutes)
        return use(index..<next)
    }

    private mutating func readLabel(at index: Int) -> Int? {
        guard let word = tokens[index].word else { return nil }
        if Self.labels.contains(word) {
            isLabelled = isLabelled || word != "view" && word != "count" && word != "luot" && word != "xem"
        } else if !Self.fillers.contains(word), !isWeekday(at: index) {
            return nil
        }
        var end = index + 1
        // "View count: 57": a number after a counter's label says nothing of the date.
        if word == "count" || word == "xem" || word == "views" {
            if end < tokens.count, tokens[end].isSign(":") { end += 1 }
            if end < tokens.count, tokens[end].number != nil { end += 1 }
        }
        return use(index..<end)
    }

    /// "Thứ Hai", "thứ 3", "Chủ nhật", "Thu, ": words that alone could be someone's name.
    private func isWeekday(at index: Int) -> Bool {
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        let previous = index > 0 ? tokens[index - 1] : nil
        switch tokens[index].word {
        case "thu": return next?.isSign(",") == true || next?.number != nil || Self.ordinals.contains(next?.word ?? "")
        case "chu": return next?.word == "nhat"
        case "thoi": return next?.word == "gian"
        case "gian": return previous?.word == "thoi"
        case let word?: return previous?.word == "thu" && Self.ordinals.contains(word)
        case nil: return false
        }
    }

    private var isEnglish: Bool { tokens.contains { $0.word == "am" || $0.word == "pm" || $0.word == "published" } }

    private static let ordinals: Set<String> = ["hai", "ba", "tu", "nam", "sau", "bay"]

    private static let labels: Set<String> = [
        "dang", "nhat", "publish", "published", "posted", "updated", "update", "date", "created", "xuat", "ban",
        "modified",
    ]

    private static let fillers: Set<String> = [
        "ngay", "luc", "vao", "cap", "cn", "on", "at", "last", "view", "count", "views", "luot", "xem", "monday",
        "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "fri", "sat", "sun", "am", "pm",
        "ict",
        "gio", "phut", "hrs", "hours", "time",
    ]
}
