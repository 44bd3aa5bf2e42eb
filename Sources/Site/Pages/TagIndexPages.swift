import Bulletin
import Language
import Mustache

/// All tags of a language in its order, with how many articles carry each.
enum TagIndexPages: PageKind {
    static let model = PageModel(
        "tags", template: "tags.html",
        showing: Shape(
            "Tag index",
            ["page": .record(Shapes.page), "site": .record(Shapes.site), "tags": .list(.record(entry))]))

    static var models: [PageModel] { [model] }

    private static let entry = Shape(
        "Tag", ["name": .text, "otherName": .text, "url": .url, "articleCount": .int])

    static func pages(of site: SiteModel) -> [Page] {
        let address = Bilingual { site.addresses.tags(in: $0) }
        return Language.allCases.map { language in
            let tags = site.bulletin.tags
                .map { (key: OrderKey($0.names[language], in: language), tag: $0) }
                .sorted { $0.key < $1.key }
            let title = site.labels.text("tags", in: language)
            @Sendable func record() -> Record {
                Record(
                    model.shape,
                    [
                        "page": .record(site.pageView(title, at: address, in: language, part: .tags)),
                        "site": .record(site.siteView(in: language)),
                        "tags": .list(tags.map { view(of: $0.tag, in: language, site) }),
                    ])
            }
            return Page(
                at: address[language], .template(model, record(), language), listing: Listing(alternates: address))
        }
    }

    private static func view(of tag: Tag, in language: Language, _ site: SiteModel) -> Record {
        Record(
            entry,
            [
                "name": .text(tag.names[language]),
                "otherName": .text(tag.names[language.other]),
                "url": site.href(site.addresses.tag(tag, in: language)),
                "articleCount": .int(site.articlesByTag[tag.id]?.count ?? 0),
            ])
    }
}
