import Language
import Mustache

/// A list cut into pages of equal length; there is always a first page, even of an empty list.
struct Pagination: Sendable {
    /// How many articles a page of a list shows.
    static let length = 20

    /// Positions in the site's articles, one array a page.
    let pages: [[Int]]

    init(_ positions: [Int]) {
        pages =
            positions.isEmpty
            ? [[]]
            : stride(from: 0, to: positions.count, by: Self.length).map {
                Array(positions[$0..<min($0 + Self.length, positions.count)])
            }
    }

    /// The numbers of the pages, from 1.
    var numbers: ClosedRange<Int> { 1...pages.count }

    /// The numbers a page links to: the first, the last, and those around it.
    private func linked(from number: Int) -> [Int] {
        let near = max(1, number - 2)...min(pages.count, number + 2)
        return (near.lowerBound > 1 ? [1] : []) + near + (near.upperBound < pages.count ? [pages.count] : [])
    }

    /// What the page of a number shows of the others, or nothing when it is the only one.
    func view(of number: Int, list: String, in language: Language, _ site: SiteModel) -> Value {
        guard pages.count > 1 else { return .absent }
        func href(_ number: Int) -> Value { site.href(site.addresses.page(number, of: list, in: language)) }
        return .record(
            Record(
                Shapes.pagination,
                [
                    "number": .int(number),
                    "total": .int(pages.count),
                    "newerURL": number > 1 ? href(number - 1) : .absent,
                    "olderURL": number < pages.count ? href(number + 1) : .absent,
                    "pages": .list(
                        linked(from: number).map { linked in
                            Record(
                                Shapes.paginationPage,
                                [
                                    "number": .int(linked), "url": href(linked), "isCurrent": .bool(linked == number),
                                ])
                        }),
                ]))
    }
}
