import Language
import SourceText

/// Ties the texts of each article together: by the names of their files, and by `translation_of`.
struct Pairing {
    private let content: ContentLayout
    /// The texts in the order of their paths.
    private let texts: [ReadText]
    /// By their paths; empty where no text names another.
    private let indices: [String: Int]
    /// For each text the other of its article.
    private var partners: [Int?]
    /// For each text the key of its article.
    private var keys: [String]
    private(set) var report = Report()

    /// - Parameter unreadable: The paths of texts that are there and could not be read, and are no wrong targets.
    init(of texts: [ReadText], besides unreadable: Set<String>, in content: ContentLayout) {
        self.content = content
        self.texts = texts
        let nameOthers = texts.contains { $0.translationOf != nil }
        indices = nameOthers ? Dictionary(texts.indices.map { (texts[$0].text.path, $0) }) { first, _ in first } : [:]
        partners = Array(repeating: nil, count: texts.count)
        keys = texts.map(\.key)
        pairByName()
        for index in texts.indices {
            if let path = texts[index].translationOf, !unreadable.contains(path) { pair(index, withTextAt: path) }
        }
    }

    /// The articles by key, each text completed by the other.
    var articles: [Article] {
        var articles: [Article] = []
        for index in texts.indices {
            let text = texts[index].text
            var pair = Bilingual<ArticleText?>(vi: nil, en: nil)
            if let partner = partners[index] {
                guard index < partner else { continue }
                let other = texts[partner].text
                pair[text.language] = text.completed(by: other)
                pair[other.language] = other.completed(by: text)
            } else {
                pair[text.language] = text
            }
            articles.append(Article(key: keys[index], texts: pair))
        }
        // Most often they are in order, as their files are.
        let areInOrder = zip(articles, articles.dropFirst()).allSatisfy { inByteOrder($0.key, $1.key) }
        return areInOrder ? articles : articles.sorted { inByteOrder($0.key, $1.key) }
    }
}

extension Pairing {
    private mutating func pairByName() {
        var lastAlike: [String: Int] = [:]
        let mayDifferInCase = texts.contains { !$0.key.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } }
        // Most often the keys are in order, as their files are, and those of one name stand side by side.
        let areInOrder = zip(keys, keys.dropFirst()).allSatisfy { !inByteOrder($1, $0) }
        let none = Bilingual<Int?>(vi: nil, en: nil)
        var pair = none
        var taken: [String: Bilingual<Int?>] = [:]
        for index in texts.indices {
            if mayDifferInCase { reportKeyLike(at: index, among: &lastAlike) }
            if areInOrder {
                if index > 0, keys[index] != keys[index - 1] { pair = none }
                take(index, among: &pair)
            } else {
                take(index, among: &taken[keys[index], default: none])
            }
        }
    }

    /// Ties a text to the one of the other language that has its name.
    private mutating func take(_ index: Int, among pair: inout Bilingual<Int?>) {
        let text = texts[index]
        let language = text.text.language
        if let first = pair[language] {
            report.add(.secondText(of: text.key, in: language, text.text, after: texts[first].text))
            return
        }
        pair[language] = index
        if let other = pair[language.other] { tie(index, other) }
    }

    /// Two keys that differ only in case are surely meant to be one.
    private mutating func reportKeyLike(at index: Int, among lastAlike: inout [String: Int]) {
        let text = texts[index]
        guard let before = lastAlike.updateValue(index, forKey: text.key.lowercased()) else { return }
        let other = texts[before]
        guard other.key != text.key, other.text.language != text.text.language else { return }
        report.add(.keysAlike(text.text, other.text))
    }

    private mutating func pair(_ index: Int, withTextAt path: String) {
        let text = texts[index]
        guard let target = indices[path] else {
            let near = content.name(near: path) { near in
                indices[near].map { texts[$0].text.language != text.text.language } ?? false
            }
            report.add(.noSuchText(path, at: text.pairingPlace, near: near))
            return
        }
        guard texts[target].text.language != text.text.language else {
            report.add(.translationInOneLanguage(text, of: texts[target], isItself: index == target))
            return
        }
        guard partners[index] != target else { return }
        if let other = partners[index] ?? partners[target] {
            let translated = partners[index] == nil ? target : index
            let rival = partners[index] == nil ? index : target
            report.add(.twoTranslations(of: texts[translated], texts[other], texts[rival], at: text.pairingPlace))
            return
        }
        tie(index, target)
        keys[index] = keys[target]
    }

    private mutating func tie(_ one: Int, _ other: Int) {
        partners[one] = other
        partners[other] = one
    }
}

extension ArticleText {
    /// The text with what it leaves out taken from the article's other text.
    fileprivate func completed(by other: ArticleText) -> ArticleText {
        let isComplete =
            (date != nil || other.date == nil) && (eventDate != nil || other.eventDate == nil)
            && (!tags.isEmpty || other.tags.isEmpty) && (!organisations.isEmpty || other.organisations.isEmpty)
            && (section != nil || other.section == nil) && (issue != nil || other.issue == nil)
        if isComplete { return self }
        return ArticleText(
            path: path, language: language, title: title, date: date ?? other.date, updated: updated,
            eventDate: eventDate ?? other.eventDate, authors: authors, source: source, via: via, lead: lead,
            tags: tags.isEmpty ? other.tags : tags,
            organisations: organisations.isEmpty ? other.organisations : organisations,
            section: section ?? other.section, issue: issue ?? other.issue, images: images, slug: slug,
            aliases: aliases, isDraft: isDraft, publishAt: publishAt, expiresAt: expiresAt, review: review,
            original: original, file: file, body: body)
    }
}
