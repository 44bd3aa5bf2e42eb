import Language
import Mustache

/// The timeline: every year that something happened in, with the register's events and how many articles tell of it.
enum TimelinePages: PageKind {
    static let model = PageModel(
        "timeline", template: "timeline.html",
        showing: Shape(
            "Timeline",
            ["page": .record(Shapes.page), "site": .record(Shapes.site), "years": .list(.record(year))]))

    static var models: [PageModel] { [model] }

    private static let year = Shape(
        "Year of the timeline",
        ["year": .int, "url": .url, "events": .list(.record(Shapes.moment)), "articleCount": .int])

    static func pages(of site: SiteModel) -> [Page] {
        let address = Bilingual { site.addresses.timeline(in: $0) }
        return Language.allCases.map { language in
            let title = site.labels.text("timeline", in: language)
            @Sendable func record() -> Record {
                Record(
                    model.shape,
                    [
                        "page": .record(site.pageView(title, at: address, in: language, part: .timeline)),
                        "site": .record(site.siteView(in: language)),
                        "years": .list(site.timeline.years.map { view(of: $0, in: language, site) }),
                    ])
            }
            return Page(
                at: address[language], .template(model, record(), language), listing: Listing(alternates: address))
        }
    }

    private static func view(of year: Timeline.Year, in language: Language, _ site: SiteModel) -> Record {
        var events: [Record] = []
        for case .event(let event) in year.items { events.append(site.entry(of: event, in: language)) }
        return Record(
            self.year,
            [
                "year": .int(year.year),
                "url": site.href(site.addresses.timeline(of: year.year, in: language)),
                "events": .list(events),
                "articleCount": .int(year.items.count - events.count),
            ])
    }
}
