import Language
import Testing

@testable import Ingest

/// Pages whose lines were broken at a width, as e-mails and text dumps have them.
@Suite struct WrappedPageTests {
    private func result(_ text: String) -> IngestResult {
        Ingest.result(of: PageFile(path: "trang.txt", bytes: Array(text.utf8)))
    }

    @Test func refusesAnAuthorsPageWhoseTeasersWereWrapped() {
        let page = """
            Cao Thị Sim - Retired Ferrywoman
            Newest pieces by Cao Thị Sim - Retired Ferrywoman for Bờ Sông:

            What the River Keeps
            17/05/2025 07:00
            Forty years of carrying other people across taught the writer that
            the useful part of a crossing is often the waiting. She remembers
            three storms, two of them small, and the rope that held through the
            third.

            The Boat With No Name
            02/03/2025 07:00
            A short memoir of the boat that every ferrywoman has to give up.
            Prev Next
            """

        let refusal = result(page).refusal

        #expect(refusal?.message.en.contains("list of stories") == true)
    }

    @Test func keepsAnAlternativeTextAsWideAsTheLinesApartFromItsCaption() throws {
        let page = """
            Câu lạc bộ thả diều đón bạn bè Đà Nẵng ra sông

            Lê Thị Ổi 18/08/2023 08:03

            Câu lạc bộ thả diều của phường vừa đón mười hai người bạn từ Đà
            Nẵng ra chơi gió sông và cùng làm những con diều sáo thật to từ
            tre già phơi trên gác bếp.

            cau lac bo tha dieu don ban be da nang tren de song hong chieu
            Diều sáo trên đê (ảnh: Ổi)

            Sáng 17/8, cả hai đoàn lên đê từ khi trời chưa sáng, mỗi người
            mang theo một con diều tự làm ở nhà, con to nhất phải bốn người
            khiêng mới lên được tới mặt đê.

            Đến trưa, gió đổi chiều, mọi người ngồi xuống bờ cỏ ăn cơm nắm
            và kể chuyện những con diều đã bay mất từ những mùa hè trước.
            """

        let draft = try #require(result(page).draft)

        #expect(draft.images.map(\.caption) == ["Diều sáo trên đê"])
        #expect(!draft.markdown.contains("cau lac bo"))
    }
}
