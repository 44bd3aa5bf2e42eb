import Bulletin
import Language
import Markdown
import Mustache
import SourceText

/// `/song-ngu/`: both texts of an article on one page, block beside block.
///
/// Search engines are asked to list the two articles instead, whose words these are.
enum FacingPages: PageKind {
    static let model = PageModel(
        "facing", template: "facing.html",
        showing: Shape(
            "Page of both texts",
            [
                "page": .record(Shapes.page), "site": .record(Shapes.site), "texts": .list(.record(opening)),
                "figures": .list(.record(FacingFigure.shape)), "rows": .html,
            ]),
        in: [.vi])

    static var models: [PageModel] { [model] }

    /// What stands above a text, its date in words, for the page has no one language.
    private static let opening = Shape(
        "Opening of a text",
        [
            "lang": .text, "language": .text, "title": .text, "url": .url, "invitation": .text,
            "staleNotice": .optional(.text), "lead": .optional(.text),
            "date": .optional(.text), "isoDate": .optional(.text),
        ])

    static func pages(of site: SiteModel) -> [Page] {
        let words = FacingWords(site.labels)
        return site.articles.indices.compactMap { page(at: $0, words, site) }
    }

    private static func page(at position: Int, _ words: FacingWords, _ site: SiteModel) -> Page? {
        let article = site.articles[position]
        guard let vi = article.texts.vi, let en = article.texts.en, let address = site.facingAddress(of: article)
        else { return nil }
        @Sendable func record() -> Record {
            Record(
                model.shape,
                [
                    "page": .record(
                        site.pageView(
                            "\(vi.title) – \(en.title)", at: Bilingual { _ in address }, in: .vi, part: .articles,
                            existing: [.vi], isIndexed: false)),
                    "site": .record(site.siteView(in: .vi)),
                    "texts": .list([vi, en].map { opening(of: $0, article, site) }),
                    "figures": .list(FacingFigure.figures(of: Bilingual(vi: vi, en: en), site).map { $0.view(site) }),
                    "rows": .made(facingRows(PairedTexts(vi, en, site), words)),
                ])
        }
        return Page(at: address, .template(model, record(), .vi), origin: vi.file.source.start, batch: position)
    }

    private static func opening(of text: ArticleText, _ article: Article, _ site: SiteModel) -> Record {
        Record(
            opening,
            [
                "lang": .text(text.language.rawValue),
                // What pages of the other language call this one.
                "language": .text(site.labels.text("other_language", in: text.language.other)),
                "title": .text(text.title),
                "url": site.href(site.addresses.article(article, in: text.language)),
                "invitation": .text(site.labels.text("read_only_this", in: text.language)),
                "staleNotice": .optional(site.staleNotice(of: text)),
                "lead": .optional(text.lead),
                "date": .optional(text.date?.spelled(in: text.language)),
                "isoDate": .optional(text.date?.iso),
            ])
    }
}
