package import Language
package import SourceText

/// How an article's translation stands to the text it was made from.
package struct TranslationState: Sendable {
    package enum Standing: Sendable {
        /// There is none, or only a draft of it.
        case missing(draft: ArticleText?)
        /// There is one that nobody has accepted yet.
        case unaccepted(ArticleText)
        /// The original has changed since the translation was accepted.
        case stale(ArticleText, [Change], since: TranslationLedger.Entry)
        case current(ArticleText, since: TranslationLedger.Entry)
    }

    /// What changed in the original, and the place in the translation that is to be put right, where there is one.
    package struct Change: Sendable {
        package let change: PassageChange
        package let place: SourceLocation?
    }

    package let original: ArticleText
    package let standing: Standing
    /// How many words or syllables of the original wait for the translator.
    package let words: Int

    /// The language that is translated into.
    package var language: Language { original.language.other }

    package var translation: ArticleText? {
        switch standing {
        case .missing(let draft): draft
        case .unaccepted(let text), .stale(let text, _, _), .current(let text, _): text
        }
    }

    /// The path under which the ledger has the translation, when it is no longer its path.
    package var formerPath: String? {
        switch standing {
        case .stale(let text, _, let entry), .current(let text, let entry):
            entry.translation == text.path ? nil : entry.translation
        case .missing, .unaccepted: nil
        }
    }

    init(missingOf original: ArticleText, draft: ArticleText?) throws(Diagnostic) {
        self.original = original
        standing = .missing(draft: draft)
        words = try original.passages().reduce(0) { $0 + $1.words }
    }

    init(unaccepted translation: ArticleText, of original: ArticleText) {
        self.original = original
        standing = .unaccepted(translation)
        words = 0
    }

    init(
        of translation: ArticleText, from original: ArticleText, since entry: TranslationLedger.Entry
    ) throws(Diagnostic) {
        self.original = original
        let passages = try original.passages()
        let changes = passageChanges(from: entry.passages, to: passages)
        words = changes.reduce(0) { $0 + $1.words }
        guard !changes.isEmpty else {
            standing = .current(translation, since: entry)
            return
        }
        let places = fellowPlaces(of: passages, original.language, in: try translation.passages())
        standing = .stale(
            translation,
            changes.map { change in
                switch change {
                case .changed(_, let passage), .added(let passage):
                    Change(change: change, place: places[passage.position])
                case .removed: Change(change: change, place: nil)
                }
            }, since: entry)
    }
}

/// For each passage of an original the place of its fellow in the translation.
private func fellowPlaces(
    of original: [WrittenPassage], _ language: Language, in translation: [WrittenPassage]
) -> [SourceLocation?] {
    var places = [SourceLocation?](repeating: nil, count: original.count)
    for kind in [Passage.Kind.title, .lead, .picture] {
        let (own, others) = (
            original.filter { $0.passage.kind == kind }, translation.filter { $0.passage.kind == kind }
        )
        for (passage, fellow) in zip(own, others) { places[passage.position] = fellow.location }
    }
    let (own, others) = (original.filter { $0.block != nil }, translation.filter { $0.block != nil })
    var texts = Bilingual(vi: own, en: own)
    texts[language.other] = others
    for row in Alignment(of: texts.map { $0.compactMap(\.block) }).rows {
        guard let fellow = row[language.other].first else { continue }
        for passage in own[row[language]] { places[passage.position] = others[fellow].location }
    }
    return places
}
