import Language
import Output
import SourceText

/// The pages of all kinds and the sitemap of them, by path; two pages at one path are an error that names both.
func plan(_ site: SiteModel, keeping ledger: AddressLedger?, report: inout Report) -> PagePlan {
    var pages = inParallel(below: pageKinds.count, by: 1) { pageKinds[$0].pages(of: site) }.flatMap { $0 }
    let review = ledger.map { AddressReview(of: $0, in: site, beside: pages) }
    review?.add(to: &report)
    let redirections = review?.redirections(site.addresses) ?? []
    pages += redirections.map(Redirects.page)
    pages.addRedirectsFile(redirections + Redirects.redirections(of: site), report: &report)
    pages += Sitemap.pages(of: pages, addresses: site.addresses)
    let unordered = pages
    pages = PathList(count: unordered.count) { unordered[$0].path }.order.map { unordered[$0] }
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
    if areApart(pages) { return }
    let paths = inParallel(below: pages.count) { pages[$0].path.lowercased() }
    let order = PathList(count: paths.count) { paths[$0] }.order
    guard var file = order.first else { return }
    for number in order.dropFirst() {
        let (page, other) = (pages[number], pages[file])
        if paths[number] == paths[file] {
            report.add(.twoPagesAtOneAddress(page.address, page.origin, other.address, other.origin))
        } else if PathOrder.isInside(paths[number], folder: paths[file]) {
            report.add(.pageInsideFile(page.address, page.origin, file: other.address, other.origin))
            continue
        }
        file = number
    }
}

/// Whether all paths are in small letters of ASCII, as nearly always, and none is that of the page before it or inside of
/// it. Then no two pages of the site can collide.
private func areApart(_ pages: [Page]) -> Bool {
    inParallel(below: pages.count) { number in
        let path = pages[number].path
        guard path.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) else { return false }
        guard number > 0 else { return true }
        let before = pages[number - 1].path
        return PathOrder.comesBefore(before, path) && !PathOrder.isInside(path, folder: before)
    }.allSatisfy { $0 }
}
