import Foundation
import SourceText
import Testing

@testable import Ingest

/// Pages of our own, each in the layout of another kind of site; the benchmark scores the same ones.
@Suite struct MarkupLayoutTests {
    struct Page: Sendable, CustomTestStringConvertible {
        let folder: String
        let right: ExpectedPage

        var testDescription: String { right.file }
    }

    static let layouts = pages(in: [SharedPages.layouts])
    static let heldOut = pages(in: SharedPages.heldOut)

    private static func pages(in folders: [String]) -> [Page] {
        folders.flatMap { folder in
            ((try? ExpectedPage.all(in: folder + "/expected.json")) ?? []).map { Page(folder: folder, right: $0) }
        }
    }

    @Test func hasPagesOfMoreThanTenLayouts() {
        #expect(Self.layouts.count(where: \.right.isArticle) >= 12)
        #expect(Self.heldOut.count(where: \.right.isArticle) >= 24)
    }

    @Test(arguments: layouts + heldOut)
    func readsEveryLayoutRight(_ page: Page) throws {
        let result = Ingest.result(of: PageFile(reading: page.folder + "/" + page.right.file))

        let score = PageScore(result, against: page.right)

        #expect(score.faults == [])
        #expect(score.body.f1 >= 0.99 || !page.right.isArticle)
    }
}
