import Language
import SourceText

/// Warns where the two texts of an article both say a thing of it and say it differently.
@Sendable
func checkPairs(_ bulletin: Bulletin, report: inout Report) {
    var others: [String: Bilingual<ArticleText?>] = [:]
    for hidden in bulletin.hiddenTexts {
        others[hidden.key, default: Bilingual(vi: nil, en: nil)][hidden.text.language] = hidden.text
    }
    for article in bulletin.articles {
        let other = others.removeValue(forKey: article.key)
        checkPair(article.texts.vi ?? other?.vi, article.texts.en ?? other?.en, &report)
    }
    for hidden in bulletin.hiddenTexts {
        guard let pair = others.removeValue(forKey: hidden.key) else { continue }
        checkPair(pair.vi, pair.en, &report)
    }
}

private func checkPair(_ vi: ArticleText?, _ en: ArticleText?, _ report: inout Report) {
    guard let vi, let en else { return }
    let differing = [
        ("tags", differ(vi.tags, en.tags)),
        ("organisations", differ(vi.organisations, en.organisations)),
        ("event_date", vi.eventDate != en.eventDate),
        ("section", vi.section != en.section),
        ("issue", vi.issue != en.issue),
        ("source", differ(vi.source, en.source)),
    ]
    for (key, isDifferent) in differing where isDifferent {
        guard let viPlace = vi.place(of: key), let enPlace = en.place(of: key) else { continue }
        report.add(.textsDiffer(in: key, isTakenOver: key != "source", viPlace, enPlace))
    }
}

/// A paper may have a name and a page in each language, so it is surely another one only when both differ.
private func differ(_ one: Publication?, _ other: Publication?) -> Bool {
    guard let one, let other, let url = one.url, let otherURL = other.url else { return false }
    return folded(one.name) != folded(other.name) && url != otherURL
}

/// Lists say the same in any order; nearly all are in the same one.
private func differ(_ one: [String], _ other: [String]) -> Bool {
    one != other && Set(one) != Set(other)
}
