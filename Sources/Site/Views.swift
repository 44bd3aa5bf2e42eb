import Bulletin
import Language
import Mustache

/// The records that several page kinds show.
extension SiteModel {
    /// The part of the navigation a page belongs to.
    enum Part {
        case front, articles, tags, organisations, timeline, search, none
    }

    /// What a page says of itself: its title, and the same page in each language.
    ///
    /// - Parameters:
    ///   - existing: the languages the page says the same in; in the others a notice stands.
    ///   - isIndexed: whether search engines should list it.
    ///   - alternates: the pages that are this one in each language, when they have other addresses.
    ///   - fallback: the address for readers of neither language, when it is not the English one.
    func pageView(
        _ title: String, description: String? = nil, at address: Bilingual<String>, in language: Language,
        part: Part, existing: [Language] = Language.allCases, isIndexed: Bool = true,
        alternates: Bilingual<String>? = nil, fallback: String? = nil
    ) -> Record {
        let canonical = existing.contains(language) ? language : language.other
        let other = language.other
        return Record(
            Shapes.page,
            [
                "title": .text(title),
                "description": .optional(description),
                "canonical": .text(addresses.absolute(address[canonical])),
                "isIndexed": .bool(isIndexed),
                "isFront": .bool(part == .front),
                "inArticles": .bool(part == .articles),
                "inTags": .bool(part == .tags),
                "inOrganisations": .bool(part == .organisations),
                "inTimeline": .bool(part == .timeline),
                "inSearch": .bool(part == .search),
                "alternates": self.alternates(
                    alternates ?? address, existing: isIndexed ? existing : [], fallback: fallback),
                "translation": .record(
                    Record(
                        Shapes.translation,
                        [
                            "lang": .text(other.rawValue),
                            "url": href(address[other]),
                            "isComplete": .bool(existing.contains(other)),
                        ])),
            ])
    }

    /// The addresses of a page in the languages it exists in, and which one to show a reader of neither.
    private func alternates(_ address: Bilingual<String>, existing: [Language], fallback: String?) -> Value {
        func alternate(_ lang: String, _ address: String) -> Value {
            .record(Record(Shapes.alternate, ["lang": .text(lang), "url": .text(addresses.absolute(address))]))
        }
        guard existing.count > 1 else { return .list([Value]()) }
        return .list(
            existing.map { alternate($0.rawValue, address[$0]) } + [alternate("x-default", fallback ?? address.en)])
    }

    /// The address of the page that shows both texts of an article; nil for an article that has no such page.
    func facingAddress(of article: Article) -> String? {
        let isShown = bulletin.settings.hasFacingPages && article.texts.vi != nil && article.texts.en != nil
        return isShown ? addresses.facing(article) : nil
    }

    func href(_ address: String) -> Value { .text(addresses.href(address)) }

    func link(_ title: String, to address: String) -> Record {
        Record(Shapes.link, ["title": .text(title), "url": href(address)])
    }

    /// The cards of some articles, by their positions.
    func cards(at positions: some Sequence<Int>, in language: Language) -> [Record] {
        let cards = cards[language]
        return positions.map { cards[$0] }
    }
}

/// What every page of a language says of the site.
func makeSiteView(of settings: SiteSettings, in language: Language, _ addresses: Addresses) -> Record {
    func href(_ address: String) -> Value { .text(addresses.href(address)) }
    let other = language.other
    return Record(
        Shapes.site,
        [
            "name": .text(settings.names[language]),
            "otherName": .text(settings.names[other]),
            "otherLang": .text(other.rawValue),
            "publisher": .text(settings.publisher[language]),
            "frontURL": href(Addresses.front),
            "homeURL": href(addresses.home(in: language)),
            "tagsURL": href(addresses.tags(in: language)),
            "organisationsURL": href(addresses.organisations(in: language)),
            "timelineURL": href(addresses.timeline(in: language)),
            "searchURL": href(addresses.search(in: language)),
            "feedURL": href(addresses.feed(in: language)),
            "stylesheetURL": href(Addresses.stylesheet),
            "iconURL": href(Addresses.icon),
            "placeScriptURL": href(Addresses.placeScript),
        ])
}
