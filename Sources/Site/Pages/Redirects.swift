import Bulletin
import Language
import Markdown
import Mustache
import SourceText

/// At each former address of a text, a page that leads to where it is now.
enum Redirects: PageKind {
    static func pages(of site: SiteModel) -> [Page] {
        site.articles.flatMap { article in
            article.languages.flatMap { language in
                pages(to: article, in: language, site)
            }
        }
    }

    private static func pages(to article: Article, in language: Language, _ site: SiteModel) -> [Page] {
        guard let text = article.texts[language] else { return [] }
        let address = site.addresses.article(article, in: language)
        let redirect = Redirect(
            language: language, href: site.addresses.href(address), absolute: site.addresses.absolute(address))
        let place = text.file.frontMatter["aliases"].map { text.file.source.location($0.value.range) }
        return text.aliases.map { alias in
            Page(at: site.addresses.alias(alias), .made { Made(from: redirect, by: appendHTML) }, origin: place)
        }
    }

    private static func appendHTML(to bytes: inout [UInt8], of redirect: Redirect) {
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

/// Where a former address leads.
private struct Redirect: Sendable, Fingerprinted {
    let language: Language
    let href: String
    let absolute: String

    var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        builder.combine(language.rawValue)
        builder.combine(href)
        builder.combine(absolute)
        return builder.fingerprint
    }
}
