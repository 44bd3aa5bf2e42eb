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

    static let name = "tags"

    /// The tags of the register, each with the words that the glossary has under the same id or the same name.
    init(tags: YAMLNode?, glossary: YAMLNode?) {
        let terms = glossary?.map ?? []
        entries = (tags?.map ?? []).map { tag in
            let names = Bilingual { language -> [MatchKey] in
                let name = tag.value[language.rawValue]?.text
                let term = terms.first { $0.key == tag.key || name != nil && $0.value[language.rawValue]?.text == name }
                let also = term?.value["also"]?[language.rawValue]?.list ?? []
                let texts = [name, term?.value[language.rawValue]?.text].compactMap { $0 } + also.compactMap(\.text)
                return Array(Set(texts.map { MatchKey($0) })).filter { !$0.isEmpty }.sorted { $0.text < $1.text }
            }
            return Entry(id: tag.key, names: names)
        }
    }

    /// The tags of a text, the most frequent first; words of the title count three times.
    func find(title: String?, texts: [(text: String, line: Int)], language: Language) -> [Finding<String>] {
        guard !entries.isEmpty else { return [] }
        let title = title.map { MatchKey($0).text } ?? ""
        let keys = texts.map { (MatchKey($0.text).text, $0.line) }
        let counted = entries.compactMap { entry -> (count: Int, finding: Finding<String>)? in
            var count = 0
            var evidence: [Evidence] = []
            for name in entry.names[language] {
                count += 3 * title.occurrences(ofWords: name.text)
                for (text, line) in keys {
                    let found = text.occurrences(ofWords: name.text)
                    count += found
                    if found > 0 {
                        evidence.append(Evidence(line: line, finder: Self.name, message: .saysWords(name.text)))
                    }
                }
            }
            guard count >= 2 else { return nil }
            return (count, Finding(entry.id, count >= 4 ? .likely : .doubtful, Array(evidence.prefix(2))))
        }
        return counted.sorted { ($1.count, $0.finding.value) < ($0.count, $1.finding.value) }.prefix(5).map(\.finding)
    }
}

extension String {
    /// How often words stand in the key as whole words.
    fileprivate func occurrences(ofWords words: String) -> Int {
        var count = 0
        var rest = self[...]
        while let place = rest.place(of: words) {
            let startsWord = place.lowerBound == startIndex || utf8[utf8.index(before: place.lowerBound)] == 0x20
            let endsWord = place.upperBound == endIndex || utf8[place.upperBound] == 0x20
            if startsWord, endsWord { count += 1 }
            rest = self[place.upperBound...]
        }
        return count
    }
}
