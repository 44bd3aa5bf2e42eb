import Bulletin
import Language
import Mustache
import SourceText

/// The Atom feed of each language (RFC 4287): its newest texts with their whole bodies.
enum Feeds: PageKind {
    static let model = PageModel(
        "feed", template: "feed.xml",
        showing: Shape(
            "Feed",
            [
                "site": .record(Shapes.site), "id": .text, "feedURL": .url, "homeURL": .url,
                "updated": Shapes.date, "entries": .list(.record(entry)),
            ]))

    static var models: [PageModel] { [model] }

    private static let entry = Shape(
        "Feed entry",
        [
            "title": .text, "url": .url, "id": .text, "published": Shapes.date, "updated": Shapes.date,
            "authors": .list(.text), "lead": .optional(.text), "body": .html,
        ])

    /// How many texts a feed has.
    private static let length = 20

    static func pages(of site: SiteModel) -> [Page] {
        Language.allCases.map { language in
            @Sendable func record() -> Record {
                let newest = newestTexts(in: language, site)
                return Record(
                    model.shape,
                    [
                        "site": .record(site.siteView(in: language)),
                        "id": .text(site.addresses.absolute(site.addresses.home(in: language))),
                        "feedURL": .text(site.addresses.absolute(site.addresses.feed(in: language))),
                        "homeURL": .text(site.addresses.absolute(site.addresses.home(in: language))),
                        "updated": .date(newest.map { $0.updated }.max() ?? site.epoch),
                        "entries": .list(newest.map { view(of: $0, in: language, site) }),
                    ])
            }
            return Page(at: site.addresses.feed(in: language), .template(model, record(), language))
        }
    }

    private struct DatedText {
        let article: Article
        let text: ArticleText
        let published: Moment

        var updated: Moment { max(text.updated ?? published, published) }

        func comesBefore(_ other: DatedText) -> Bool {
            published == other.published
                ? inByteOrder(article.key, other.article.key) : other.published < published
        }
    }

    /// By the date of the text in this language; a text without a date has no place in a feed.
    private static func newestTexts(in language: Language, _ site: SiteModel) -> [DatedText] {
        var newest: [DatedText] = []
        for article in site.articles {
            guard let text = article.texts[language], let date = text.date else { continue }
            let dated = DatedText(article: article, text: text, published: date)
            if newest.count == length, let last = newest.last, !dated.comesBefore(last) { continue }
            newest.insert(dated, at: newest.firstIndex { dated.comesBefore($0) } ?? newest.endIndex)
            if newest.count > length { newest.removeLast() }
        }
        return newest
    }

    private static func view(of dated: DatedText, in language: Language, _ site: SiteModel) -> Record {
        Record(
            entry,
            [
                "title": .text(dated.text.title),
                "url": .text(site.addresses.absolute(site.addresses.article(dated.article, in: language))),
                "id": .text(id(of: dated, in: language, site)),
                "published": .date(dated.published),
                "updated": .date(dated.updated),
                "authors": .list(dated.text.authors),
                "lead": .optional(dated.text.lead),
                "body": .made(site.body(of: dated.text)),
            ])
    }

    /// A tag URI (RFC 4151), which stays when the title and so the address change.
    private static func id(of dated: DatedText, in language: Language, _ site: SiteModel) -> String {
        let host = site.addresses.baseURL.split(separator: "/").dropFirst().first ?? "localhost"
        let day = dated.published.calendarDate.iso
        return "tag:\(host),\(day):\(language.rawValue)/\(dated.article.key)"
    }
}

extension SiteModel {
    /// What a feed without entries says of when it changed: never.
    fileprivate var epoch: Moment {
        guard let epoch = try? Moment(year: 1970, month: 1, day: 1, offset: 0) else {
            preconditionFailure("the first of January exists")
        }
        return epoch
    }
}
