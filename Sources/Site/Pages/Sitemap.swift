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
        let base = Array(escaped(entries.addresses.baseURL).utf8)
        for page in entries.pages {
            bytes.append("<url><loc>")
            bytes += base
            bytes += page.address.utf8
            bytes.append("</loc>")
            if let modified = page.listing?.modified {
                bytes.append("<lastmod>")
                bytes += modified.iso.utf8
                bytes.append("</lastmod>")
            }
            if let both = page.listing?.alternates {
                appendLink(to: &bytes, "vi", base, both.vi)
                appendLink(to: &bytes, "en", base, both.en)
                appendLink(to: &bytes, "x-default", base, page.listing?.fallback ?? both.en)
            }
            bytes.append("</url>\n")
        }
        bytes.append("</urlset>\n")
    }

    private static func appendLink(
        to bytes: inout [UInt8], _ lang: StaticString, _ base: [UInt8], _ address: String
    ) {
        bytes.append("<xhtml:link rel=\"alternate\" hreflang=\"")
        bytes.append(lang)
        bytes.append("\" href=\"")
        bytes += base
        bytes += address.utf8
        bytes.append("\"/>")
    }

    private static func appendIndex(to bytes: inout [UInt8], of entries: SitemapEntries) {
        bytes += "\(prolog)<sitemapindex \(namespace)>\n".utf8
        let base = escaped(entries.addresses.baseURL)
        for page in entries.pages { bytes += "<sitemap><loc>\(base)\(page.address)</loc></sitemap>\n".utf8 }
        bytes.append("</sitemapindex>\n")
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
