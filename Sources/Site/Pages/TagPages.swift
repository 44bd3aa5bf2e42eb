import Bulletin
import Language
import Mustache

/// One list per tag and language: the articles that carry it, newest first, twenty a page.
enum TagPages: PageKind {
    static let model = PageModel(
        "tag", template: "tag.html",
        showing: Shape(
            "Tag page",
            [
                "page": .record(Shapes.page), "site": .record(Shapes.site), "name": .text, "otherName": .text,
                "note": .optional(.text), "cards": .list(.record(Shapes.card)), "articleCount": .int,
                "pagination": .optional(.record(Shapes.pagination)),
            ]))

    static var models: [PageModel] { [model] }

    static func pages(of site: SiteModel) -> [Page] {
        site.bulletin.tags.flatMap { tag in
            let positions = site.articlesByTag[tag.id] ?? []
            let pagination = Pagination(positions)
            return Language.allCases.flatMap { language in
                pagination.numbers.map { number in
                    page(of: tag, number, of: pagination, count: positions.count, in: language, site)
                }
            }
        }
    }

    private static func page(
        of tag: Tag, _ number: Int, of pagination: Pagination, count: Int, in language: Language, _ site: SiteModel
    ) -> Page {
        let list = Bilingual { site.addresses.tag(tag, in: $0) }
        let address = Bilingual { site.addresses.page(number, of: list[$0], in: $0) }
        @Sendable func record() -> Record {
            Record(
                model.shape,
                [
                    "page": .record(site.pageView(tag.names[language], at: address, in: language, part: .tags)),
                    "site": .record(site.siteView(in: language)),
                    "name": .text(tag.names[language]),
                    "otherName": .text(tag.names[language.other]),
                    "note": .optional(tag.note?[language]),
                    "cards": .list(site.cards(at: pagination.pages[number - 1], in: language)),
                    "articleCount": .int(count),
                    "pagination": pagination.view(of: number, list: list[language], in: language, site),
                ])
        }
        return Page(
            at: address[language], .template(model, record(), language), origin: tag.location,
            listing: Listing(alternates: address))
    }
}
