import Language
import Mustache
import SourceText

/// `/sitemap.xml`: every page that search engines should list, each with its other language (sitemaps.org 0.9).
///
/// More than 50,000 pages are cut into several files, as the protocol asks, and `/sitemap.xml` lists those.
enum Sitemap {
    private static let longest = 50_000

    static func pages(of pages: [Page], addresses: Addresses) -> [Page] {
        let entries = pages.compactMap { SitemapEntry($0, addresses) }
            .sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
        guard entries.count > longest else {
            return [Page(at: Addresses.sitemap, .made(Made(from: SitemapEntries(entries), by: appendURLSet)))]
        }
        let parts = stride(from: 0, to: entries.count, by: longest).enumerated().map { number, start in
            Page(
                at: "/sitemap-\(number + 1).xml",
                .made(
                    Made(
                        from: SitemapEntries(Array(entries[start..<min(start + longest, entries.count)])),
                        by: appendURLSet))
            )
        }
        let list = parts.map { SitemapEntry(address: addresses.absolute($0.address)) }
        return parts + [Page(at: Addresses.sitemap, .made(Made(from: SitemapEntries(list), by: appendIndex)))]
    }

    private static let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""

    private static func appendURLSet(to bytes: inout [UInt8], of entries: SitemapEntries) {
        bytes += "\(prolog)<urlset \(namespace) xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".utf8
        for entry in entries.entries {
            bytes += "<url><loc>\(escaped(entry.address))</loc>".utf8
            if let modified = entry.modified { bytes += "<lastmod>\(modified)</lastmod>".utf8 }
            for alternate in entry.alternates {
                bytes += "<xhtml:link rel=\"alternate\" hreflang=\"\(alternate.lang)\" ".utf8
                bytes += "href=\"\(escaped(alternate.address))\"/>".utf8
            }
            bytes += "</url>\n".utf8
        }
        bytes += "</urlset>\n".utf8
    }

    private static func appendIndex(to bytes: inout [UInt8], of entries: SitemapEntries) {
        bytes += "\(prolog)<sitemapindex \(namespace)>\n".utf8
        for entry in entries.entries {
            bytes += "<sitemap><loc>\(escaped(entry.address))</loc></sitemap>\n".utf8
        }
        bytes += "</sitemapindex>\n".utf8
    }
}

/// One line of the sitemap.
private struct SitemapEntry: Sendable {
    let address: String
    let modified: String?
    let alternates: [(lang: String, address: String)]

    init(address: String) {
        self.address = address
        modified = nil
        alternates = []
    }

    /// The line of a page, or nil when search engines should not list it.
    init?(_ page: Page, _ addresses: Addresses) {
        guard let listing = page.listing else { return nil }
        address = addresses.absolute(page.address)
        modified = listing.modified?.iso
        alternates =
            listing.alternates.map { both in
                Language.allCases.map { ($0.rawValue, addresses.absolute(both[$0])) }
                    + [("x-default", addresses.absolute(listing.fallback ?? both.en))]
            } ?? []
    }
}

/// The lines of one sitemap file.
private struct SitemapEntries: Sendable, Fingerprinted {
    let entries: [SitemapEntry]
    let fingerprint: Fingerprint

    init(_ entries: [SitemapEntry]) {
        self.entries = entries
        var builder = FingerprintBuilder()
        for entry in entries {
            builder.combine(entry.address)
            builder.combine(entry.modified ?? "")
            builder.combine(entry.alternates.count)
            for alternate in entry.alternates {
                builder.combine(alternate.lang)
                builder.combine(alternate.address)
            }
        }
        fingerprint = builder.fingerprint
    }
}
