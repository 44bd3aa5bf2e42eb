extension DateReader {
    /// `ngày 8 tháng 8 năm 2025`, `ngày 8/8/2025`, `tháng 5/2025`, `năm 2025`.
    func vietnamese(at index: Int, isSecond: Bool) -> DateEnd? {
        if text.isWord(index, DateWords.year) { return yearInWords(at: index + 1) }
        if text.isWord(index, DateWords.month) { return monthInWords(at: index + 1) }
        var place = index
        for _ in 0..<2 where text.isWord(place, DateWords.day) { place += 1 }
        let isNamed = place > index
        if let day = text.number(place, digits: 1...2), text.isWord(place + 1, DateWords.month),
            var date = monthInWords(at: place + 2), date.end == nil
        {
            date.start.day = day
            let isSure = isNamed || isSecond || date.start.year != nil || text.isWord(index - 1, DateWords.beforeDay)
            return isSure && date.start.exists ? date : nil
        }
        return isNamed ? numeric(at: place, shownBy: index, isSecond: isSecond) : nil
    }

    /// What stands behind `tháng`: `5/2025`, `5 năm 2025`, `5`.
    private func monthInWords(at index: Int) -> DateEnd? {
        guard let run = NumberRun(in: text, at: index) else { return monthSpelled(at: index) }
        guard run.values.count == 1 else { return run.months }
        guard run.widths[0] <= 2, (1...12).contains(run.values[0]) else { return nil }
        return withYear(PrintedDate.Day(month: run.values[0]), next: run.next)
    }

    /// `tháng Ba`, `ngày 16 tháng ba`, `tháng ba năm 2023`: alone a small letter could be any word, as in `ngày tháng năm`.
    private func monthSpelled(at index: Int) -> DateEnd? {
        guard let word = text.word(index), var month = DateWords.vietnameseMonth(word.lowercased()) else { return nil }
        var next = index + 1
        if month == 10, text.isWord(next, ["một", "hai"]) {
            month += text.isWord(next, ["một"]) ? 1 : 2
            next += 1
        }
        let date = withYear(PrintedDate.Day(month: month), next: next)
        let isCapitalised = word.first?.isUppercase ?? false
        let isSure = isCapitalised || date.start.year != nil || text.isWord(index - 3, DateWords.day)
        return isSure ? date : nil
    }

    private func yearInWords(at index: Int) -> DateEnd? {
        guard let run = NumberRun(in: text, at: index), run.isYear(0) else { return nil }
        if run.values.count > 1 { return run.days { _ in false } }
        return DateEnd(start: PrintedDate.Day(year: run.values[0]), next: run.next)
    }

    /// `8 August 2025`, `20–31 August 2022`, `8-Aug-2025`, `August 8, 2025`, `August 2025`, `in August`, `in 2025`.
    func english(at index: Int, isSecond: Bool) -> DateEnd? {
        dayThenMonth(at: index) ?? hyphenated(at: index) ?? monthThenDay(at: index, isSecond: isSecond)
            ?? englishYear(at: index)
    }

    private func dayThenMonth(at index: Int) -> DateEnd? {
        guard let (first, last, next) = days(at: index) else { return nil }
        let place = text.isWord(next, ["of"]) ? next + 1 : next
        guard let (month, next) = englishMonth(at: place) else { return nil }
        return dated(first, last, of: month, next: next)
    }

    /// `8-Aug-2025`: a day, a month's name and a year with a dash and no blank between them.
    private func hyphenated(at index: Int) -> DateEnd? {
        guard let day = text.number(index, digits: 1...2), isTightDash(index + 1),
            let (month, next) = englishMonth(at: index + 2), isTightDash(next),
            let year = text.number(next + 1, digits: 4...4), (1000..<2200).contains(year), !goesOn(next + 2)
        else { return nil }
        let date = PrintedDate.Day(day: day, month: month, year: year)
        return date.exists ? DateEnd(start: date, next: next + 2) : nil
    }

    private func isTightDash(_ index: Int) -> Bool {
        text.isDash(index) && text.isTight(index) && text.isTight(index + 1)
    }

    private func monthThenDay(at index: Int, isSecond: Bool) -> DateEnd? {
        guard let (month, next) = englishMonth(at: index) else { return nil }
        if let (first, last, next) = days(at: next), !goesOn(next) {
            // A Vietnamese text may speak of May 10, the garment company.
            let date = dated(first, last, of: month, next: next)
            return language == .vi && date?.start.year == nil ? nil : date
        }
        var date = withYear(PrintedDate.Day(month: month), next: next)
        date.isLone = date.start.year == nil && !isSecond && !text.isWord(index - 1, DateWords.beforeMonth)
        return date
    }

    /// A year alone, behind a word that announces one.
    private func englishYear(at index: Int) -> DateEnd? {
        guard let run = NumberRun(in: text, at: index), run.values.count == 1, run.isYear(0), !goesOn(run.next),
            text.isWord(index - 1, DateWords.beforeYear)
        else { return nil }
        return DateEnd(start: PrintedDate.Day(year: run.values[0]), next: run.next)
    }

    /// The number of a day or of two, with or without `th`.
    private func days(at index: Int) -> (first: Int, last: Int?, next: Int)? {
        guard let run = NumberRun(in: text, at: index), run.widths.allSatisfy({ $0 <= 2 }) else { return nil }
        switch (run.values.count, run.separators.first) {
        case (1, _):
            let isOrdinal = text.isTight(run.next) && text.isWord(run.next, DateWords.ordinalEndings)
            return (run.values[0], nil, run.next + (isOrdinal ? 1 : 0))
        case (2, .dash?): return (run.values[0], run.values[1], run.next)
        default: return nil
        }
    }

    private func dated(_ first: Int, _ last: Int?, of month: Int, next: Int) -> DateEnd? {
        var date = withYear(PrintedDate.Day(day: first, month: month), next: next)
        if let last {
            let end = PrintedDate.Day(day: last, month: month, year: date.start.year)
            guard let (start, end) = PrintedDate.Day.range(date.start, end) else { return nil }
            (date.start, date.end) = (start, end)
        }
        return date.start.exists ? date : nil
    }

    /// A month's name or its abbreviation with or without a full stop.
    func englishMonth(at index: Int) -> (month: Int, next: Int)? {
        guard let first = text.firstByte(index), Self.isInitial(first), let word = text.word(index),
            let month = DateWords.englishMonth(word)
        else { return nil }
        let isAbbreviated = word.utf8.count <= 4 && text.isTight(index + 1) && text.isSign(index + 1, ".")
        return (month, index + (isAbbreviated ? 2 : 1))
    }

    private static func isInitial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A"), UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "J"), UInt8(ascii: "M"),
            UInt8(ascii: "N"), UInt8(ascii: "O"), UInt8(ascii: "S"):
            true
        default: false
        }
    }

    /// The date with the year that may follow: `năm 2025`, `, 2025`, `2025`.
    private func withYear(_ day: PrintedDate.Day, next: Int) -> DateEnd {
        let hasComma = text.isSign(next, ",") && !text.isTight(next + 1)
        let place = text.isWord(next, DateWords.year) || hasComma ? next + 1 : next
        guard let run = NumberRun(in: text, at: place), run.values.count == 1, run.isYear(0), !goesOn(run.next) else {
            return DateEnd(start: day, next: next)
        }
        var day = day
        day.year = run.values[0]
        return DateEnd(start: day, next: run.next)
    }

    /// Whether what was read as a day or year is only the beginning of a number: `August 20,000`.
    private func goesOn(_ index: Int) -> Bool {
        guard text.isTight(index) else { return false }
        return text.kind(index) == .word || text.isSign(index, "%:")
            || text.isSign(index, ",.") && text.isTight(index + 1) && text.kind(index + 1) == .number
    }
}
