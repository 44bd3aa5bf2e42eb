import Bulletin
import Language
import SourceText

/// Finds texts without a translation that seem to be each other's: they give the same days and numbers, name the same
/// organisations, and are of one event if both say so. That is for an editor to decide; nothing is paired here.
func suggestPairs(_ stories: [Bilingual<ArticleText?>]) -> [Diagnostic] {
    let lone = Bilingual { language in
        stories.compactMap { $0[language.other] == nil ? $0[language] : nil }.filter { !$0.isTooLongToProofread }
    }
    // Most sites are in one language, or have all their texts in both.
    guard !lone.vi.isEmpty, !lone.en.isEmpty else { return [] }
    let signs = lone.map { $0.map { Signs(of: $0) } }
    var holders: [Signs.Sign: [Int]] = [:]
    for (index, text) in signs.en.enumerated() { for sign in text.all { holders[sign, default: []].append(index) } }
    return signs.vi.indices.compactMap { index in
        guard let match = bestMatch(of: signs.vi[index], among: signs.en, holders) else { return nil }
        return .perhapsTranslation(lone.vi[index], lone.en[match.index], shared: match.shared)
    }
}

private func bestMatch(
    of text: Signs, among others: [Signs], _ holders: [Signs.Sign: [Int]]
) -> (index: Int, shared: Int)? {
    var counts: [Int: Int] = [:]
    // What many texts have tells nothing, and would cost much.
    for sign in text.all {
        if let found = holders[sign], found.count <= 20 { for index in found { counts[index, default: 0] += 1 } }
    }
    let matches = counts.filter { index, shared in
        let other = others[index]
        if let day = text.eventDate, let otherDay = other.eventDate, day != otherDay { return false }
        let isOneEvent = text.eventDate != nil && text.eventDate == other.eventDate
        let smaller = min(text.all.count, other.all.count)
        return shared >= (isOneEvent ? 2 : 4) && shared * 10 >= smaller * (isOneEvent ? 4 : 6)
    }
    let best = matches.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.map { ($0.key, $0.value) }
}

/// By what a text is known again in the other language.
private struct Signs {
    enum Sign: Hashable {
        case day(DayMention)
        case number(DecimalNumber)
        case organisation(String)
    }

    let eventDate: CalendarDate?
    let all: Set<Sign>

    init(of text: ArticleText) {
        let facts = Facts(of: Reading(of: text))
        let said: [Sign] = facts.all.compactMap { fact in
            switch fact.value {
            case .number(let number), .money(let number, _):
                // Small numbers are everywhere.
                number.integer.map { $0 > 12 } ?? true ? .number(number) : nil
            case .day(let day): .day(day)
            case .clock: nil
            }
        }
        eventDate = text.eventDate
        all = Set(said + text.organisations.map(Sign.organisation))
    }
}
