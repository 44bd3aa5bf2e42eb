import Language
import SourceText

/// Warns of two texts with one title, language and day: one story that was taken in twice.
@Sendable
func checkTitles(_ bulletin: Bulletin, report: inout Report) {
    var told: [Story: ArticleText] = [:]
    bulletin.forEachText { text in
        guard let date = text.date else { return }
        let story = Story(title: folded(text.title), language: text.language, date: date.calendarDate)
        if let first = told[story] {
            report.add(.toldTwice(text, first))
        } else {
            told[story] = text
        }
    }
}

private struct Story: Hashable {
    let title: String
    let language: Language
    let date: CalendarDate
}
