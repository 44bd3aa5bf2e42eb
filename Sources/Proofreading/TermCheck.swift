import Bulletin
import Language
import SourceText

/// The glossary, ready to be compared with texts.
struct TermCheck: Sendable {
    private let terms: [Term]
    private let names: NameCheck
    /// The forms that are not preferred, which most texts have none of; then every form of every term.
    private let unpreferred: Bilingual<PhraseBook>
    private let forms: Bilingual<PhraseBook>
    private let entries: Bilingual<[TermForm]>
    /// For each form those that are found as it is: `hòa bình`, `hoà bình`.
    private let alike: Bilingual<[[Int]]>

    init(_ terms: [Term], names: NameCheck) {
        self.terms = terms
        self.names = names
        let entries = Bilingual { language in TermForm.all(of: terms, in: language) }
        forms = Bilingual { language in PhraseBook(entries[language].map { inflected($0.text, in: language) }) }
        unpreferred = Bilingual { language in
            PhraseBook(entries[language].filter(\.isUnpreferred).map { inflected($0.text, in: language) })
        }
        alike = entries.map { entries in
            let groups = Dictionary(grouping: entries.indices) { folded(entries[$0].text) }
            return entries.map { groups[folded($0.text)] ?? [] }
        }
        self.entries = entries
    }

    /// Looks for forms in a text that the glossary does not prefer.
    ///
    /// In Vietnamese they are spellings, wrong wherever the bulletin itself speaks. In English they may be other words as
    /// well, a branch of a tree: there they count only where the Vietnamese text has the term more often than the English
    /// text has the preferred one; without a Vietnamese text, when they are no single words.
    func check(_ reading: Reading, _ words: WordList, beside other: (Reading, WordList)?, _ pairing: PassagePairing?)
        -> [Diagnostic]
    {
        guard !unpreferred[reading.language].matches(in: words).isEmpty else { return [] }
        let uses = uses(in: reading, words)
        let suspects = uses.filter {
            entries[reading.language][$0.phrase].isUnpreferred && isWritten($0, reading) && !reading.isMention($0.range)
        }
        guard !suspects.isEmpty else { return [] }
        let isWrong: (PhraseBook.Match) -> Bool
        switch (reading.language, other) {
        case (.vi, _): isWrong = { _ in true }
        case (.en, nil): isWrong = { entries.en[$0.phrase].text.contains(" ") }
        case (.en, let (source, sourceWords)?):
            let sources = self.uses(in: source, sourceWords)
            isWrong = { isTranslation($0, uses, in: reading, of: sources, in: source, pairing) }
        }
        return findings(suspects.filter(isWrong), uses, reading)
    }

    /// The terms of a text outside the names of the register.
    private func uses(in reading: Reading, _ words: WordList) -> [PhraseBook.Match] {
        let names = names.places(in: words)
        let uses = forms[reading.language].matches(in: words).filter { use in
            !names.contains { $0.overlaps(use.range) }
        }
        return uses.map { use in
            let forms = alike[reading.language][use.phrase]
            let form = forms.first { isWritten(PhraseBook.Match(phrase: $0, range: use.range), reading) }
            return PhraseBook.Match(phrase: form ?? use.phrase, range: use.range)
        }
    }

    /// Whether a form is written exactly so; only its first letter may be a capital.
    private func isWritten(_ use: PhraseBook.Match, _ reading: Reading) -> Bool {
        guard reading.language == .vi else { return true }
        let form = entries.vi[use.phrase].text
        let written = String(decoding: reading.words[use.range], as: UTF8.self)
        let bare = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return bare == form || bare == form.prefix(1).uppercased() + form.dropFirst()
    }
}

extension TermCheck {
    /// Whether an English form stands for a Vietnamese term that nothing else in its passage stands for.
    private func isTranslation(
        _ use: PhraseBook.Match, _ uses: [PhraseBook.Match], in reading: Reading, of sources: [PhraseBook.Match],
        in source: Reading, _ pairing: PassagePairing?
    ) -> Bool {
        let term = entries.en[use.phrase].term
        let passage = reading.passage(at: use.range.lowerBound)
        let partner = passage.flatMap { pairing?.partner(of: $0, in: .en) }
        let here = passage.flatMap { partner == nil ? nil : reading.passages[$0].range } ?? 0..<reading.words.count
        let there = partner.map { source.passages[$0].range } ?? 0..<source.words.count
        let said = sources.count { entries.vi[$0.phrase].term == term && there.contains($0.range.lowerBound) }
        let preferred = uses.count {
            let form = entries.en[$0.phrase]
            return form.term == term && !form.isUnpreferred && here.contains($0.range.lowerBound)
        }
        return said > preferred
    }

    /// One finding for each form of a text.
    private func findings(_ wrong: [PhraseBook.Match], _ uses: [PhraseBook.Match], _ reading: Reading) -> [Diagnostic] {
        let entries = entries[reading.language]
        var seen: Set<Int> = []
        return wrong.filter { seen.insert($0.phrase).inserted }.map { use in
            let form = entries[use.phrase]
            let preferred = uses.first { entries[$0.phrase].term == form.term && !entries[$0.phrase].isUnpreferred }
            return .unpreferredTerm(
                terms[form.term], reading, at: use.range, times: wrong.count { $0.phrase == use.phrase },
                preferredAt: preferred?.range)
        }
    }
}

/// A form of a term, as the glossary writes it.
private struct TermForm: Sendable {
    let text: String
    /// The number of the term.
    let term: Int
    let isUnpreferred: Bool

    /// Every form of a language. One that is the preferred form of another term can be no mistake, nor are abbreviations,
    /// which papers print beside the full name.
    static func all(of terms: [Term], in language: Language) -> [TermForm] {
        let preferred = Set(terms.map { $0.preferred[language].lowercased() })
        return terms.enumerated().flatMap { number, term in
            [TermForm(text: term.preferred[language], term: number, isUnpreferred: false)]
                + term.also[language].map { form in
                    let isOther =
                        preferred.contains(form.lowercased())
                        && form.lowercased() != term.preferred[language].lowercased()
                    let isAbbreviation = form == form.uppercased() && !form.contains(" ")
                    return TermForm(text: form, term: number, isUnpreferred: !isOther && !isAbbreviation)
                }
        }
    }
}

/// A form with its plural.
private func inflected(_ form: String, in language: Language) -> [String] {
    guard language == .en else { return [form] }
    return form.hasSuffix("y") ? [form, form + "s", form.dropLast() + "ies"] : [form, form + "s", form + "es"]
}
