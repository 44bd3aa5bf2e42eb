import Bulletin
import Language
import SourceText

/// The names of the register, ready to be found in texts.
struct NameCheck: Sendable {
    private let organisations: [Organisation]
    private let book: PhraseBook

    /// Papers are left out: translators keep their names as they are.
    init(_ organisations: [Organisation]) {
        self.organisations = organisations.filter { $0.kind != "press" }
        book = PhraseBook(
            self.organisations.map { [$0.names.vi, $0.names.en] + [$0.abbreviation].compactMap { $0 } + $0.aliases })
    }

    /// Looks for organisations that one text calls by their full name and the other by none of the register.
    func check(_ pair: PairReading, _ words: Bilingual<WordList>) -> [Diagnostic] {
        let found = words.map { book.matches(in: $0) }
        return Language.allCases.flatMap { language in
            let there = Set(found[language.other].map(\.phrase))
            var missing: Set<Int> = []
            return found[language].compactMap { match -> Diagnostic? in
                let organisation = organisations[match.phrase]
                guard !there.contains(match.phrase), isFullName(match, pair.readings[language]),
                    missing.insert(match.phrase).inserted
                else { return nil }
                let passage = pair.readings[language].passage(at: match.range.lowerBound) ?? 0
                return .nameMissing(
                    organisation, match.range, pair.readings[language], at: pair.answer(to: passage, in: language),
                    pair.readings[language.other])
            }
        }
    }

    private func isFullName(_ match: PhraseBook.Match, _ reading: Reading) -> Bool {
        let written = folded(String(decoding: reading.words[match.range], as: UTF8.self))
        let name = folded(organisations[match.phrase].names[reading.language])
        return WordList([written]).words.map(\.hash) == WordList([name]).words.map(\.hash)
    }

    /// The places of all names in a text.
    func places(in words: WordList) -> [Range<Int>] { book.matches(in: words).map(\.range) }
}
