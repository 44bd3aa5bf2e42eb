import Language
import Mustache

/// One page per year of the timeline and language: all that happened in it, each as precisely dated as it is known.
enum TimelineYearPages: PageKind {
    static let model = PageModel(
        "year", template: "year.html",
        showing: Shape(
            "Year page",
            [
                "page": .record(Shapes.page), "site": .record(Shapes.site), "year": .int,
                "entries": .list(.record(Shapes.moment)), "newer": .optional(.record(Shapes.link)),
                "older": .optional(.record(Shapes.link)),
            ]))

    static var models: [PageModel] { [model] }

    static func pages(of site: SiteModel) -> [Page] {
        let years = site.timeline.years
        return Language.allCases.flatMap { language in
            years.indices.map { page(at: $0, of: years, in: language, site) }
        }
    }

    private static func page(
        at position: Int, of years: [Timeline.Year], in language: Language, _ site: SiteModel
    ) -> Page {
        let year = years[position].year
        let address = Bilingual { site.addresses.timeline(of: year, in: $0) }
        @Sendable func neighbour(_ position: Int) -> Value {
            guard years.indices.contains(position) else { return .absent }
            let year = years[position].year
            return .record(site.link(String(year), to: site.addresses.timeline(of: year, in: language)))
        }
        @Sendable func record() -> Record {
            Record(
                model.shape,
                [
                    "page": .record(
                        site.pageView(
                            "\(site.labels.text("timeline", in: language)) \(year)", at: address, in: language,
                            part: .timeline)),
                    "site": .record(site.siteView(in: language)),
                    "year": .int(year),
                    "entries": .list(years[position].items.map { site.entry(of: $0, in: language) }),
                    "newer": neighbour(position - 1),
                    "older": neighbour(position + 1),
                ])
        }
        return Page(at: address[language], .template(model, record(), language), listing: Listing(alternates: address))
    }
}
