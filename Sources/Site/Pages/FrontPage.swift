import Bulletin
import Language
import Mustache

/// `/`: the bulletin in both languages side by side, for a reader who has not chosen one.
enum FrontPage: PageKind {
    static let model = PageModel(
        "front", template: "front.html",
        showing: Shape(
            "Front page",
            ["page": .record(Shapes.page), "site": .record(Shapes.site), "columns": .list(.record(column))]),
        in: [.vi])

    static var models: [PageModel] { [model] }

    private static let column = Shape(
        "Column",
        [
            "lang": .text, "name": .text, "publisher": .text, "homeURL": .url, "invitation": .text,
            "articles": .list(.record(article)),
        ])

    /// An article with its date in words, for the page has no one language that a formatter could print it in.
    private static let article = Shape(
        "Article of a column", ["title": .text, "url": .url, "date": .optional(.text), "isoDate": .optional(.text)])

    /// How many articles each column shows.
    private static let newest = 5

    static func pages(of site: SiteModel) -> [Page] {
        let names = site.bulletin.settings.names
        let homes = Bilingual { site.addresses.home(in: $0) }
        let record = Record(
            model.shape,
            [
                "page": .record(
                    site.pageView(
                        "\(names.vi) – \(names.en)", at: Bilingual { _ in Addresses.front }, in: .vi, part: .front,
                        alternates: homes, fallback: Addresses.front)),
                "site": .record(site.siteView(in: .vi)),
                "columns": .list(Language.allCases.map { column(in: $0, site) }),
            ])
        let listing = Listing(alternates: homes, fallback: Addresses.front)
        return [Page(at: Addresses.front, .template(model, record, .vi), listing: listing)]
    }

    private static func column(in language: Language, _ site: SiteModel) -> Record {
        let own = site.articles.lazy.filter { $0.texts[language] != nil }
        return Record(
            column,
            [
                "lang": .text(language.rawValue),
                "name": .text(site.bulletin.settings.names[language]),
                "publisher": .text(site.bulletin.settings.publisher[language]),
                "homeURL": site.href(site.addresses.home(in: language)),
                "invitation": .text(site.labels.text("front_invitation", in: language)),
                "articles": .list(own.prefix(newest).map { view(of: $0, in: language, site) }),
            ])
    }

    private static func view(of article: Article, in language: Language, _ site: SiteModel) -> Record {
        let text = article.texts[language]
        return Record(
            self.article,
            [
                "title": .text(text?.title ?? ""),
                "url": site.href(site.addresses.article(article, in: language)),
                "date": .optional(text?.date?.spelled(in: language)),
                "isoDate": .optional(text?.date?.iso),
            ])
    }
}
