import Language
import SourceText

/// The pages of all kinds and the sitemap of them, by path; two pages at one path are an error that names both.
func plan(_ site: SiteModel, keeping ledger: AddressLedger?, report: inout Report) -> PagePlan {
    var pages = pageKinds.flatMap { $0.pages(of: site) }
    let review = ledger.map { AddressReview(of: $0, in: site, beside: pages) }
    review?.add(to: &report)
    let redirections = review?.redirections(site.addresses) ?? []
    pages += redirections.map(Redirects.page)
    pages.addRedirectsFile(redirections + Redirects.redirections(of: site), report: &report)
    pages += Sitemap.pages(of: pages, addresses: site.addresses)
    let planned = pages.map { (path: Addresses.outputPath(of: $0.address), page: $0) }
        .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    reportCollisions(planned, &report)
    return PagePlan(pages: planned.map(\.page), review: review)
}

/// The pages of a site, and what became of the addresses it has published.
struct PagePlan: Sendable {
    /// By path.
    let pages: [Page]
    /// Nil for a site that keeps no ledger of addresses.
    let review: AddressReview?
}

/// Paths that a file system may take for one: equal, or different only by case.
private func reportCollisions(_ planned: [(path: String, page: Page)], _ report: inout Report) {
    var byPath: [String: Page] = [:]
    for (path, page) in planned {
        if let other = byPath.updateValue(page, forKey: path.lowercased()) {
            report.add(.twoPagesAtOneAddress(page.address, page.origin, other.address, other.origin))
        }
    }
    for (path, page) in planned {
        for folder in folders(of: path.lowercased()) {
            guard let file = byPath[folder] else { continue }
            report.add(.pageInsideFile(page.address, page.origin, file: file.address, file.origin))
        }
    }
}

/// The folders a path lies in, `a` and `a/b` for `a/b/c`.
private func folders(of path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
}
