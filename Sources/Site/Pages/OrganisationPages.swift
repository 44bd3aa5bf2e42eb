import Bulletin
import Language
import Mustache

/// One page per organisation and language: who it is, in both languages, and the articles that carry it.
enum OrganisationPages: PageKind {
    static let model = PageModel(
        "organisation", template: "organisation.html",
        showing: Shape(
            "Organisation page",
            [
                "page": .record(Shapes.page), "site": .record(Shapes.site), "name": .text, "otherName": .text,
                "abbreviation": .optional(.text), "aliases": .list(.text), "kind": .optional(.text),
                "country": .optional(.text), "founded": .optional(Shapes.date), "website": .optional(.url),
                "note": .optional(.text), "parents": .list(.record(Shapes.link)),
                "members": .list(.record(Shapes.link)), "events": .list(.record(Shapes.moment)),
                "articleCount": .int, "cards": .list(.record(Shapes.card)),
                "pagination": .optional(.record(Shapes.pagination)),
            ]))

    static var models: [PageModel] { [model] }

    static func pages(of site: SiteModel) -> [Page] {
        let register = OrganisationRegister(site.bulletin)
        return site.bulletin.organisations.flatMap { organisation in
            let pagination = Pagination(site.articlesByOrganisation[organisation.id] ?? [])
            return Language.allCases.flatMap { language in
                pagination.numbers.map { number in
                    page(of: organisation, number, of: pagination, in: language, register, site)
                }
            }
        }
    }

    private static func page(
        of organisation: Organisation, _ number: Int, of pagination: Pagination, in language: Language,
        _ register: OrganisationRegister, _ site: SiteModel
    ) -> Page {
        let list = Bilingual { site.addresses.organisation(organisation, in: $0) }
        let address = Bilingual { site.addresses.page(number, of: list[$0], in: $0) }
        @Sendable func links(_ organisations: [Organisation]) -> Value {
            .list(
                organisations.map {
                    site.link($0.names[language], to: site.addresses.organisation($0, in: language))
                })
        }
        @Sendable func record() -> Record {
            Record(
                model.shape,
                [
                    "page": .record(
                        site.pageView(
                            organisation.names[language], description: organisation.note?[language], at: address,
                            in: language, part: .organisations)),
                    "site": .record(site.siteView(in: language)),
                    "name": .text(organisation.names[language]),
                    "otherName": .text(organisation.names[language.other]),
                    "abbreviation": .optional(organisation.abbreviation),
                    "aliases": .list(organisation.aliases),
                    "kind": .optional(organisation.kind.map { site.labels.text("kind_\($0)", in: language) }),
                    "country": .optional(organisation.country?[language]),
                    "founded": .date(organisation.founded),
                    "website": .optional(organisation.website),
                    "note": .optional(organisation.note?[language]),
                    "parents": links(register.parents(of: organisation)),
                    "members": links(register.members(of: organisation, in: language)),
                    "events": .list(register.events(of: organisation).map { site.entry(of: $0, in: language) }),
                    "articleCount": .int(site.articlesByOrganisation[organisation.id]?.count ?? 0),
                    "cards": .list(site.cards(at: pagination.pages[number - 1], in: language)),
                    "pagination": pagination.view(of: number, list: list[language], in: language, site),
                ])
        }
        return Page(
            at: address[language], .template(model, record(), language), origin: organisation.location,
            listing: Listing(alternates: address))
    }
}

/// The organisations with who belongs to whom, and what the register's events say of each.
struct OrganisationRegister: Sendable {
    private let byID: [String: Organisation]
    private let membersByID: [String: [Organisation]]
    private let eventsByID: [String: [Event]]

    init(_ bulletin: Bulletin) {
        byID = Dictionary(uniqueKeysWithValues: bulletin.organisations.map { ($0.id, $0) })
        var members: [String: [Organisation]] = [:]
        for organisation in bulletin.organisations {
            for parent in organisation.parents { members[parent, default: []].append(organisation) }
        }
        membersByID = members
        var events: [String: [Event]] = [:]
        for event in bulletin.events {
            for id in event.organisations { events[id, default: []].append(event) }
        }
        eventsByID = events
    }

    /// In the order the register gives them.
    func parents(of organisation: Organisation) -> [Organisation] {
        organisation.parents.compactMap { byID[$0] }
    }

    /// By partner country, for every association's name begins alike; then by name.
    func members(of organisation: Organisation, in language: Language) -> [Organisation] {
        sorted(membersByID[organisation.id] ?? [], in: language)
    }

    /// Organisations by partner country and name in a language's order; those without a country come first.
    func sorted(_ organisations: [Organisation], in language: Language) -> [Organisation] {
        organisations.map { organisation in
            (
                country: OrderKey(organisation.country?[language] ?? "", in: language),
                name: OrderKey(organisation.names[language], in: language), organisation: organisation
            )
        }
        .sorted { ($0.country, $0.name) < ($1.country, $1.name) }
        .map(\.organisation)
    }

    /// In the order of their dates.
    func events(of organisation: Organisation) -> [Event] { eventsByID[organisation.id] ?? [] }
}
