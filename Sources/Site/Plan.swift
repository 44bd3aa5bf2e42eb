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
    pages = PathList(pages.lazy.map { $0.path }).order.map { pages[$0] }
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
    let paths = inParallel(below: pages.count) { pages[$0].path.inSmallLetters }
    // Nearly always the order stays what it is, and no two are equal.
    let areInOrder = paths.indices.dropFirst().allSatisfy { PathOrder.comesBefore(paths[$0 - 1], paths[$0]) }
    let order = areInOrder ? Array(paths.indices) : PathList(paths).order
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

extension String {
    /// The text in small letters; as it is where it has no others, which is cheap to see of what is ASCII.
    fileprivate var inSmallLetters: String {
        let isSmall = utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
        return isSmall ? self : lowercased()
    }
}
