import Language
import SourceText

/// Which article each entry of a ledger speaks of, also when its files were renamed since.
struct RecordedPairs {
    struct Record {
        let entry: TranslationLedger.Entry
        /// The language of the text that is the translation.
        let translation: Language
    }

    /// By the key of the article; only articles with both texts are here.
    private(set) var byKey: [String: Record] = [:]
    /// Entries of texts that are no longer there.
    private(set) var lost: [TranslationLedger.Entry] = []

    /// Texts are found by the path of the translation, else by that of the original, else by what the original says:
    /// at least half of the passages that are recorded must be in it.
    init(_ ledger: TranslationLedger, _ pairs: [TextPair]) {
        var places: [String: (key: String, language: Language)] = [:]
        for pair in pairs where pair.texts.vi != nil && pair.texts.en != nil {
            for language in Language.allCases { places[pair.texts[language]?.path ?? ""] = (pair.key, language) }
        }
        for entry in ledger.entries {
            if let place = places[entry.translation], byKey[place.key] == nil {
                byKey[place.key] = Record(entry: entry, translation: place.language)
            } else if let place = places[entry.original], byKey[place.key] == nil {
                byKey[place.key] = Record(entry: entry, translation: place.language.other)
            } else {
                lost.append(entry)
            }
        }
        if !lost.isEmpty { followPassages(into: pairs) }
    }

    /// Finds texts whose two files were renamed, by their passages.
    private mutating func followPassages(into pairs: [TextPair]) {
        var texts: [Fingerprint: [(key: String, language: Language)]] = [:]
        for pair in pairs where byKey[pair.key] == nil && pair.texts.vi != nil && pair.texts.en != nil {
            for text in [pair.texts.vi, pair.texts.en].compactMap({ $0 }) {
                // A text that cannot be taken apart is reported where its own state is found out.
                guard case .success(let passages) = Result(catching: { () throws(Diagnostic) in try text.passages() })
                else { continue }
                for fingerprint in Set(passages.map(\.passage.fingerprint)) {
                    texts[fingerprint, default: []].append((pair.key, text.language))
                }
            }
        }
        lost = lost.filter { entry in
            guard let (key, original) = Self.mostAlike(entry, texts), byKey[key] == nil else { return true }
            byKey[key] = Record(entry: entry, translation: original.other)
            return false
        }
    }

    /// The text that has the most passages of an entry, if that is half of them; of equal ones the first by key.
    private static func mostAlike(
        _ entry: TranslationLedger.Entry, _ texts: [Fingerprint: [(key: String, language: Language)]]
    ) -> (key: String, language: Language)? {
        var counts: [String: Bilingual<Int>] = [:]
        for passage in Set(entry.passages) {
            for (key, language) in texts[passage.fingerprint] ?? [] {
                counts[key, default: Bilingual(vi: 0, en: 0)][language] += 1
            }
        }
        let ranked = counts.flatMap { key, count in Language.allCases.map { (key: key, language: $0, count: count[$0]) }
        }
        .filter { $0.count * 2 >= entry.passages.count }
        let best = ranked.min { left, right in
            left.count == right.count
                ? left.key == right.key
                    ? left.language == .vi && right.language == .en : inByteOrder(left.key, right.key)
                : left.count > right.count
        }
        return best.map { ($0.key, $0.language) }
    }
}
