import Language

/// A line that gives a date or an hour, with what else stands on it.
struct DateLine {
    let year: Int?
    let month: Int?
    let day: Int?
    /// Seconds since midnight, where the line gives the hour.
    let secondOfDay: Int?
    /// Minutes east of UTC, where the line gives the zone.
    let offset: Int?
    /// Whether words say what the date is: "Ngày đăng", "Publish date".
    let isLabelled: Bool
    /// The words that are neither date nor label: a name, a section.
    let rest: String

    /// The publishing date the line gives, when it gives a whole one.
    var moment: Moment? {
        guard let year, let month, let day, (1945...2100).contains(year) else { return nil }
        return try? Moment(
            year: year, month: month, day: day, secondOfDay: secondOfDay, offset: offset ?? Moment.hanoiOffset)
    }

    /// Reads a line that is a date or an hour and little besides, or gives nil.
    init?(_ text: String) {
        let tokens = DateToken.tokens(of: text)
        guard tokens.count <= 60 else { return nil }
        var scan = DateLineScan(tokens)
        scan.run()
        guard scan.mention != nil || scan.second != nil else { return nil }
        let rest = Self.rest(of: text, leftBy: scan)
        guard Self.isAcceptable(rest, beside: scan) else { return nil }
        year = scan.mention?.year
        month = scan.mention?.month
        day = scan.mention?.day
        secondOfDay = scan.second
        offset = scan.offset
        isLabelled = scan.isLabelled
        self.rest = rest
    }

    /// What the scan did not use, without the signs at its ends.
    private static func rest(of text: String, leftBy scan: DateLineScan) -> String {
        var rest = ""
        for (index, token) in scan.tokens.enumerated() where !scan.used.contains(index) {
            let isApart = index > 0 && scan.tokens[index - 1].range.upperBound < token.range.lowerBound
            if isApart || index > 0 && scan.used.contains(index - 1) { rest += " " }
            rest += text[token.range]
        }
        let bare = rest.trimmed(of: " |,-–—/:().;•·>»")
        // A linked picture and its link say a name twice: "Thời ĐạiThời Đại".
        let half = bare.unicodeScalars.prefix(bare.unicodeScalars.count / 2)
        return half.count > 2 && bare == Substring(half) + Substring(half) ? String(half) : String(bare)
    }

    /// Whether the line is a date line still: few words besides, and no sentence.
    private static func isAcceptable(_ rest: String, beside scan: DateLineScan) -> Bool {
        guard !rest.isEmpty else { return true }
        let words = rest.spacedWordCount
        if scan.mention == nil { return false }
        if Byline(rest) != nil || KnownPapers.named(rest) != nil || PlaceNames.contains(rest) { return true }
        guard scan.mention?.year != nil || scan.second != nil else { return false }
        return scan.second != nil ? words <= 6 : scan.isLabelled && words <= 6
    }
}
