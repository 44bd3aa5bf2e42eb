extension PrintedDate.Day {
    /// Two ends as one range, each filled with what only the other says; nil when they do not belong together.
    ///
    /// Of `28/12 - 5/1/2022` the first is in 2021.
    static func range(_ start: Self, _ end: Self) -> (start: Self, end: Self)? {
        var (start, end) = (start, end)
        if start.day != nil, start.month == nil { start.month = end.month }
        guard (start.day == nil) == (end.day == nil), (start.month == nil) == (end.month == nil) else {
            // A month that stands for one of the year its range ends in.
            return nil
        }
        let isLater = (start.month ?? 0, start.day ?? 0) > (end.month ?? 0, end.day ?? 0)
        if start.year == nil, let year = end.year { start.year = isLater ? year - 1 : year }
        if end.year == nil, let year = start.year { end.year = isLater ? year + 1 : year }
        guard start.exists, end.exists, start.year != nil || !isLater else { return nil }
        let isInOrder =
            (start.year ?? 0, start.month ?? 0, start.day ?? 0) < (end.year ?? 0, end.month ?? 0, end.day ?? 0)
        return isInOrder ? (start, end) : nil
    }

    /// Whether another day is the next one.
    func isFollowed(by other: Self) -> Bool {
        guard let month, let day, let otherMonth = other.month, let otherDay = other.day else { return false }
        let number = daysSince1970(year: year ?? 2000, month: month, day: day)
        return daysSince1970(year: other.year ?? 2000, month: otherMonth, day: otherDay) == number + 1
    }
}
