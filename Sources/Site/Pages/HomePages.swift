import Bulletin
import Language
import Mustache

/// `/vi/` and `/en/`: all articles, newest first, twenty a page; the same ones on the same page in both languages.
enum HomePages: PageKind {
    static let model = PageModel(
        "home", template: "home.html",
        showing: Shape(
            "Home page",
            [
                "page": .record(Shapes.page), "site": .record(Shapes.site),
                "cards": .list(.record(Shapes.card)), "pagination": .optional(.record(Shapes.pagination)),
            ]))

    static var models: [PageModel] { [model] }

    static func pages(of site: SiteModel) -> [Page] {
        let pagination = Pagination(Array(site.articles.indices))
        return Language.allCases.flatMap { language in
            pagination.numbers.map { page(number: $0, of: pagination, in: language, site) }
        }
    }

    private static func page(
        number: Int, of pagination: Pagination, in language: Language, _ site: SiteModel
    ) -> Page {
        let fallback = number == 1 ? Addresses.front : nil
        let address = Bilingual { site.addresses.page(number, of: site.addresses.home(in: $0), in: $0) }
        @Sendable func record() -> Record {
            Record(
                model.shape,
                [
                    "page": .record(
                        site.pageView(
                            site.labels.text("newest_articles", in: language), at: address, in: language,
                            part: .articles,
                            fallback: fallback)),
                    "site": .record(site.siteView(in: language)),
                    "cards": .list(site.cards(at: pagination.pages[number - 1], in: language)),
                    "pagination": pagination.view(
                        of: number, list: site.addresses.home(in: language), in: language, site),
                ])
        }
        return Page(
            at: address[language], .template(model, record(), language),
            listing: Listing(alternates: address, fallback: fallback))
    }
}
