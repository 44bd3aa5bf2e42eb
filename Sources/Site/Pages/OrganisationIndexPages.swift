import Bulletin
import Language
import Mustache

/// All organisations of a language, grouped by kind, friendship associations by partner country.
enum OrganisationIndexPages: PageKind {
    static let model = PageModel(
        "organisations", template: "organisations.html",
        showing: Shape(
            "Organisation index",
            ["page": .record(Shapes.page), "site": .record(Shapes.site), "groups": .list(.record(group))]))

    static var models: [PageModel] { [model] }

    private static let group = Shape(
        "Group", ["kind": .optional(.text), "organisations": .list(.record(entry))])

    private static let entry = Shape(
        "Organisation",
        [
            "name": .text, "otherName": .text, "abbreviation": .optional(.text), "country": .optional(.text),
            "url": .url, "articleCount": .int,
        ])

    static func pages(of site: SiteModel) -> [Page] {
        let register = OrganisationRegister(site.bulletin)
        let address = Bilingual { site.addresses.organisations(in: $0) }
        return Language.allCases.map { language in
            let title = site.labels.text("organisations", in: language)
            @Sendable func record() -> Record {
                Record(
                    model.shape,
                    [
                        "page": .record(site.pageView(title, at: address, in: language, part: .organisations)),
                        "site": .record(site.siteView(in: language)),
                        "groups": .list(groups(in: language, register, site)),
                    ])
            }
            return Page(
                at: address[language], .template(model, record(), language), listing: Listing(alternates: address))
        }
    }

    /// A group per kind, in the order of the kinds' names; organisations without a kind come last.
    private static func groups(
        in language: Language, _ register: OrganisationRegister, _ site: SiteModel
    ) -> [Record] {
        let byKind = Dictionary(grouping: site.bulletin.organisations) { $0.kind ?? "" }
        let kinds = byKind.keys.map { kind in
            (name: kind.isEmpty ? nil : site.labels.text("kinds_\(kind)", in: language), kind: kind)
        }
        return kinds.sorted { left, right in
            switch (left.name, right.name) {
            case (let leftName?, let rightName?):
                OrderKey(leftName, in: language) < OrderKey(rightName, in: language)
            case (let leftName, _): leftName != nil
            }
        }.map { name, kind in
            let organisations = register.sorted(byKind[kind] ?? [], in: language)
            return Record(
                group,
                [
                    "kind": .optional(name),
                    "organisations": .list(organisations.map { view(of: $0, in: language, site) }),
                ])
        }
    }

    private static func view(of organisation: Organisation, in language: Language, _ site: SiteModel) -> Record {
        Record(
            entry,
            [
                "name": .text(organisation.names[language]),
                "otherName": .text(organisation.names[language.other]),
                "abbreviation": .optional(organisation.abbreviation),
                "country": .optional(organisation.country?[language]),
                "url": site.href(site.addresses.organisation(organisation, in: language)),
                "articleCount": .int(site.articlesByOrganisation[organisation.id]?.count ?? 0),
            ])
    }
}
