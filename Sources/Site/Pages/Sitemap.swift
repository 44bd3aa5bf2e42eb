import Language
import Mustache
import SourceText
import Synchronization

/// `/sitemap.xml`: every page that search engines should list, each with its other language (sitemaps.org 0.9).
///
/// Many pages are cut into several files, and `/sitemap.xml` lists those: the protocol asks for it from 50,000 on, and smaller
/// files are sooner made, in less memory, and stay as they are when other pages change.
enum Sitemap {
    private static let longest = 2_000

    static func pages(of pages: [Page], addresses: Addresses) -> [Page] {
        let listed = ListedPages(pages.filter { $0.listing != nil })
        func page(at address: String, of range: Range<Int>) -> Page {
            Page(
                at: address,
                .made {
                    Made(from: SitemapEntries(pages: listed.inOrder[range], addresses: addresses), by: appendURLSet)
                })
        }
        guard listed.count > longest else { return [page(at: Addresses.sitemap, of: 0..<listed.count)] }
        let parts = stride(from: 0, to: listed.count, by: longest).enumerated().map { number, start in
            page(at: "/sitemap-\(number + 1).xml", of: start..<min(start + longest, listed.count))
        }
        let index = Page(
            at: Addresses.sitemap,
            .made { Made(from: SitemapEntries(pages: parts[...], addresses: addresses), by: appendIndex) })
        return parts + [index]
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

/// The pages that sitemaps list, put in order by the worker that makes the first file of them: until pages are made only
/// one processor would do it.
private final class ListedPages: Sendable {
    private struct State {
        var pages: [Page]
        var areInOrder = false
    }

    let count: Int
    private let state: Mutex<State>

    init(_ pages: [Page]) {
        count = pages.count
        state = Mutex(State(pages: pages))
    }

    /// By address.
    var inOrder: [Page] {
        state.withLock { state in
            if !state.areInOrder { state.pages.sort { inByteOrder($0.address, $1.address) } }
            state.areInOrder = true
            return state.pages
        }
    }
}

/// What one sitemap file lists. The address of a page that is listed needs no escaping.
private struct SitemapEntries: Sendable, Fingerprinted {
    let pages: ArraySlice<Page>
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
