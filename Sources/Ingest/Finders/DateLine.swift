import Language

/// A line that gives a date, with what else stands on it.
struct DateLine {
    let date: PrintedDate
    /// Whether words say what the date is: "Ngày đăng", "Publish date".
    let isLabelled: Bool
    /// Whether words say that it is when the page was changed: "Cập nhật", "Updated".
    let isUpdate: Bool
    /// The words that are neither date nor label: a name, a section.
    let rest: String

    /// The publishing date the line gives, when it gives a whole one.
    var moment: Moment? {
        guard let moment = date.moment(), (1945...2100).contains(moment.year) else { return nil }
        return moment
    }

    /// Reads a line that is a date and little besides, or gives nil.
    init?(_ line: String, order: DayOrder = .dayFirst) {
        let text = NumericDay.dayFirst(Self.parted(line), reading: order)
        // In English, because Vietnamese sites print "02 Feb" too.
        let dates = PrintedDate.all(in: text, language: .en).filter { $0.end == nil && $0.start.month != nil }
        let whole = dates.filter { $0.start.year != nil }
        let changes = whole.count > 1 ? whole.filter { Self.isOfChange($0, among: dates, in: text) } : []
        guard let date = whole.first(where: { !changes.contains($0) }) ?? whole.first ?? dates.first else { return nil }
        let words = DateLineWords(in: text, outside: date.range)
        let isInColumns = line.holds("|") || line.holds("·") || line.holds("•")
        let isWhole = Self.isAcceptable(
            words.rest, date: date, isLabelled: words.areLabelled, isInColumns: isInColumns)
        guard isWhole || isInColumns && date.start.year != nil,
            let rest = isWhole ? words.rest : Self.rest(of: text, beside: date)
        else { return nil }
        self.date = date
        isLabelled = words.areLabelled
        isUpdate = whole.count > 1 ? changes.contains(date) : words.sayUpdate
        self.rest = rest
    }

    /// The other columns of a line, when the date has one of its own and they name people: "Interview by A · 12 May 2021".
    private static func rest(of line: String, beside date: PrintedDate) -> String? {
        var parts = [line[...]]
        for sign in [" | ", " · ", " • "] { parts = parts.flatMap { $0.split(separator: sign) } }
        let columns = parts.map { String($0.trimmed) }
        let others = columns.filter { PrintedDate.all(in: $0, language: .en).isEmpty }
        guard (2...4).contains(columns.count), others.count == columns.count - 1,
            others.contains(where: { Byline($0) != nil }),
            let own = columns.first(where: { !others.contains($0) }),
            let dates = PrintedDate.all(in: own, language: .en).first,
            DateLineWords(in: own, outside: dates.range).rest.isEmpty
        else { return nil }
        return others.joined(separator: " | ")
    }

    /// Whether the words right before one of several dates say that it is that of a change.
    private static func isOfChange(_ date: PrintedDate, among dates: [PrintedDate], in text: String) -> Bool {
        let start = dates.last { $0.range.upperBound <= date.range.lowerBound }?.range.upperBound ?? 0
        let before = text.utf8.index(text.startIndex, offsetBy: start)
        let end = text.utf8.index(text.startIndex, offsetBy: date.range.lowerBound)
        return DateLineWords.sayUpdate(text[before..<end])
    }

    /// The line of a `<time>` element whose words are no date: "2 giờ trước".
    init?(_ moment: Moment) {
        guard let date = PrintedDate.all(in: moment.iso, language: .en).first else { return nil }
        self.date = date
        isLabelled = false
        isUpdate = false
        rest = ""
    }

    /// Whether the line is a date line still: few words besides, and no sentence.
    private static func isAcceptable(
        _ rest: String, date: PrintedDate, isLabelled: Bool, isInColumns: Bool
    ) -> Bool {
        guard !rest.isEmpty else { return true }
        // The number of a printed page stands beside its day.
        if date.start.day != nil, date.start.year != nil, rest.utf8.count <= 3,
            rest.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        {
            return true
        }
        if KnownPapers.named(rest) != nil || PlaceNames.contains(rest) || Byline(rest) != nil { return true }
        // A section or a counter stands beside the date: "20/11/2023 | Tin tức".
        if isInColumns, date.start.year != nil, rest.spacedWordCount <= 3 { return true }
        return (date.secondOfDay != nil || isLabelled) && rest.spacedWordCount <= 6
    }

    /// The line as dates are printed: a blank where a word and a number are glued together, "by VNA11 March 2024", and
    /// an extractor's "date 2017-07" as a month.
    private static func parted(_ line: String) -> String {
        if line.utf8.count == 12, line.hasPrefix("date ") {
            return "tháng \(line.suffix(2))/\(line.dropFirst(5).prefix(4))"
        }
        var parted = ""
        var (letters, digits) = (0, 0)
        for scalar in line.unicodeScalars {
            let isDigit = (0x30...0x39).contains(scalar.value)
            // Letters and an hour stand behind a year as its own element on the line: "17/08/202314:05", "2023September 2".
            if isDigit && (letters >= 3 || digits == 4) || digits == 4 && Letters.isCapital(scalar) { parted += " " }
            letters = Letters.isLetter(scalar) ? letters + 1 : 0
            digits = isDigit ? digits + 1 : 0
            parted.unicodeScalars.append(scalar)
        }
        return Self.americanDay(parted)
    }

    /// "August, 17/2023" as "August 17, 2023".
    private static func americanDay(_ line: String) -> String {
        guard let comma = line.firstIndex(ofMark: ","), let slash = line[comma...].firstIndex(ofMark: "/") else {
            return line
        }
        let day = line[comma...].dropFirst().prefix(upTo: slash).trimmed
        let year = line[slash...].dropFirst().prefix(4)
        let month = line[..<comma].spacedWords.last ?? ""
        guard (1...2).contains(day.count), (day + year).allSatisfy({ $0.isASCII && $0.isNumber }), year.count == 4,
            month.count >= 3, month.allSatisfy(\.isLetter)
        else { return line }
        return "\(line[..<comma]) \(day), \(line[slash...].dropFirst())"
    }
}
