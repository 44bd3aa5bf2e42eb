/// Finds the dates a text prints, in the forms of Vietnamese and English papers.
struct DateReader {
    let text: PrintedText
    let language: Language

    init(_ text: PrintedText, in language: Language) {
        self.text = text
        self.language = language
    }

    func dates() -> [PrintedDate] {
        let clocks = Clocks(of: text)
        var dates: [PrintedDate] = []
        var (index, number) = (0, 0)
        while index < text.tokens.count {
            // The next number, where the token is none.
            while number < text.tokens.count, number <= index || text.tokens[number].kind != .number { number += 1 }
            guard let date = date(at: index, hasNumber: number < text.tokens.count && number - index <= 3) else {
                index = NumberRun(in: text, at: index)?.next ?? index + 1
                continue
            }
            if !text.isWord(date.next, ["âm"]) {
                dates.append(clocks.printed(date, from: index, isApproximate: isApproximate(index)))
            }
            index = date.next
        }
        return dates
    }

    /// The date that begins at a token: one day, month or year, or two joined by a dash or a word.
    private func date(at index: Int, hasNumber: Bool) -> DateEnd? {
        guard canBegin(index, hasNumber: hasNumber), let first = end(at: index, isSecond: false) else { return nil }
        if first.end == nil, let joined = joined(first) { return joined }
        return first.isLone ? nil : first
    }

    private func joined(_ first: DateEnd) -> DateEnd? {
        let isAnd = text.isWord(first.next, DateWords.and)
        let place = text.isWord(first.next + 1, DateWords.partsOfDay) ? first.next + 2 : first.next + 1
        guard isAnd || text.isDash(first.next) || text.isWord(first.next, DateWords.connectors),
            let second = end(at: place, isSecond: true), second.end == nil, !second.isLone,
            let (start, end) = PrintedDate.Day.range(first.start, second.start), !isAnd || start.isFollowed(by: end)
        else { return nil }
        return DateEnd(start: start, end: end, next: second.next)
    }

    /// One end: words of either language, or numbers.
    private func end(at index: Int, isSecond: Bool) -> DateEnd? {
        let index = text.isWord(index, ["the"]) ? index + 1 : index
        return vietnamese(at: index, isSecond: isSecond) ?? english(at: index, isSecond: isSecond)
            ?? numeric(at: index, shownBy: index, isSecond: isSecond) ?? lone(at: index)
    }

    /// Whether a date can begin here: a number not hanging on something, or a word with a number near behind it.
    ///
    /// - Parameter hasNumber: Whether one of the next three tokens is a number.
    private func canBegin(_ index: Int, hasNumber: Bool) -> Bool {
        if text.kind(index) == .number {
            let hangs = text.isTight(index) && (text.kind(index - 1) == .word || text.isSign(index - 1, "/.-+$€#_=&@"))
            return !hangs || text.isDash(index - 1) && !text.isTight(index - 1)
        }
        guard text.kind(index) == .word else { return false }
        return hasNumber || englishMonth(at: index) != nil
            || text.isWord(index, DateWords.month) && text.isWord(index + 1, DateWords.vietnameseMonths)
    }

    /// Numbers alone; without a year a word before them, brackets around them or the other end must show what they are.
    func numeric(at index: Int, shownBy cue: Int, isSecond: Bool) -> DateEnd? {
        guard let run = NumberRun(in: text, at: index) else { return nil }
        if isSecond, run.values.count == 1, run.isBareYear(0) {
            return DateEnd(start: PrintedDate.Day(year: run.values[0]), next: run.next)
        }
        if isSecond, run.values.count == 2, let month = run.month(from: 0) {
            return DateEnd(start: month, next: run.next)
        }
        let isShown = { (separator: NumberRun.Separator) in
            isSecond || cue != index
                || self.isShown(index, by: separator == .slash ? DateWords.beforeSlash : DateWords.beforeDay)
                || separator == .slash && text.isSign(index - 1, "(") && text.isSign(run.next, ")")
        }
        return run.days(isShown: isShown) ?? firstDay(run) ?? firstYear(run)
    }

    /// `28/12` before ` - 5/1/2022`.
    private func firstDay(_ run: NumberRun) -> DateEnd? {
        guard run.values.count == 2, run.separators == [.slash], let day = run.day(from: 0, count: 2) else {
            return nil
        }
        return DateEnd(start: day, next: run.next, isLone: true)
    }

    /// `2019` before ` - 2025`.
    private func firstYear(_ run: NumberRun) -> DateEnd? {
        guard run.values.count == 1, run.isBareYear(0) else { return nil }
        return DateEnd(start: PrintedDate.Day(year: run.values[0]), next: run.next, isLone: true)
    }

    private func isShown(_ index: Int, by words: [String]) -> Bool {
        if text.isWord(index - 1, words) { return true }
        guard text.isSign(index - 1, ",") else { return false }
        return text.isWord(index - 2, DateWords.weekdays)
            || text.isWord(index - 2, ["năm"]) && text.isWord(index - 3, ["thứ"])
    }

    /// A day's number alone, before something that may join it to another end.
    private func lone(at index: Int) -> DateEnd? {
        let place = text.isWord(index, DateWords.day) ? index + 1 : index
        guard let day = text.number(place, digits: 1...2), (1...31).contains(day) else { return nil }
        let isOrdinal = text.isTight(place + 1) && text.isWord(place + 1, DateWords.ordinalEndings)
        return DateEnd(start: PrintedDate.Day(day: day), next: place + (isOrdinal ? 2 : 1), isLone: true)
    }

    private func isApproximate(_ index: Int) -> Bool {
        text.isWord(index - 1, DateWords.about)
            || text.isWord(index - 2, DateWords.about) && text.isWord(index - 1, ["từ", "in"])
    }
}
