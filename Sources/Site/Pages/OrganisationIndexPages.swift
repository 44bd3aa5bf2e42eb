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
        "Group",
        ["kind": .optional(.text), "letters": .list(.record(letter)), "organisations": .list(.record(entry))])

    private static let letter = Shape("Letter", ["letter": .text, "first": .optional(.text)])

    private static let entry = Shape(
        "Organisation",
        [
            "id": .text, "name": .text, "otherName": .text, "abbreviation": .optional(.text),
            "country": .optional(.text),
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
                    "letters": .list(letters(of: organisations, in: language)),
                    "organisations": .list(organisations.map { view(of: $0, in: language, site) }),
                ])
        }
    }

    /// The alphabet of a language with the first organisation under each letter; none where a list is short enough to see.
    private static func letters(of organisations: [Organisation], in language: Language) -> [Record] {
        guard organisations.count >= shortestListWithLetters else { return [] }
        var first: [String: String] = [:]
        for organisation in organisations {
            let heading = indexLetter(of: organisation.country?[language] ?? organisation.names[language], in: language)
            if first[heading] == nil { first[heading] = "o-" + organisation.id }
        }
        return language.indexLetters.map {
            Record(letter, ["letter": .text($0), "first": .optional(first[$0])])
        }
    }

    private static let shortestListWithLetters = 12

    private static func view(of organisation: Organisation, in language: Language, _ site: SiteModel) -> Record {
        Record(
            entry,
            [
                "id": .text("o-" + organisation.id),
                "name": .text(organisation.names[language]),
                "otherName": .text(organisation.names[language.other]),
                "abbreviation": .optional(organisation.abbreviation),
                "country": .optional(organisation.country?[language]),
                "url": site.href(site.addresses.organisation(organisation, in: language)),
                "articleCount": .int(site.articlesByOrganisation[organisation.id]?.count ?? 0),
            ])
    }
}
