/// Dates as Vietnamese writes them: day, month, year, without zeros in front.
struct VietnameseDates: DateSpelling {
    private let style: DateStyle

    init(_ style: DateStyle) {
        self.style = style
    }

    let about = "khoảng "

    func point(_ point: CalendarDate.Point) -> String {
        let text = style == .short ? short(point) : long(point)
        guard style == .full, let weekday = point.weekday else { return text }
        return "\(weekday.name(in: .vi)), \(text)"
    }

    /// What the two ends share is written once, at the end; months in short form are not, lest they be read as days.
    func range(_ start: CalendarDate.Point, _ end: CalendarDate.Point) -> String {
        let parts = RangeParts(start, end)
        if style != .short {
            return "từ \(long(start, hasMonth: parts.hasMonth, hasYear: parts.hasYear)) đến \(long(end))"
        }
        return "\(short(start, hasMonth: parts.hasMonth, hasYear: parts.hasYear || start.day == nil))–\(short(end))"
    }

    private func long(_ point: CalendarDate.Point, hasMonth: Bool = true, hasYear: Bool = true) -> String {
        // The usual date, said a million times on a large site.
        if let day = point.day, let month = point.month, hasMonth, hasYear {
            return writtenInOneGo { text in
                text.put("ngày ")
                text.put(day)
                text.put(" tháng ")
                text.put(month)
                text.put(" năm ")
                text.put(point.year)
            }
        }
        return [
            point.day.map { "ngày \($0)" },
            hasMonth ? point.month.map { "tháng \($0)" } : nil,
            hasYear ? "năm \(point.year)" : nil,
        ].compactMap { $0 }.joined(separator: " ")
    }

    private func short(_ point: CalendarDate.Point, hasMonth: Bool = true, hasYear: Bool = true) -> String {
        [point.day, hasMonth ? point.month : nil, hasYear ? point.year : nil]
            .compactMap { $0.map(String.init) }.joined(separator: "/")
    }
}
