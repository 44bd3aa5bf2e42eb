package import Language
package import Markdown
package import SourceText

/// One story of the bulletin, in one language or in both.
///
/// A class, as is its text, because a site hands each on a hundred times and never changes one.
package final class Article: Sendable {
    /// What ties its texts together: the path below `Content/articles` without language and ending, `2023/08/name`.
    package let key: String
    package let texts: Bilingual<ArticleText?>

    package init(key: String, texts: Bilingual<ArticleText?>) {
        self.key = key
        self.texts = texts
    }

    /// The languages the article has a text in, Vietnamese first.
    package var languages: [Language] {
        switch (texts.vi == nil, texts.en == nil) {
        case (false, false): [.vi, .en]
        case (false, true): [.vi]
        case (true, false): [.en]
        case (true, true): []
        }
    }

    /// The texts it has, Vietnamese first.
    package var writtenTexts: [ArticleText] {
        switch (texts.vi, texts.en) {
        case (let vi?, let en?): [vi, en]
        case (let text?, nil), (nil, let text?): [text]
        case (nil, nil): []
        }
    }
}

/// What one file says: the text of an article in one language.
///
/// `date`, `eventDate`, `tags`, `organisations`, `section` and `issue` that one text leaves out are taken from the other.
package final class ArticleText: Sendable {
    /// The path of its file below Content: `articles/2023/08/name.vi.md`.
    package let path: String
    package let language: Language
    package let title: String
    package let date: Moment?
    package let updated: Moment?
    package let eventDate: CalendarDate?
    package let authors: [String]
    /// The paper the text comes from.
    package let source: Publication?
    /// The page that reprinted it.
    package let via: Publication?
    package let lead: String?
    /// Ids of tags, in the order given.
    package let tags: [String]
    /// Ids of organisations, in the order given.
    package let organisations: [String]
    /// Id of a section.
    package let section: String?
    package let issue: String?
    package let images: [ArticleImage]
    /// The explicit last part of the address.
    package let slug: String?
    /// Former addresses, each beginning with `/`.
    package let aliases: [String]
    package let isDraft: Bool
    package let publishAt: Moment?
    package let expiresAt: Moment?
    /// What an editor still has to decide.
    package let review: [String]
    /// The raw page this text was ingested from, a path below Content.
    package let original: String?
    package let file: MarkdownFile
    /// The links and pictures of its body, and what comes out of it otherwise than it was meant.
    package let body: ReadBody

    package init(
        path: String, language: Language, title: String, date: Moment? = nil, updated: Moment? = nil,
        eventDate: CalendarDate? = nil, authors: [String] = [], source: Publication? = nil, via: Publication? = nil,
        lead: String? = nil, tags: [String] = [], organisations: [String] = [], section: String? = nil,
        issue: String? = nil, images: [ArticleImage] = [], slug: String? = nil, aliases: [String] = [],
        isDraft: Bool = false, publishAt: Moment? = nil, expiresAt: Moment? = nil, review: [String] = [],
        original: String? = nil, file: MarkdownFile, body: ReadBody
    ) {
        self.path = path
        self.language = language
        self.title = title
        self.date = date
        self.updated = updated
        self.eventDate = eventDate
        self.authors = authors
        self.source = source
        self.via = via
        self.lead = lead
        self.tags = tags
        self.organisations = organisations
        self.section = section
        self.issue = issue
        self.images = images
        self.slug = slug
        self.aliases = aliases
        self.isDraft = isDraft
        self.publishAt = publishAt
        self.expiresAt = expiresAt
        self.review = review
        self.original = original
        self.file = file
        self.body = body
    }
}

/// What was found in the body of a text when it was read: the words themselves need not be held for it.
package struct ReadBody: Sendable {
    /// In the order of the text, footnotes last.
    package let links: [MarkdownLink]
    /// Said only if the text is shown.
    package let report: Report

    init(_ body: MarkdownBody, by rules: MarkdownRules) {
        var report = Report()
        links = body.links(by: rules, report: &report)
        self.report = report
    }
}

/// A paper or site, and the page of it that is meant.
package struct Publication: Sendable, Hashable {
    package let name: String
    package let url: String?

    package init(name: String, url: String? = nil) {
        self.name = name
        self.url = url
    }
}

/// A picture of an article.
package struct ArticleImage: Sendable, Hashable {
    /// As written: relative to the article's file, or from Content when it begins with `/`. Nil while only the caption is known.
    package let file: String?
    package let alt: String?
    package let caption: String?
    package let credit: String?

    package init(file: String? = nil, alt: String? = nil, caption: String? = nil, credit: String? = nil) {
        self.file = file
        self.alt = alt
        self.caption = caption
        self.credit = credit
    }
}
