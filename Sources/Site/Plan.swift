import Language
import Output
import SourceText

/// The pages of all kinds and the sitemap of them, by path; two pages at one path are an error that names both.
func plan(_ site: SiteModel, keeping ledger: AddressLedger?, report: inout Report) -> PagePlan {
    var pages = pageKinds.flatMap { $0.pages(of: site) }
    let review = ledger.map { AddressReview(of: $0, in: site, beside: pages) }
    review?.add(to: &report)
    let redirections = review?.redirections(site.addresses) ?? []
    pages += redirections.map(Redirects.page)
    pages.addRedirectsFile(redirections + Redirects.redirections(of: site), report: &report)
    pages.sort { PathOrder.comesBefore($0.path, $1.path) }
    pages += Sitemap.pages(of: pages, addresses: site.addresses)
    // Quick, for all but the last are in order.
    pages.sort { PathOrder.comesBefore($0.path, $1.path) }
    reportCollisions(pages, &report)
    return PagePlan(pages: pages, review: review)
}

/// The pages of a site, and what became of the addresses it has published.
struct PagePlan: Sendable {
    /// By path.
    let pages: [Page]
    /// Nil for a site that keeps no ledger of addresses.
    let review: AddressReview?
}

/// Reports paths that a file system may take for one: equal, or different only by case; and files where folders must be.
private func reportCollisions(_ pages: [Page], _ report: inout Report) {
    var planned = pages.map { (path: $0.path.lowercased(), page: $0) }
    // Nearly always the order stays what it is.
    if !zip(planned, planned.dropFirst()).allSatisfy({ !PathOrder.comesBefore($1.path, $0.path) }) {
        planned.sort { PathOrder.comesBefore($0.path, $1.path) }
    }
    var file = planned.first
    for (path, page) in planned.dropFirst() {
        guard let other = file else { break }
        if path == other.path {
            report.add(.twoPagesAtOneAddress(page.address, page.origin, other.page.address, other.page.origin))
        } else if PathOrder.isInside(path, folder: other.path) {
            report.add(.pageInsideFile(page.address, page.origin, file: other.page.address, other.page.origin))
            continue
        }
        file = (path, page)
    }
}
