import Bulletin
import Language
import SourceText

/// Looks for quotations that only one of two texts has.
///
/// Names and single words stand in quotation marks in one language and not in the other; only what is long enough to be
/// somebody's words is missed. Any quotation or emphasis in the answering passage counts as its translation.
func checkQuotations(_ pair: PairReading) -> [Diagnostic] {
    Language.allCases.flatMap { language in
        let (own, other) = (pair.readings[language], pair.readings[language.other])
        return own.passages.indices.flatMap { passage in
            unanswered(ofPassage: passage, pair, language).map {
                Diagnostic.quotationMissing($0, own, at: pair.answer(to: passage, in: language), other)
            }
        }
    }
}

private func unanswered(ofPassage passage: Int, _ pair: PairReading, _ language: Language) -> [Range<Int>] {
    let (own, other) = (pair.readings[language], pair.readings[language.other])
    let partner = pair.pairing.partner(of: passage, in: language)
    let quotations = own.somebodysWords(inPassage: passage, isAnswered: partner != nil)
    guard !quotations.isEmpty else { return [] }
    let loose = other.passages.indices.filter { pair.pairing.partner(of: $0, in: language.other) == nil }
    var answers = (partner.map { [$0] } ?? loose).flatMap { other.possibleAnswers(inPassage: $0) }[...]
    // In order: a quotation is answered by the next one of about its length.
    return quotations.filter { quotation in
        guard let answer = answers.firstIndex(where: { isAlike(quotation, own, $0, other) }) else { return true }
        if partner != nil { answers = answers[(answer + 1)...] }
        return false
    }
}

private func isAlike(_ one: Range<Int>, _ reading: Reading, _ other: Range<Int>, _ otherReading: Reading) -> Bool {
    let counts = (reading.wordCount(one) + 1, otherReading.wordCount(other) + 1)
    return counts.0 <= counts.1 * 3 && counts.1 <= counts.0 * 3
}

extension Reading {
    /// The quotations of a passage that another text must have too; the whole passage when it is a quotation itself.
    fileprivate func somebodysWords(inPassage passage: Int, isAnswered: Bool) -> [Range<Int>] {
        if passages[passage].kind == .quotation { return isAnswered ? [] : [passages[passage].range] }
        return quotations(inPassage: passage).filter(isSomebodysWords)
    }

    /// What in a passage may be the translation of a quotation.
    fileprivate func possibleAnswers(inPassage passage: Int) -> [Range<Int>] {
        let range = passages[passage].range
        if passages[passage].kind == .quotation { return [range] }
        return mentions.filter { range.contains($0.lowerBound) }
    }

    private func quotations(inPassage passage: Int) -> [Range<Int>] {
        quotations.lazy.filter { $0.passage == passage }.map(\.range)
    }

    /// Whether a quotation is long enough, ends as a sentence does, or stands behind a colon.
    fileprivate func isSomebodysWords(_ range: Range<Int>) -> Bool {
        let count = wordCount(range)
        if count >= (language == .vi ? 6 : 5) { return true }
        let before = words[..<range.lowerBound].last { $0 > 0x20 }
        let end = words[..<range.upperBound].dropLast(words[range.upperBound - 1] == UInt8(ascii: "\"") ? 1 : 3).last
        return count >= 3 && (before == UInt8(ascii: ":") || end.map { ".!?".utf8.contains($0) } ?? false)
    }

    fileprivate func wordCount(_ range: Range<Int>) -> Int {
        words[range].split { $0 <= 0x20 }.count
    }
}
