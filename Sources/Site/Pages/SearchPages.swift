import Bulletin
import Language
import Mustache

/// `/vi/tim-kiem/` and `/en/search/`, with the files their script looks through: the names, and the texts of each year.
enum SearchPages: PageKind {
    static let model = PageModel(
        "search", template: "search.html",
        showing: Shape(
            "Search page",
            [
                "page": .record(Shapes.page), "site": .record(Shapes.site), "scriptURL": .url, "namesURL": .url,
                "textURLs": .list(.text),
            ]))

    static var models: [PageModel] { [model] }

    static func pages(of site: SiteModel) -> [Page] {
        let years = years(of: site.articles)
        return Language.allCases.flatMap { language in
            [page(in: language, years.map(\.year), site), names(in: language, site)]
                + years.map { texts(of: $0.articles, from: $0.year, in: language, site) }
        }
    }

    /// The articles by the year they are filed under, newest first; those without a year come last.
    private static func years(of articles: [Article]) -> [(year: Int?, articles: [Article])] {
        Dictionary(grouping: articles, by: \.year).sorted { ($0.key ?? .min) > ($1.key ?? .min) }
            .map { (year: $0.key, articles: $0.value) }
    }

    private static func page(in language: Language, _ years: [Int?], _ site: SiteModel) -> Page {
        let address = Bilingual { site.addresses.search(in: $0) }
        let title = site.labels.text("search", in: language)
        @Sendable func record() -> Record {
            Record(
                model.shape,
                [
                    "page": .record(site.pageView(title, at: address, in: language, part: .search)),
                    "site": .record(site.siteView(in: language)),
                    "scriptURL": site.href(Addresses.searchScript),
                    "namesURL": site.href(site.addresses.searchedNames(in: language)),
                    "textURLs": .list(years.map { site.href(site.addresses.searchedTexts(of: $0, in: language)) }),
                ])
        }
        return Page(at: address[language], .template(model, record(), language), listing: Listing(alternates: address))
    }

    private static func names(in language: Language, _ site: SiteModel) -> Page {
        Page(
            at: site.addresses.searchedNames(in: language),
            .made { Made(from: SearchedNames(in: language, site), by: SearchedNames.append) })
    }

    private static func texts(
        of articles: [Article], from year: Int?, in language: Language, _ site: SiteModel
    ) -> Page {
        Page(
            at: site.addresses.searchedTexts(of: year, in: language),
            .made { Made(from: SearchedTexts(articles, in: language, site), by: SearchedTexts.append) })
    }
}
