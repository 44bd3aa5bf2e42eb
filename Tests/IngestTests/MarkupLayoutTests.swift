import Foundation
import SourceText
import Testing

@testable import Ingest

/// Pages of HTML of our own, each in the layout of another kind of site; the benchmark scores the same ones.
@Suite struct MarkupLayoutTests {
    static let pages: [ExpectedPage] =
        (try? ExpectedPage.all(in: SharedPages.layouts + "/expected.json")) ?? []

    @Test func hasPagesOfMoreThanTenLayouts() {
        #expect(Self.pages.count(where: \.isArticle) >= 12)
    }

    @Test(arguments: pages)
    func readsEveryLayoutRight(_ right: ExpectedPage) throws {
        let result = Ingest.result(of: PageFile(reading: SharedPages.layouts + "/" + right.file))

        let score = PageScore(result, against: right)

        #expect(score.faults == [])
        #expect(score.body.f1 >= 0.99 || !right.isArticle)
    }
}
