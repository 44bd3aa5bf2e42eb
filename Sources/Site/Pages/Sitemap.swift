import Language
import Mustache
import SourceText

/// `/sitemap.xml`: every page that search engines should list, each with its other language (sitemaps.org 0.9).
///
/// Many pages are cut into several files, and `/sitemap.xml` lists those: the protocol asks for it from 50,000 on, and smaller
/// files are sooner made, in less memory, and stay as they are when other pages change.
enum Sitemap {
    private static let longest = 2_000

    static func pages(of pages: [Page], addresses: Addresses) -> [Page] {
        let listed = pages.filter { $0.listing != nil }.sorted { inByteOrder($0.address, $1.address) }
        func page(
            at address: String, of pages: [Page], by make: @escaping @Sendable (inout [UInt8], SitemapEntries) -> Void
        ) -> Page {
            Page(at: address, .made { Made(from: SitemapEntries(pages: pages, addresses: addresses), by: make) })
        }
        guard listed.count > longest else { return [page(at: Addresses.sitemap, of: listed, by: appendURLSet)] }
        let parts = stride(from: 0, to: listed.count, by: longest).enumerated().map { number, start in
            page(
                at: "/sitemap-\(number + 1).xml", of: Array(listed[start..<min(start + longest, listed.count)]),
                by: appendURLSet)
        }
        return parts + [page(at: Addresses.sitemap, of: parts, by: appendIndex)]
    }

    private static let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""

    private static func appendURLSet(to bytes: inout [UInt8], of entries: SitemapEntries) {
        bytes += "\(prolog)<urlset \(namespace) xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".utf8
        let base = escaped(entries.addresses.baseURL)
        for page in entries.pages {
            bytes.append("<url><loc>", base, page.address, "</loc>")
            if let modified = page.listing?.modified { bytes.append("<lastmod>", modified.iso, "</lastmod>") }
            if let both = page.listing?.alternates {
                for language in Language.allCases {
                    appendLink(to: &bytes, language.rawValue, base, both[language])
                }
                appendLink(to: &bytes, "x-default", base, page.listing?.fallback ?? both.en)
            }
            bytes += "</url>\n".utf8
        }
        bytes += "</urlset>\n".utf8
    }

    private static func appendLink(to bytes: inout [UInt8], _ lang: String, _ base: String, _ address: String) {
        bytes.append("<xhtml:link rel=\"alternate\" hreflang=\"", lang, "\" href=\"", base, address, "\"/>")
    }

    private static func appendIndex(to bytes: inout [UInt8], of entries: SitemapEntries) {
        bytes += "\(prolog)<sitemapindex \(namespace)>\n".utf8
        let base = escaped(entries.addresses.baseURL)
        for page in entries.pages { bytes.append("<sitemap><loc>", base, page.address, "</loc></sitemap>\n") }
        bytes += "</sitemapindex>\n".utf8
    }
}

/// What one sitemap file lists. The address of a page that is listed needs no escaping.
private struct SitemapEntries: Sendable, Fingerprinted {
    let pages: [Page]
    let addresses: Addresses

    var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        builder.combine(addresses.baseURL)
        for page in pages {
            builder.combine(page.address)
            builder.combine(page.listing?.modified?.iso ?? "")
            builder.combine(page.listing?.alternates?.vi ?? "")
            builder.combine(page.listing?.alternates?.en ?? "")
            builder.combine(page.listing?.fallback ?? "")
        }
        return builder.fingerprint
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ texts: String...) {
        for text in texts { append(contentsOf: text.utf8) }
    }
}
