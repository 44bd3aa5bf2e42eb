import SourceText

@testable import Ingest

/// Pages about a kite club, for tests of what stands around a text.
enum KitePage {
    static let vietnamese = """
        Cả hai đoàn lên đê từ khi trời chưa sáng, mỗi người mang theo một con diều tự làm ở nhà. Ai cũng mong có gió.

        Con diều to nhất phải bốn người khiêng, con nhỏ nhất nằm gọn trong bao diêm. Không con nào chịu nằm yên.
        """

    static let english = """
        Both groups climbed the dyke before sunrise, and everybody carried a kite that had been made at home.

        The largest kite took four people to lift, and the smallest fitted in a matchbox that its owner kept closed.
        """

    static func outcome(of page: String) -> IngestResult.Outcome {
        ArticleReader.outcome(of: RawPage(SourceFile(path: "trang.txt", text: page)))
    }

    static func draft(of page: String) throws -> Draft {
        guard case .draft(let draft) = outcome(of: page) else { throw Refused() }
        return draft
    }

    private struct Refused: Error {}
}
