import Language
import SourceText

/// Warns of a text that was updated before it was published, or expires before it appears.
@Sendable
func checkDates(_ bulletin: Bulletin, report: inout Report) {
    bulletin.forEachText { text in
        if let date = text.date, let updated = text.updated, isEarlier(updated, than: date) {
            report.add(.datesOutOfOrder("updated", before: "date", text))
        }
        if let start = text.publishAt, let end = text.expiresAt, isEarlier(end, than: start) {
            report.add(.datesOutOfOrder("expires_at", before: "publish_at", text))
        }
    }
}

/// Whether one moment is surely before another; where only a day is known, days are compared.
private func isEarlier(_ one: Moment, than other: Moment) -> Bool {
    if one.secondOfDay == nil || other.secondOfDay == nil { return one.calendarDate < other.calendarDate }
    return one.secondsSince1970 < other.secondsSince1970
}
