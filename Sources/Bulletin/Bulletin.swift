package import Language
package import Markdown
package import SourceText

/// All that Content says, read once and never changed.
package struct Bulletin: Sendable {
    package let settings: SiteSettings
    /// Every article with at least one text that is published, by key.
    package let articles: [Article]
    /// In the order of their ids, as are tags and sections.
    package let organisations: [Organisation]
    package let tags: [Tag]
    package let sections: [Section]
    /// In the order of their dates, then ids.
    package let events: [Event]
    /// What words the bulletin prefers, in the order of their ids.
    package let glossary: [Term]
    /// The files below `Content/static` and the pictures beside articles, by path.
    package let files: [ContentFile]
    /// The other files that lie among the articles, by path; one is published only when the body of a text names it.
    package let attachments: [ContentFile]
    /// The texts that are not shown now, by the keys of their articles.
    package let hiddenTexts: [HiddenText]
    /// Paths of texts that are there and could not be read; the report says why.
    package let unreadableTexts: Set<String>
    /// How the bodies of texts in each language become HTML.
    package let rules: Bilingual<MarkdownRules>
    /// The day on which each translation that is behind its original was last found to agree with it, by the path of
    /// the translation; empty unless readers are told.
    package internal(set) var staleTexts: [String: CalendarDate] = [:]
    private let standings: Standings

    package init(
        settings: SiteSettings, articles: [Article], organisations: [Organisation], tags: [Tag], sections: [Section],
        events: [Event], glossary: [Term] = [], files: [ContentFile], attachments: [ContentFile] = [],
        hiddenTexts: [HiddenText] = [],
        unreadableTexts: Set<String> = []
    ) {
        self.init(
            settings: settings, articles: articles, organisations: organisations, tags: tags, sections: sections,
            events: events, glossary: glossary, files: files, attachments: attachments, hiddenTexts: hiddenTexts,
            unreadableTexts: unreadableTexts, standings: Standings(of: articles, hiddenTexts))
    }

    init(
        settings: SiteSettings, articles: [Article], organisations: [Organisation], tags: [Tag], sections: [Section],
        events: [Event], glossary: [Term], files: [ContentFile], attachments: [ContentFile],
        hiddenTexts: [HiddenText], unreadableTexts: Set<String>, standings: Standings
    ) {
        self.settings = settings
        self.articles = articles
        self.organisations = organisations
        self.tags = tags
        self.sections = sections
        self.events = events
        self.glossary = glossary
        self.files = files
        self.attachments = attachments
        self.hiddenTexts = hiddenTexts
        self.unreadableTexts = unreadableTexts
        rules = settings.rules
        self.standings = standings
    }
}

extension Bulletin {
    /// What a path below Content is to the bulletin.
    package enum TextStanding: Sendable {
        case published(Article, Language)
        case hidden(HidingReason)
        /// It is there and could not be read; its own findings say why.
        case unreadable
        case absent
    }

    /// The text of an article by the path of its file below Content.
    package func text(at path: String) -> TextStanding {
        switch standings.byPath[path] {
        case .article(let index, let language): .published(articles[index], language)
        case .hidden(let index): .hidden(hiddenTexts[index].reason)
        case nil: unreadableTexts.contains(path) ? .unreadable : .absent
        }
    }

    /// Looks at every text, first those that are shown.
    package func forEachText(_ look: (ArticleText) -> Void) {
        for article in articles { article.writtenTexts.forEach(look) }
        for hidden in hiddenTexts { look(hidden.text) }
    }
}

/// Where the bulletin has each text, by the path of its file.
struct Standings: Sendable {
    fileprivate enum Standing {
        case article(Int, Language)
        case hidden(Int)
    }

    fileprivate private(set) var byPath: [String: Standing] = [:]

    init(of articles: [Article], _ hidden: [HiddenText]) {
        byPath.reserveCapacity(articles.count * 2 + hidden.count)
        for (index, article) in articles.enumerated() {
            for text in article.writtenTexts { byPath[text.path] = .article(index, text.language) }
        }
        for (index, hidden) in hidden.enumerated() { byPath[hidden.text.path] = .hidden(index) }
    }
}

/// A file of Content that is published as it is.
package struct ContentFile: Sendable {
    /// The path below Content in NFC, as `static/logo.svg` or `articles/2023/08/photo.jpg`.
    package let path: String
    /// The path to open.
    package let location: String
    /// The fingerprint of its bytes.
    package let fingerprint: Fingerprint

    package init(path: String, location: String, fingerprint: Fingerprint) {
        self.path = path
        self.location = location
        self.fingerprint = fingerprint
    }
}
