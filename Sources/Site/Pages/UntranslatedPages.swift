import Bulletin
import Language
import Markdown
import Mustache
import SourceText

/// Where an article has no text in a language, a page that says so and shows what there is.
enum UntranslatedPages: PageKind {
    static let model = PageModel(
        "untranslated", template: "untranslated.html",
        showing: Shape(
            "Notice of a missing translation",
            [
                "page": .record(Shapes.page), "site": .record(Shapes.site), "existing": .list(.record(Shapes.card)),
                "related": .list(.record(Shapes.card)),
            ]))

    static var models: [PageModel] { [model] }

    /// How many articles on the same subjects the notice offers.
    private static let offered = 5

    static func pages(of site: SiteModel) -> [Page] {
        Language.allCases.flatMap { language in
            site.articles.indices.compactMap { page(at: $0, in: language, site) }
        }
    }

    private static func page(at position: Int, in language: Language, _ site: SiteModel) -> Page? {
        let article = site.articles[position]
        guard article.texts[language] == nil, let text = article.texts[language.other] else { return nil }
        let address = Bilingual { site.addresses.article(article, in: $0) }
        @Sendable func record() -> Record {
            Record(
                model.shape,
                [
                    "page": .record(
                        site.pageView(
                            text.title, at: address, in: language, part: .articles, existing: [language.other],
                            isIndexed: false)),
                    "site": .record(site.siteView(in: language)),
                    "existing": .list([site.cards[language][position]]),
                    "related": .list(site.cards(at: related(to: position, text, in: language, site), in: language)),
                ])
        }
        return Page(at: address[language], .template(model, record(), language), origin: text.placeOfAddress)
    }

    /// The newest articles with a text in the language that share a tag or an organisation.
    private static func related(
        to position: Int, _ text: ArticleText, in language: Language, _ site: SiteModel
    ) -> [Int] {
        let lists =
            text.tags.compactMap { site.articlesByTag[$0] }
            + text.organisations.compactMap { site.articlesByOrganisation[$0] }
        let newest = lists.flatMap { list in
            list.lazy.filter { $0 != position && site.articles[$0].texts[language] != nil }.prefix(offered)
        }
        return Array(Set(newest).sorted().prefix(offered))
    }
}
