import Bulletin
import Language
import Markdown
import Mustache
import SourceText

/// One page per text of an article.
enum ArticlePages: PageKind {
    static let model = PageModel(
        "article", template: "article.html",
        showing: Shape(
            "Article page",
            [
                "page": .record(Shapes.page), "site": .record(Shapes.site), "title": .text, "lead": .optional(.text),
                "date": .optional(Shapes.date), "updated": .optional(Shapes.date),
                "eventDate": .optional(Shapes.date), "authors": .list(.text),
                "source": .optional(.record(publication)), "via": .optional(.record(publication)),
                "section": .optional(.text), "issue": .optional(.text), "figures": .list(.record(figure)),
                "facingURL": .optional(.url), "staleNotice": .optional(.text),
                "body": .html, "tags": .list(.record(Shapes.link)),
                "organisations": .list(.record(Shapes.link)), "related": .list(.record(Shapes.card)),
                "newer": .optional(.record(Shapes.link)), "older": .optional(.record(Shapes.link)),
            ]))

    static var models: [PageModel] { [model] }

    private static let publication = Shape("Publication", ["name": .text, "url": .optional(.url)])

    private static let figure = Shape(
        "Figure",
        ["url": .optional(.url), "alt": .text, "caption": .optional(.text), "credit": .optional(.text)])

    static func pages(of site: SiteModel) -> [Page] {
        let registers = RegisterNames(site)
        return Language.allCases.flatMap { language in
            let own = site.articles.indices.filter { site.articles[$0].texts[language] != nil }
            return own.indices.compactMap { place in
                let neighbours = (
                    newer: place > own.startIndex ? own[place - 1] : nil,
                    older: place + 1 < own.endIndex ? own[place + 1] : nil
                )
                return page(at: own[place], neighbours, in: language, registers, site)
            }
        }
    }

    private static func page(
        at position: Int, _ neighbours: (newer: Int?, older: Int?), in language: Language,
        _ registers: RegisterNames, _ site: SiteModel
    ) -> Page? {
        let article = site.articles[position]
        guard let text = article.texts[language] else { return nil }
        let address = site.articleAddresses[position]
        let existing = article.languages
        @Sendable func record() -> Record {
            Record(
                model.shape,
                [
                    "page": .record(
                        site.pageView(
                            text.title, description: text.lead, at: address, in: language, part: .articles,
                            existing: existing)),
                    "site": .record(site.siteView(in: language)),
                    "title": .text(text.title),
                    "lead": .optional(text.lead),
                    "date": .date(text.date),
                    "updated": .date(text.updated),
                    "eventDate": .date(text.eventDate),
                    "authors": .list(text.authors),
                    "source": view(of: text.source),
                    "via": view(of: text.via),
                    "section": .optional(text.section.flatMap { registers.section($0, in: language) }),
                    "issue": .optional(text.issue),
                    "figures": .list(text.images.map { view(of: $0, in: text, site) }),
                    "facingURL": .optional(site.facingAddress(of: article).map(site.addresses.href)),
                    "staleNotice": .optional(site.staleNotice(of: text)),
                    "body": .made(body(of: text, of: article, at: address, site)),
                    "tags": .list(text.tags.compactMap { registers.tag($0, in: language) }),
                    "organisations": .list(
                        text.organisations.compactMap { registers.organisation($0, in: language) }),
                    "related": .list(
                        site.cards(
                            at: site.related.articles(to: position) { site.articles[$0].texts[language] != nil },
                            in: language)),
                    "newer": neighbour(neighbours.newer, in: language, site),
                    "older": neighbour(neighbours.older, in: language, site),
                ])
        }
        let alternates = existing.count > 1 ? address : nil
        return Page(
            at: address[language], .template(model, record(), language), origin: text.placeOfAddress,
            listing: Listing(alternates: alternates, modified: text.updated ?? text.date), batch: position)
    }

    /// A text that stands beside another has its places, so that the reader can go from one to the other.
    private static func body(
        of text: ArticleText, of article: Article, at address: Bilingual<String>, _ site: SiteModel
    ) -> Made {
        guard let vi = article.texts.vi, let en = article.texts.en else { return site.body(of: text) }
        return placedBody(
            of: PairedTexts(vi, en, site), in: text.language,
            at: site.addresses.href(address[text.language.other]))
    }

    private static func view(of publication: Publication?) -> Value {
        .optional(
            publication.map {
                Record(self.publication, ["name": .text($0.name), "url": .optional($0.url)])
            })
    }

    private static func view(of image: ArticleImage, in text: ArticleText, _ site: SiteModel) -> Record {
        let url = image.file.flatMap { site.links.address(of: $0, in: text) }
        return Record(
            figure,
            [
                "url": .optional(url),
                "alt": .text(image.alt ?? ""),
                "caption": .optional(image.caption),
                "credit": .optional(image.credit),
            ])
    }

    private static func neighbour(_ position: Int?, in language: Language, _ site: SiteModel) -> Value {
        guard let position, let text = site.articles[position].texts[language] else { return .absent }
        return .record(site.link(text.title, to: site.articleAddresses[position][language]))
    }
}

extension ArticleText {
    /// What was written to make the last part of the text's address: its slug, else its title.
    var placeOfAddress: SourceLocation { place(of: slug == nil ? "title" : "slug") ?? start }
}

extension SiteModel {
    /// What readers of a translation that is behind its original are told; nil for any other text.
    func staleNotice(of text: ArticleText) -> String? {
        bulletin.staleTexts[text.path].map { checked in
            labels.text("stale_translation", in: text.language)
                .replacing("{date}", with: checked.spelled(in: text.language, .long))
        }
    }

    /// The HTML of a text's body, made when a page shows it.
    func body(of text: ArticleText) -> Made {
        Made(
            from: text.file.body, bulletin.rules(in: text.language), links.addresses(in: text),
            by: appendHTML)
    }
}

extension Bulletin {
    /// How the bodies of texts in a language become HTML.
    func rules(in language: Language) -> MarkdownRules {
        rules[language]
    }
}

private func appendHTML(
    to bytes: inout [UInt8], of body: MarkdownBody, _ rules: MarkdownRules, _ links: TextLinks
) throws(Diagnostic) {
    try body.appendHTML(to: &bytes, rules: rules, addresses: links.byDestination)
}

/// The names of the registers' entries by id, as links that all pages share.
final class RegisterNames: Sendable {
    private let sections: [String: Section]
    private let tags: [String: Bilingual<Record>]
    private let organisations: [String: Bilingual<Record>]

    init(_ site: SiteModel) {
        let bulletin = site.bulletin
        sections = Dictionary(uniqueKeysWithValues: bulletin.sections.map { ($0.id, $0) })
        tags = Dictionary(
            uniqueKeysWithValues: bulletin.tags.map { tag in
                (tag.id, Bilingual { site.link(tag.names[$0], to: site.addresses.tag(tag, in: $0)) })
            })
        organisations = Dictionary(
            uniqueKeysWithValues: bulletin.organisations.map { organisation in
                let link = Bilingual {
                    site.link(organisation.names[$0], to: site.addresses.organisation(organisation, in: $0))
                }
                return (organisation.id, link)
            })
    }

    func section(_ id: String, in language: Language) -> String? { sections[id]?.names[language] }

    func tag(_ id: String, in language: Language) -> Record? { tags[id]?[language] }

    func organisation(_ id: String, in language: Language) -> Record? { organisations[id]?[language] }
}
