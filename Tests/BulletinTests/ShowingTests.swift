import Language
import Testing

@testable import Bulletin

@Suite struct ShowingTests {
    private static let sketch = """
        == articles/cu.vi.md ==
        ---
        title: Tin cũ
        expires_at: 2024-01-01T07:00+07:00
        ---
        == articles/moi.vi.md ==
        ---
        title: Tin mới
        publish_at: 2024-01-01T07:00
        ---
        == articles/nhap.en.md ==
        ---
        title: A finished text
        ---
        == articles/nhap.vi.md ==
        ---
        title: Bản nháp
        draft: true
        review: [Hỏi lại ngày]
        ---
        """

    @Test func leavesOutWhatIsNotShownYetOrAnyMore() throws {
        let before = try Reading(Self.sketch, now: "2023-12-31T23:59:59Z").bulletin
        let after = try Reading(Self.sketch, now: "2024-01-01T00:00:00Z").bulletin

        #expect(before.articles.map(\.key) == ["cu", "nhap"])
        #expect(after.articles.map(\.key) == ["moi", "nhap"])
        #expect(after.articles.last?.languages == [.en])
        #expect(after.hiddenTexts.map(\.text.path) == ["articles/cu.vi.md", "articles/nhap.vi.md"])
    }

    @Test func showsDraftsWhenAsked() throws {
        let reading = try Reading(Self.sketch, showingDrafts: true)

        #expect(reading.bulletin.articles.last?.languages == [.vi, .en])
    }

    @Test func tellsWhatAPathIs() throws {
        let bulletin = try Reading(Self.sketch + "\n== articles/hong.vi.md ==\n---\ndate: 2020\n---").bulletin

        guard case .published(let article, .en) = bulletin.text(at: "articles/nhap.en.md") else {
            Issue.record("the English text is published")
            return
        }
        #expect(article.key == "nhap")
        guard case .hidden(.draft) = bulletin.text(at: "articles/nhap.vi.md"),
            case .hidden(.notBefore) = bulletin.text(at: "articles/moi.vi.md"),
            case .unreadable = bulletin.text(at: "articles/hong.vi.md"),
            case .absent = bulletin.text(at: "articles/không có.vi.md")
        else {
            Issue.record("a draft, a coming, a broken and an absent text are told apart")
            return
        }
    }

    @Test func warnsOfAPublishedTextThatIsStillToBeReviewed() throws {
        let reading = try Reading(
            """
            == articles/tin.vi.md ==
            ---
            title: Tin mới
            1️⃣review:
              - Ngày chưa rõ
              - Ảnh của ai
            ---
            """)

        #expect(
            reading.messages() == """
                1️⃣: cảnh báo: bài không còn là bản nháp mà “review” còn 2 điều phải xem lại
                  3 | review:
                    | ^~~~~~
                    gợi ý: xem xong thì xóa “review”, chưa xong thì đặt draft: true

                """)
    }

    @Test func checksDraftsLikeOtherTexts() throws {
        let reading = try Reading(
            """
            == articles/nhap.vi.md ==
            ---
            title: Bản nháp
            draft: true
            date: 1️⃣2023-02-29
            ---
            """)

        #expect(
            reading.messages() == """
                1️⃣: lỗi: “2023-02-29” không có thật: tháng 2 năm 2023 chỉ có 28 ngày
                  4 | date: 2023-02-29
                    |       ^~~~~~~~~~

                """)
    }
}
