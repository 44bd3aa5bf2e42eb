import Bulletin
import Language
import Mustache
import SourceText

/// The bulletin arranged once for showing: sorted, grouped, one shared card per article and language.
///
/// A class, because every page keeps it at hand until its turn comes.
final class SiteModel: Sendable {
    let bulletin: Bulletin
    let addresses: Addresses
    let labels: Labels
    /// Where the links of each article's text lead, by the path of its file.
    let links: LinkTable
    /// The files of the templates' assets.
    let assets: [ContentFile]
    /// Newest first by the day they first appeared; undated ones last; then by key.
    let articles: [Article]
    /// The addresses of each article, in the order of `articles`: found without a search by who knows the position.
    let articleAddresses: [Bilingual<String>]
    /// The card of each article, in the order of `articles`.
    let cards: Bilingual<[Record]>
    /// Positions in `articles`, by the id of a tag.
    let articlesByTag: [String: [Int]]
    /// Positions in `articles`, by the id of an organisation.
    let articlesByOrganisation: [String: [Int]]
    let timeline: Timeline
    let related: RelatedArticles
    let renderedPairs = RenderedPairs()
    let searchedWords: SearchedWords
    private let siteViews: Bilingual<Record>

    init(_ bulletin: Bulletin, addresses: Addresses, labels: Labels, links: LinkTable, assets: [ContentFile]) {
        self.bulletin = bulletin
        self.labels = labels
        self.links = links
        self.assets = assets
        self.addresses = addresses
        let articles = Self.newestFirst(bulletin.articles)
        self.articles = articles
        let articleAddresses = articles.map { article in Bilingual { addresses.article(article, in: $0) } }
        self.articleAddresses = articleAddresses
        searchedWords = SearchedWords(articles: articles.count)
        let sections = Dictionary(uniqueKeysWithValues: bulletin.sections.map { ($0.id, $0) })
        // What one processor does alone goes on beside what both do.
        (related, (cards, (articlesByTag, (articlesByOrganisation, timeline)))) = atOnce {
            RelatedArticles(among: articles, offered: bulletin.settings.relatedArticles)
        } _: {
            let cards = Bilingual { language in
                inParallel(below: articles.count) { position in
                    card(
                        of: articles[position], at: articleAddresses[position], in: language, addresses,
                        sections: sections)
                }
            }
            let lists = atOnce {
                Self.positions(of: articles) { $0.tags }
            } _: {
                (Self.positions(of: articles) { $0.organisations }, Timeline(of: bulletin.events, articles))
            }
            return (cards, lists)
        }
        siteViews = Bilingual { makeSiteView(of: bulletin.settings, in: $0, addresses) }
    }

    /// What a page of a language says of the site.
    func siteView(in language: Language) -> Record { siteViews[language] }

    private static func newestFirst(_ articles: [Article]) -> [Article] {
        articles.map { (date: $0.firstDate?.order, article: $0) }.sorted { left, right in
            switch (left.date, right.date) {
            case (let leftDate?, let rightDate?) where leftDate != rightDate: rightDate < leftDate
            case (.some, nil): true
            case (nil, .some): false
            default: inByteOrder(left.article.key, right.article.key)
            }
        }.map(\.article)
    }

    /// The positions of the articles that carry each id in either of their texts.
    private static func positions(of articles: [Article], ids: (ArticleText) -> [String]) -> [String: [Int]] {
        var positions: [String: [Int]] = [:]
        for (position, article) in articles.enumerated() {
            let lists = Language.allCases.compactMap { article.texts[$0].map(ids) }
            for (index, list) in lists.enumerated() where index == 0 || list != lists[0] {
                for id in list { add(position, to: &positions[id, default: []]) }
            }
        }
        return positions
    }

    private static func add(_ position: Int, to positions: inout [Int]) {
        if positions.last != position { positions.append(position) }
    }
}

/// The card of an article in a list of a language.
private func card(
    of article: Article, at address: Bilingual<String>, in language: Language, _ addresses: Addresses,
    sections: [String: Section]
) -> Record {
    let shown = article.texts[language] == nil ? language.other : language
    guard let text = article.texts[shown] else { preconditionFailure("an article has a text") }
    return Record(
        Shapes.card,
        [
            "title": .text(text.title),
            "url": .text(addresses.href(address[shown])),
            "lang": .text(shown.rawValue),
            "isForeign": .bool(shown != language),
            "lead": .optional(text.lead),
            "date": .date(text.date),
            "section": .optional(text.section.flatMap { sections[$0]?.names[language] }),
        ])
}
