import Bulletin
import Language
import Markdown
import Mustache
import SourceText

/// At each former address of a text that its front matter names, a page that leads to where it is now.
enum Redirects: PageKind {
    static func pages(of site: SiteModel) -> [Page] { redirections(of: site).map(page) }

    /// What the front matter of all texts says of former addresses.
    static func redirections(of site: SiteModel) -> [Redirection] {
        site.articles.flatMap { article in
            article.languages.flatMap { language in
                redirections(to: article, in: language, site)
            }
        }
    }

    private static func redirections(
        to article: Article, in language: Language, _ site: SiteModel
    ) -> [Redirection] {
        guard let text = article.texts[language], !text.aliases.isEmpty else { return [] }
        let address = site.addresses.article(article, in: language)
        let place = text.file.frontMatter["aliases"].map { text.file.source.location($0.value.range) }
        return text.aliases.map { alias in
            Redirection(
                from: site.addresses.alias(alias), to: address, in: language, origin: place, site.addresses)
        }
    }

    /// The page that leads from a former address to the present one.
    static func page(of redirection: Redirection) -> Page {
        Page(at: redirection.former, .made { Made(from: redirection, by: appendHTML) }, origin: redirection.origin)
    }

    private static func appendHTML(to bytes: inout [UInt8], of redirect: Redirection) {
        let href = escaped(redirect.href)
        let absolute = escaped(redirect.absolute)
        bytes +=
            """
            <!doctype html>
            <html lang="\(redirect.language.rawValue)">
            <meta charset="utf-8">
            <title>\(absolute)</title>
            <link rel="canonical" href="\(absolute)">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url=\(href)">
            <p><a href="\(href)">\(absolute)</a></p>

            """.utf8
    }
}

/// A former address, and where it leads now.
struct Redirection: Sendable, Fingerprinted {
    let former: String
    let formerHref: String
    let href: String
    let absolute: String
    let language: Language
    /// Where the former address is written.
    let origin: SourceLocation?

    init(
        from former: String, to address: String, in language: Language, origin: SourceLocation?, _ addresses: Addresses
    ) {
        self.former = former
        formerHref = addresses.href(former)
        href = addresses.href(address)
        absolute = addresses.absolute(address)
        self.language = language
        self.origin = origin
    }

    /// Of what its page shows.
    var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        builder.combine(language.rawValue)
        builder.combine(href)
        builder.combine(absolute)
        return builder.fingerprint
    }
}
