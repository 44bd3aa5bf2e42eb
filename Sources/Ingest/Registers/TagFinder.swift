import Language
import Markdown
import SourceText

/// Proposes tags: those whose names, or what the glossary says for them, the text uses more than in passing.
struct TagFinder: Sendable {
    private struct Entry: Sendable {
        let id: String
        let names: Bilingual<[MatchKey]>
    }

    private let entries: [Entry]
    /// The names of all entries, one entry after the other.
    private let phrases: Bilingual<PhraseCounter>

    static let name = "tags"

    /// The tags of the register, each with the words that the glossary has under the same id or the same name.
    init(tags: YAMLNode?, glossary: YAMLNode?) {
        let terms = glossary?.map ?? []
        let entries = (tags?.map ?? []).map { tag in
            let names = Bilingual { language -> [MatchKey] in
                let name = tag.value[language.rawValue]?.text
                let term = terms.first { $0.key == tag.key || name != nil && $0.value[language.rawValue]?.text == name }
                let also = term?.value["also"]?[language.rawValue]?.list ?? []
                let texts = [name, term?.value[language.rawValue]?.text].compactMap { $0 } + also.compactMap(\.text)
                return Array(Set(texts.map { MatchKey($0) })).filter { !$0.isEmpty }.sorted { $0.text < $1.text }
            }
            return Entry(id: tag.key, names: names)
        }
        self.entries = entries
        phrases = Bilingual { language in PhraseCounter(entries.flatMap { $0.names[language] }) }
    }

    /// The tags of a text, the most frequent first; words of the title count three times.
    func find(title: String?, texts: [(text: String, line: Int)], language: Language) -> [Finding<String>] {
        guard !entries.isEmpty else { return [] }
        let phrases = phrases[language]
        let inTitle = phrases.counts(in: title ?? "")
        let inTexts = texts.map { phrases.counts(in: $0.text) }
        var first = 0
        let counted = entries.compactMap { entry -> (count: Int, finding: Finding<String>)? in
            var count = 0
            var evidence: [Evidence] = []
            for (place, name) in entry.names[language].enumerated() {
                count += 3 * inTitle[first + place]
                for (text, counts) in zip(texts, inTexts) where counts[first + place] > 0 {
                    count += counts[first + place]
                    evidence.append(Evidence(line: text.line, finder: Self.name, message: .saysWords(name.text)))
                }
            }
            first += entry.names[language].count
            guard count >= 2 else { return nil }
            return (count, Finding(entry.id, count >= 4 ? .likely : .doubtful, Array(evidence.prefix(2))))
        }
        return counted.sorted { ($1.count, $0.finding.value) < ($0.count, $1.finding.value) }.prefix(5).map(\.finding)
    }
}
