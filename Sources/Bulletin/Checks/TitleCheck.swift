import Language
import SourceText

/// Warns of two texts with one title, language and day: one story that was taken in twice.
@Sendable
func checkTitles(_ bulletin: Bulletin, report: inout Report) {
    var texts: [ArticleText] = []
    bulletin.forEachText { if $0.date != nil { texts.append($0) } }
    let stories = texts.map(\.story)
    var told: [Fingerprint: Int] = [:]
    told.reserveCapacity(texts.count)
    for (index, story) in stories.enumerated() {
        if let first = told[story] {
            report.add(.toldTwice(texts[index], texts[first]))
        } else {
            told[story] = index
        }
    }
}

extension ArticleText {
    /// Stands for what tells one story from another.
    fileprivate var story: Fingerprint {
        var builder = FingerprintBuilder()
        builder.combine(folded(title))
        builder.combine(language.rawValue)
        for number in [date?.year, date?.month, date?.day] { builder.combine(number ?? 0) }
        return builder.fingerprint
    }
}
