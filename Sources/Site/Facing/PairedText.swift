import Bulletin
import Language
import Markdown
import SourceText

/// One of the two texts of an article, with all that its HTML is made from.
struct PairedText: Sendable, Fingerprinted {
    let language: Language
    private let body: MarkdownBody
    private let rules: MarkdownRules
    private let links: TextLinks
    let fingerprint: Fingerprint

    /// - Parameter idPrefix: What its ids begin with where both texts stand on one page, which may share headings.
    init(_ text: ArticleText, idPrefix: String = "", _ site: SiteModel) {
        language = text.language
        body = text.file.body
        rules = MarkdownRules(
            allowedElements: site.bulletin.settings.allowedElements, language: text.language, idPrefix: idPrefix)
        links = site.links.addresses(in: text.file.source.path)
        var builder = FingerprintBuilder()
        for fingerprint in [body.fingerprint, rules.fingerprint, links.fingerprint] { builder.combine(fingerprint) }
        fingerprint = builder.fingerprint
    }

    func blocks() throws(Diagnostic) -> [MarkdownBlock] { try body.blocks() }

    func htmlOfBlocks(
        _ footnotes: FootnoteLayout
    ) throws(Diagnostic) -> [(block: MarkdownBlock, html: ArraySlice<UInt8>)] {
        try body.htmlOfBlocks(footnotes, rules: rules, addresses: links.byDestination)
    }
}
