/// Dates as English writes them so that nobody mistakes the day for the month: `8 August 2025`.
struct EnglishDates: DateSpelling {
    private let style: DateStyle

    init(_ style: DateStyle) {
        self.style = style
    }

    let about = "about "

    func point(_ point: CalendarDate.Point) -> String {
        let text = spelled(point)
        guard style == .full, let weekday = point.weekday else { return text }
        return "\(weekday.name(in: .en)), \(text)"
    }

    /// What the two ends share is written once, at the end; the dash is spaced where an end has a space.
    func range(_ start: CalendarDate.Point, _ end: CalendarDate.Point) -> String {
        let parts = RangeParts(start, end)
        let first = spelled(start, hasMonth: parts.hasMonth, hasYear: parts.hasYear)
        let last = spelled(end)
        let isTight = !first.contains(" ") && (parts.isAlike && !parts.hasYear || !last.contains(" "))
        return isTight ? "\(first)–\(last)" : "\(first) – \(last)"
    }

    private func spelled(_ point: CalendarDate.Point, hasMonth: Bool = true, hasYear: Bool = true) -> String {
        let month = hasMonth ? point.month : nil
        if let day = point.day, let month, hasYear {
            return writtenInOneGo { text in
                text.put(day, then: " ")
                text.put(CalendarWords.englishMonth(month, isShort: style == .short))
                text.put(" ")
                text.put(point.year)
            }
        }
        return [
            point.day.map(String.init),
            month.map { CalendarWords.englishMonth($0, isShort: style == .short) },
            hasYear ? String(point.year) : nil,
        ].compactMap { $0 }.joined(separator: " ")
    }
}
