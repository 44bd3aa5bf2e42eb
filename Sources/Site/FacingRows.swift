import Bulletin
import Language
import Markdown
import Mustache
import SourceText

/// One of the two texts of a page that shows both, with all that its HTML is made from.
struct FacingText: Sendable, Fingerprinted {
    private let body: MarkdownBody
    private let rules: MarkdownRules
    private let links: TextLinks
    let fingerprint: Fingerprint

    init(_ text: ArticleText, _ site: SiteModel) {
        body = text.file.body
        // Both texts may have a heading of the same words.
        rules = MarkdownRules(
            allowedElements: site.bulletin.settings.allowedElements, language: text.language,
            idPrefix: text.language.rawValue + "-")
        links = site.links.addresses(in: text.file.source.path)
        var builder = FingerprintBuilder()
        for fingerprint in [body.fingerprint, rules.fingerprint, links.fingerprint] { builder.combine(fingerprint) }
        fingerprint = builder.fingerprint
    }

    func blocks() throws(Diagnostic) -> [MarkdownBlock] { try body.blocks() }

    /// The HTML of each block. A link to a heading of the text leads to the heading on this page.
    func html() throws(Diagnostic) -> [ArraySlice<UInt8>] {
        var addresses = links.byDestination
        for heading in try body.headings(rules: rules) {
            addresses["#" + heading.id.dropFirst(rules.idPrefix.count)] = "#" + heading.id
        }
        return try body.blockHTML(rules: rules, addresses: addresses)
    }
}

/// What stands, in both languages, beside a block that only one text has.
struct FacingWords: Sendable, Fingerprinted {
    /// By the language of the text that has the block.
    let only: Bilingual<Bilingual<String>>
    let fingerprint: Fingerprint

    init(_ labels: Labels) {
        only = Bilingual(vi: "only_in_vietnamese", en: "only_in_english").map { key in
            Bilingual { labels.text(key, in: $0) }
        }
        var builder = FingerprintBuilder()
        for words in [only.vi, only.en] {
            builder.combine(words.vi)
            builder.combine(words.en)
        }
        fingerprint = builder.fingerprint
    }
}

/// The rows of a page that shows two texts, made when the page is.
func facingRows(_ vi: FacingText, _ en: FacingText, _ words: FacingWords) -> Made {
    Made(from: vi, en, words, by: appendRows)
}

private func appendRows(
    to bytes: inout [UInt8], _ vi: FacingText, _ en: FacingText, _ words: FacingWords
) throws(Diagnostic) {
    let rows = Alignment(of: Bilingual(vi: try vi.blocks(), en: try en.blocks())).rows
    let html = Bilingual(vi: try vi.html(), en: try en.html())
    for (number, row) in rows.enumerated() {
        bytes += "<div class=\"facing-row\" id=\"d\(number + 1)\">\n".utf8
        for language in Language.allCases {
            if row[language].isEmpty {
                appendNotice(to: &bytes, words.only[language.other])
            } else {
                bytes += "<div lang=\"\(language.rawValue)\">\n".utf8
                for block in html[language][row[language]] { bytes += block }
                bytes += "</div>\n".utf8
            }
        }
        bytes += "</div>\n".utf8
    }
}

private func appendNotice(to bytes: inout [UInt8], _ words: Bilingual<String>) {
    bytes += "<div class=\"facing-absent\">\n".utf8
    for language in Language.allCases {
        bytes += "<p lang=\"\(language.rawValue)\">\(escaped(words[language]))</p>\n".utf8
    }
    bytes += "</div>\n".utf8
}
