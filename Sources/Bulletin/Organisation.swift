package import Language
package import SourceText

/// A body of the register: a union, an association, a paper, an embassy.
package struct Organisation: Sendable {
    package let id: String
    package let names: Bilingual<String>
    package let abbreviation: String?
    /// Other names met in texts, in either language.
    package let aliases: [String]
    /// One of `kinds`; labels give it in both languages.
    package let kind: String?
    /// Ids of the organisations it belongs to.
    package let parents: [String]
    /// The partner country of a friendship association.
    package let country: Bilingual<String>?
    /// The two letters ISO 3166 has for that country.
    package let countryCode: String?
    package let founded: CalendarDate?
    package let website: String?
    package let note: Bilingual<String>?
    package let slugs: Bilingual<String?>
    package let location: SourceLocation

    /// The kinds there are, in the order they are explained to editors.
    package static let kinds = [
        "union", "friendship", "peace", "party", "state", "front", "mass", "ingo", "igo", "embassy", "press", "city",
        "business", "fund", "other",
    ]

    package init(
        id: String, names: Bilingual<String>, abbreviation: String? = nil, aliases: [String] = [],
        kind: String? = nil, parents: [String] = [], country: Bilingual<String>? = nil,
        countryCode: String? = nil, founded: CalendarDate? = nil, website: String? = nil,
        note: Bilingual<String>? = nil,
        slugs: Bilingual<String?> = Bilingual(vi: nil, en: nil), location: SourceLocation
    ) {
        self.id = id
        self.names = names
        self.abbreviation = abbreviation
        self.aliases = aliases
        self.kind = kind
        self.parents = parents
        self.country = country
        self.countryCode = countryCode
        self.founded = founded
        self.website = website
        self.note = note
        self.slugs = slugs
        self.location = location
    }
}
