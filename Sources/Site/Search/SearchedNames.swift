import Bulletin
import Language
import SourceText

/// The tags and organisations of a language with all their names, and how a reader's words are folded: what the search
/// page reads first.
struct SearchedNames: Sendable, Fingerprinted {
    private let names: [SearchedName]

    init(in language: Language, _ site: SiteModel) {
        let tags = site.bulletin.tags.map { SearchedName($0, in: language, site.addresses) }
        let organisations = site.bulletin.organisations.map { SearchedName($0, in: language, site.addresses) }
        names = (tags + organisations).map { (key: OrderKey($0.name, in: language), name: $0) }
            .sorted { ($0.key, $0.name.id) < ($1.key, $1.name.id) }.map(\.name)
    }

    var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        for name in names {
            for text in [name.id, name.name, name.href] { builder.combine(text) }
            builder.combine(name.others.count)
            for other in name.others { builder.combine(other) }
        }
        return builder.fingerprint
    }

    static func append(to bytes: inout [UInt8], _ names: Self) {
        bytes += "{\"fold\":{".utf8
        for (index, (form, characters)) in foldedForms.enumerated() {
            bytes += index == 0 ? "\n".utf8 : ",\n".utf8
            bytes.appendJSON(form)
            bytes.append(UInt8(ascii: ":"))
            bytes.appendJSON(characters)
        }
        bytes += "\n},\n\"names\":[".utf8
        for (index, name) in names.names.enumerated() {
            bytes += index == 0 ? "\n".utf8 : ",\n".utf8
            name.append(to: &bytes)
        }
        bytes += "\n]}\n".utf8
    }
}

/// A tag or an organisation, and what it is called.
struct SearchedName: Sendable {
    /// Told apart by kind: a tag and an organisation may have one id.
    let id: String
    let name: String
    /// Its name in the other language, its abbreviation, and the names met in texts.
    let others: [String]
    let href: String

    static func id(ofTag id: String) -> String { "t-" + id }

    static func id(ofOrganisation id: String) -> String { "o-" + id }

    fileprivate init(_ tag: Tag, in language: Language, _ addresses: Addresses) {
        id = Self.id(ofTag: tag.id)
        name = tag.names[language]
        others = [tag.names[language.other]]
        href = addresses.href(addresses.tag(tag, in: language))
    }

    fileprivate init(_ organisation: Organisation, in language: Language, _ addresses: Addresses) {
        id = Self.id(ofOrganisation: organisation.id)
        name = organisation.names[language]
        others =
            [organisation.names[language.other]] + [organisation.abbreviation].compactMap { $0 } + organisation.aliases
        href = addresses.href(addresses.organisation(organisation, in: language))
    }

    fileprivate func append(to bytes: inout [UInt8]) {
        bytes += "{\"id\":".utf8
        bytes.appendJSON(id)
        bytes += ",\"url\":".utf8
        bytes.appendJSON(href)
        bytes += ",\"name\":".utf8
        bytes.appendJSON(name)
        bytes += ",\"also\":".utf8
        bytes.appendJSON(others)
        bytes += "}".utf8
    }
}
