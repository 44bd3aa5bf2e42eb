import Bulletin
import Language
import Markdown
import SourceText

/// The two texts of an article, with all that their HTML is made from.
///
/// A class, because a page hands it on several times before it is shown.
final class PairedTexts: Sendable, Fingerprinted {
    private struct Text: Sendable {
        let body: MarkdownBody
        let rules: MarkdownRules
        let links: TextLinks

        func rendered(for search: SearchedWords) throws(Diagnostic) -> RenderedText {
            let text = try body.rendered(
                rules: rules, addresses: links.byDestination, keepingWords: search.areWanted)
            if search.areWanted { search.keep(text.words, of: body) }
            return text
        }
    }

    private let vi: Text
    private let en: Text
    private let memory: RenderedPairs
    private let search: SearchedWords
    let fingerprint: Fingerprint

    init(_ vi: ArticleText, _ en: ArticleText, _ site: SiteModel) {
        (self.vi, self.en) = (Self.text(vi, site), Self.text(en, site))
        memory = site.renderedPairs
        search = site.searchedWords
        var builder = FingerprintBuilder()
        for text in [self.vi, self.en] {
            for fingerprint in [text.body.fingerprint, text.rules.fingerprint, text.links.fingerprint] {
                builder.combine(fingerprint)
            }
        }
        fingerprint = builder.fingerprint
    }

    private static func text(_ text: ArticleText, _ site: SiteModel) -> Text {
        Text(
            body: text.file.body, rules: site.bulletin.rules(in: text.language),
            links: site.links.addresses(in: text))
    }

    /// Both texts as HTML and the rows they make, which the pages that show them share.
    func rendered() throws(Diagnostic) -> RenderedPair {
        if let known = memory[fingerprint] { return known }
        let pair = RenderedPair(Bilingual(vi: try vi.rendered(for: search), en: try en.rendered(for: search)))
        memory.keep(pair, as: fingerprint)
        return pair
    }
}
