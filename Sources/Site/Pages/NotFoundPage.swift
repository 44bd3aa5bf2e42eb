import Bulletin
import Language
import Mustache

/// `/404.html`: what a server shows for an address that leads nowhere, in both languages at once.
enum NotFoundPage: PageKind {
    static let model = PageModel(
        "notfound", template: "notfound.html",
        showing: Shape(
            "Not found",
            ["page": .record(Shapes.page), "site": .record(Shapes.site), "notices": .list(.record(notice))]),
        in: [.vi])

    static var models: [PageModel] { [model] }

    private static let notice = Shape(
        "Notice", ["lang": .text, "title": .text, "text": .text, "home": .record(Shapes.link)])

    static func pages(of site: SiteModel) -> [Page] {
        let titles = Bilingual { site.labels.text("not_found_title", in: $0) }
        let record = Record(
            model.shape,
            [
                "page": .record(
                    site.pageView(
                        "\(titles.vi) – \(titles.en)", at: Bilingual { _ in Addresses.notFound }, in: .vi, part: .front,
                        existing: [.vi], isIndexed: false)),
                "site": .record(site.siteView(in: .vi)),
                "notices": .list(
                    Language.allCases.map { language in
                        Record(
                            notice,
                            [
                                "lang": .text(language.rawValue),
                                "title": .text(titles[language]),
                                "text": .text(site.labels.text("not_found_text", in: language)),
                                "home": .record(
                                    site.link(
                                        site.bulletin.settings.names[language],
                                        to: site.addresses.home(in: language))),
                            ])
                    }),
            ])
        return [Page(at: Addresses.notFound, .template(model, record, .vi))]
    }
}
