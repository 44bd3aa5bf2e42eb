import Foundation
import SourceText
import Testing

@testable import Ingest

@Suite struct ScoringTests {
    @Test(.enabled(if: SharedPages.areThere, "the shared pages are absent, so nothing is scored"))
    func readsTheSharedPagesRight() throws {
        let folder = try #require(SharedPages.folder)
        for set in SharedPages.sets {
            for right in try ExpectedPage.all(in: folder + "/" + set.answers) {
                let path = folder + "/" + set.pages + "/" + right.file
                let bytes = Array(try Data(contentsOf: URL(filePath: path)))
                let page = RawPage(SourceFile(path: right.file, text: String(decoding: bytes, as: UTF8.self)))
                let result = IngestResult(file: right.file, outcome: ArticleReader.outcome(of: page), bytes: bytes)
                let score = PageScore(result, against: right)

                print(score)
                #expect(score.faults.isEmpty)
                #expect(score.body.f1 >= (set.pages == "seeds" ? 0.99 : 0.97) || !right.isArticle)
            }
        }
    }
}
