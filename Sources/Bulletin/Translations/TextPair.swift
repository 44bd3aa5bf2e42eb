package import Language
import Markdown
import SourceText

/// The two texts of an article as a translator sees them: also those that readers do not see yet.
package struct TextPair: Sendable {
    package let key: String
    package private(set) var texts = Bilingual<ArticleText?>(vi: nil, en: nil)
    /// Why readers do not see a text.
    private var hidden = Bilingual<HidingReason?>(vi: nil, en: nil)

    /// The articles of a bulletin by key.
    package static func pairs(of bulletin: Bulletin) -> [TextPair] {
        var pairs: [String: TextPair] = [:]
        for article in bulletin.articles {
            var pair = TextPair(key: article.key)
            pair.texts = article.texts
            pairs[article.key] = pair
        }
        for hidden in bulletin.hiddenTexts {
            var pair = pairs[hidden.key] ?? TextPair(key: hidden.key)
            pair.texts[hidden.text.language] = hidden.text
            pair.hidden[hidden.text.language] = hidden.reason
            pairs[hidden.key] = pair
        }
        return pairs.values.sorted { inByteOrder($0.key, $1.key) }
    }

    private init(key: String) {
        self.key = key
    }

    /// Whether a text is there and is, or will be, shown to readers.
    func isFinished(_ language: Language) -> Bool {
        guard texts[language] != nil else { return false }
        return switch hidden[language] {
        case nil, .notBefore?: true
        case .draft?, .expired?: false
        }
    }

    func isDraft(_ language: Language) -> Bool { hidden[language] == .draft }

    /// The language of the text that is a translation where nothing was ever accepted: the one that says
    /// `translation_of`, else the English one, unless it was published first.
    var presumedTranslation: Language {
        guard let vi = texts.vi, let en = texts.en else { return .en }
        if vi.file.frontMatter["translation_of"] != nil { return .vi }
        if en.file.frontMatter["translation_of"] == nil, let first = en.date, let second = vi.date, first < second {
            return .vi
        }
        return .en
    }
}
