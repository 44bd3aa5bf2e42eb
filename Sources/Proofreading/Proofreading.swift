package import Bulletin
import Language
import Markdown
package import SourceText

/// Reads all texts as a proofreader does, and compares the two of each article; all it finds are warnings and notes.
///
/// Findings that only an editor can judge are worth having only if nearly all of them are right, so whatever may be a
/// way of putting it is let pass.
package func proofread(_ bulletin: Bulletin, report: inout Report) {
    let proofreader = Proofreader(bulletin)
    let stories = bulletin.storiesInFull
    let findings = inParallel(stories, report: &report) { story, _ in proofreader.read(story) }
    for finding in findings.joined() { report.add(finding) }
    for suggestion in suggestPairs(stories) { report.add(suggestion) }
}

/// What is needed to read any text.
private struct Proofreader: Sendable {
    private let names: NameCheck
    private let terms: TermCheck

    init(_ bulletin: Bulletin) {
        names = NameCheck(bulletin.organisations)
        terms = TermCheck(bulletin.glossary, names: names)
    }

    func read(_ story: Bilingual<ArticleText?>) -> [Diagnostic] {
        let readings = story.map { text in text.flatMap { $0.isTooLongToProofread ? nil : Reading(of: $0) } }
        let words = readings.map { $0.map { WordList(of: $0) } }
        var findings = Language.allCases.compactMap { story[$0] }.filter(\.isTooLongToProofread).map(Diagnostic.tooLong)
        var pairing: PassagePairing?
        if let vi = readings.vi, let en = readings.en, let viWords = words.vi, let enWords = words.en {
            let pair = PairReading(Bilingual(vi: vi, en: en))
            pairing = pair.pairing
            if !vi.isUnchecked(.facts), !en.isUnchecked(.facts) {
                findings += compare(pair, Bilingual(vi: viWords, en: enWords))
            }
        }
        for language in Language.allCases {
            guard let reading = readings[language], let list = words[language] else { continue }
            let other = readings[language.other].flatMap { other in words[language.other].map { (other, $0) } }
            findings += read(reading, list, beside: other, pairing)
        }
        return findings
    }

    /// What can be said of one text.
    private func read(
        _ reading: Reading, _ words: WordList, beside other: (Reading, WordList)?, _ pairing: PassagePairing?
    ) -> [Diagnostic] {
        let terms = reading.isUnchecked(.terms) ? [] : terms.check(reading, words, beside: other, pairing)
        let found = terms.compactMap(\.location?.range)
        let spelling = reading.isUnchecked(.spelling) ? [] : checkSpelling(reading, besides: found)
        // A text that is typed or encoded wrongly is in no language for that reason alone.
        let language = reading.isUnchecked(.spelling) || !spelling.isEmpty ? [] : checkLanguage(reading)
        return Unchecked.check(reading) + language + terms + spelling
    }

    private func compare(_ pair: PairReading, _ words: Bilingual<WordList>) -> [Diagnostic] {
        var facts = FactCheck(of: pair)
        if pair.facts.vi.all.count <= mostFacts, pair.facts.en.all.count <= mostFacts { facts.run() }
        let findings = facts.findings + checkQuotations(pair) + checkReferences(pair) + names.check(pair, words)
        let isFarApart = findings.count > mostFindings
        return checkLengths(pair) + (isFarApart ? [.farApart(pair.readings, places: findings.count)] : [])
            + findings.prefix(mostFindings)
    }

    /// Texts that differ in more places perhaps tell a thing each in its own way, and nobody reads so many warnings.
    private let mostFindings = 12
    /// Above this a text is a table of data.
    private let mostFacts = 3_000
}

extension ArticleText {
    /// A hundred pages: that is no article, and what is compared with everything else would take long.
    var isTooLongToProofread: Bool { file.source.bytes.count > 200_000 }
}

extension Bulletin {
    /// Every article with all its texts, also those that are not shown now, in the order of the keys.
    var storiesInFull: [Bilingual<ArticleText?>] {
        var hidden: [String: Bilingual<ArticleText?>] = [:]
        for text in hiddenTexts {
            hidden[text.key, default: Bilingual(vi: nil, en: nil)][text.text.language] = text.text
        }
        var stories = articles.map { article in
            let rest = hidden.removeValue(forKey: article.key)
            return Bilingual { article.texts[$0] ?? rest?[$0] }
        }
        for text in hiddenTexts { if let story = hidden.removeValue(forKey: text.key) { stories.append(story) } }
        return stories
    }
}
