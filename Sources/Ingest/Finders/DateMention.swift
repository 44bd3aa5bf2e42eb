import Language

/// A day that a text names, with the year where it does.
struct DateMention {
    let year: Int?
    let month: Int
    /// Nil where only a month is named.
    let day: Int?
    /// The tokens it was read from.
    let tokens: Range<Int>

    /// The mention that begins at a token, in any of the forms that Vietnamese and English papers print.
    init?(_ tokens: [DateToken], at index: Int, isEnglish: Bool) {
        let found =
            Self.numeric(tokens, index, isEnglish: isEnglish) ?? Self.vietnamese(tokens, index)
            ?? Self.english(tokens, index)
        guard let found, (1...12).contains(found.month) else { return nil }
        if let day = found.day, !Self.exists(day, found.month, found.year) { return nil }
        self = found
    }

    private init(year: Int?, month: Int, day: Int?, tokens: Range<Int>) {
        self.year = year
        self.month = month
        self.day = day
        self.tokens = tokens
    }

    private static func exists(_ day: Int, _ month: Int, _ year: Int?) -> Bool {
        (1...CalendarDate.Point.lastDay(ofMonth: month, year: year ?? 2000)).contains(day)
    }
}

extension DateMention {
    /// `09/08/2025`, `9-8-2025`, `9.8.2025`, `2025-08-09`, and `17/8` without a year.
    private static func numeric(_ tokens: [DateToken], _ index: Int, isEnglish: Bool) -> DateMention? {
        guard case .number(let first, let digits) = tokens[index].kind, index + 2 < tokens.count else { return nil }
        guard case .sign(let sign) = tokens[index + 1].kind, "/-.".unicodeScalars.contains(sign) else { return nil }
        guard isTight(tokens, index, 2), let second = tokens[index + 2].number else { return nil }
        if digits == 4 { return yearFirst(tokens, index, year: first, month: second, sign: sign) }
        guard digits <= 2, tokens[index + 2].digits <= 2 else { return nil }
        if index + 4 < tokens.count, tokens[index + 3].isSign(sign), isTight(tokens, index, 4),
            let year = tokens[index + 4].number, tokens[index + 4].digits == 4
        {
            // Only English texts ever put the month first, and here only where nothing else is possible.
            if second > 12, first <= 12, isEnglish {
                return DateMention(year: year, month: first, day: second, tokens: index..<index + 5)
            }
            return DateMention(year: year, month: second, day: first, tokens: index..<index + 5)
        }
        guard sign != "." else { return nil }
        return DateMention(year: nil, month: second, day: first, tokens: index..<index + 3)
    }

    private static func yearFirst(
        _ tokens: [DateToken], _ index: Int, year: Int, month: Int, sign: Unicode.Scalar
    ) -> DateMention? {
        guard (1900...2100).contains(year), tokens[index + 2].digits == 2 else { return nil }
        guard index + 4 < tokens.count, tokens[index + 3].isSign(sign), let day = tokens[index + 4].number,
            tokens[index + 4].digits == 2
        else { return DateMention(year: year, month: month, day: nil, tokens: index..<index + 3) }
        return DateMention(year: year, month: month, day: day, tokens: index..<index + 5)
    }

    /// `5 tháng 9 năm 2017`, `5 tháng 9, 2017`, `5 tháng 9`.
    private static func vietnamese(_ tokens: [DateToken], _ index: Int) -> DateMention? {
        guard let day = tokens[index].number, index + 2 < tokens.count, tokens[index + 1].word == "thang",
            let (month, next) = monthNumber(tokens, index + 2)
        else { return nil }
        if next + 1 < tokens.count, tokens[next].word == "nam" || tokens[next].isSign(",") || tokens[next].isSign("/"),
            let year = tokens[next + 1].number, tokens[next + 1].digits == 4
        {
            return DateMention(year: year, month: month, day: day, tokens: index..<next + 2)
        }
        return DateMention(year: nil, month: month, day: day, tokens: index..<next)
    }

    /// A month's number, in figures or spelled, and the token after it.
    private static func monthNumber(_ tokens: [DateToken], _ index: Int) -> (month: Int, next: Int)? {
        if let number = tokens[index].number { return (number, index + 1) }
        guard let word = tokens[index].word, let number = spelledMonths[word] else { return nil }
        let second = number == 10 && index + 1 < tokens.count ? tokens[index + 1].word : nil
        switch second {
        case "mot": return (11, index + 2)
        case "hai": return (12, index + 2)
        default: return (number, index + 1)
        }
    }

    private static let spelledMonths: [String: Int] = [
        "gieng": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
        "chap": 12,
    ]

    /// `June 02, 2023`, `2 June 2023`, `August 22nd, 2017`, `October 10`.
    private static func english(_ tokens: [DateToken], _ index: Int) -> DateMention? {
        if let month = month(tokens[index]) {
            var next = index + 1
            if next < tokens.count, tokens[next].isSign(".") { next += 1 }
            guard next < tokens.count, let day = tokens[next].number, tokens[next].digits <= 2 else { return nil }
            next = skipOrdinal(tokens, next + 1)
            return finish(tokens, from: index, next: next, month: month, day: day)
        }
        guard let day = tokens[index].number, tokens[index].digits <= 2 else { return nil }
        var next = skipOrdinal(tokens, index + 1)
        if next < tokens.count, tokens[next].word == "of" { next += 1 }
        guard next < tokens.count, let month = month(tokens[next]) else { return nil }
        next += 1
        if next < tokens.count, tokens[next].isSign(".") { next += 1 }
        return finish(tokens, from: index, next: next, month: month, day: day)
    }

    private static func finish(_ tokens: [DateToken], from index: Int, next: Int, month: Int, day: Int) -> DateMention {
        let yearAt = next < tokens.count && tokens[next].isSign(",") ? next + 1 : next
        if yearAt < tokens.count, let year = tokens[yearAt].number, tokens[yearAt].digits == 4 {
            return DateMention(year: year, month: month, day: day, tokens: index..<yearAt + 1)
        }
        return DateMention(year: nil, month: month, day: day, tokens: index..<next)
    }

    private static func skipOrdinal(_ tokens: [DateToken], _ index: Int) -> Int {
        guard index < tokens.count, let word = tokens[index].word else { return index }
        return ["st", "nd", "rd", "th"].contains(word) ? index + 1 : index
    }

    private static func month(_ token: DateToken) -> Int? {
        guard let word = token.word, word.utf8.count >= 3 else { return nil }
        return months[word]
    }

    private static let months: [String: Int] = {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]
        var months: [String: Int] = ["sept": 9]
        for (index, name) in names.enumerated() {
            months[name] = index + 1
            months[String(name.prefix(3))] = index + 1
        }
        return months
    }()

    /// Whether tokens follow each other without a blank.
    private static func isTight(_ tokens: [DateToken], _ index: Int, _ count: Int) -> Bool {
        (index..<index + count).allSatisfy { tokens[$0].range.upperBound == tokens[$0 + 1].range.lowerBound }
    }
}

extension DateToken {
    var digits: Int { if case .number(_, let digits) = kind { digits } else { 0 } }
}
