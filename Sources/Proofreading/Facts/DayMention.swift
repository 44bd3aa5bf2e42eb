/// A day or month as a text names it, or as its numbers could be read.
struct DayMention: Hashable {
    let day: Int?
    let month: Int
    let year: Int?

    /// Whether two mentions can mean the same: what one leaves out the other may say.
    func agrees(with other: DayMention) -> Bool {
        let sameDay = day == other.day || day == nil && year == other.year
        return month == other.month && sameDay && (year == nil || other.year == nil || year == other.year)
    }
}
