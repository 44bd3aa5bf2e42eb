import Language
import SourceText
import Testing

@testable import Ingest

/// What papers print around their texts in ways of their own: rules that any of them may follow.
@Suite struct LinesAroundTheTextTests {
    private static let text =
        KitePage.vietnamese
        + "\n\nĐến trưa thì cả xóm ra xem, trẻ con chạy dọc bờ sông, người già ngồi dưới gốc đa kể chuyện mùa diều cũ."

    private func draft(_ page: String) throws -> Draft { try KitePage.draft(of: page) }

    @Test(arguments: [
        ("Ngày cập nhật: 21/11/2023 | Ngày đăng: 20/11/2023", "2023-11-20"),
        ("Ngày đăng: 20/11/2023 | Cập nhật: 21/11/2023", "2023-11-20"),
        ("Cập nhật: 20/11/2023 17:32", "2023-11-20T17:32:00+07:00"),
        ("Updated: 20/11/2023 17:32", "2023-11-20T17:32:00+07:00"),
        ("20/11/2023\n\nCập nhật: 21/11/2023", "2023-11-20"),
        ("Updated Nov 21, 2023\n\nNov 20, 2023", "2023-11-20"),
        ("Nov 20, 2023 | 4 min read", "2023-11-20"), ("20/11/2023 | Lượt xem: 1.204", "2023-11-20"),
        ("20/11/2023 | Tin tức", "2023-11-20"), ("Bài: Lê Khánh Vy · Ảnh: Đỗ An · 20/11/2023", "2023-11-20"),
        ("Thứ 2, 20/11/2023 14:05", "2023-11-20T14:05:00+07:00"),
        ("Ngày viết: 20/11/2023", "2023-11-20"), ("20 tháng 11, 2023 bởi Lê Khánh Vy", "2023-11-20"),
    ])
    func readsTheDayOfPublication(_ lines: String, _ expected: String) throws {
        let draft = try draft("Hội diều ven sông mở lớp cho bạn bè\n\n\(lines)\n\n\(Self.text)")

        #expect(draft.date?.value.iso == expected)
        #expect(draft.title?.value == "Hội diều ven sông mở lớp cho bạn bè")
    }

    /// Where an advertisement stood the article goes on.
    @Test func goesOnBehindThePlaceOfAnAdvertisement() throws {
        let draft = try draft(
            "The kite club by the river opens its doors\n\n20/12/2024\n\n\(KitePage.english)\n\nSponsored\n\n"
                + "At noon the wind turned, and everybody sat down on the grass to eat what the neighbours had brought."
        )

        #expect(draft.markdown.contains("At noon the wind turned"))
    }

    /// What a browser's reading view gives: the site, the headline, the author, and how long a reader will take.
    @Test func readsTheHeadOfAReadingView() throws {
        let draft = try draft(
            "kite-times.example\n\nThe kite club by the river opens its doors\n\nRoland Achterberg\n\n3–4 minutes\n\n"
                + "15:41, 20/12/2024\n\n" + KitePage.english)

        #expect(draft.title?.value == "The kite club by the river opens its doors")
        #expect(draft.authors.map(\.value) == ["Roland Achterberg"])
        #expect(draft.date?.value.iso == "2024-12-20T15:41:00+07:00")
    }

    /// Links do not show the width that a text was wrapped at: their addresses keep them whole.
    @Test func joinsTheLinesOfMarkdownThatWasWrapped() throws {
        let draft = try draft(
            """
            [ ![Tạp chí Diều](/img/logo-cua-tap-chi-dieu-ben-song.png) ](https://tapchidieu.example/trang-chu-moi "Tạp chí Diều bên sông Hồng")

            #  Hội diều ven sông mở lớp cho bạn bè

            20/11/2023

            Sáng 17/11, tại bãi bồi ven sông, [Hội diều ven
            sông](https://tapchidieu.example/tag/hoi-dieu-ven-song) mở lớp dạy làm
            diều cho hai mươi người bạn đến từ sáu nước. Ai cũng tự vót nan, tự dán
            giấy và tự thả con diều của mình.

            > Tôi chưa từng nghĩ rằng một con diều lại cần nhiều sự kiên nhẫn của
            > người làm ra nó đến như thế, ông nói.

            Lớp học kéo dài ba ngày, ngày cuối cùng dành cho việc thả diều trên bãi
            bồi. Chiều hôm ấy gió đổi hướng, cả lớp phải chạy theo diều sang tận làng
            bên kia con đê.

            """)

        #expect(draft.body.count == 3)
        #expect(draft.markdown.contains("> Tôi chưa từng nghĩ rằng một con diều lại cần nhiều sự kiên nhẫn của người"))
    }

    /// The first letters of the paper's name in the head of its page.
    @Test(arguments: [("HBS - ", ""), ("HBSO – ", ""), ("HĐND - ", "HĐND - ")])
    func takesAMarkOffThatStandsForTheNameAbove(_ opening: String, _ kept: String) throws {
        let lead = "Hai mươi người bạn đến từ sáu nước vừa học xong cách làm một con diều biết bay."
        let draft = try draft(
            "Tạp chí Hội Bờ Sông điện tử     Ngày in: 29/11/2025 20:15\n\nHội diều ven sông mở lớp cho bạn bè\n20/11/2023\n\n"
                + opening + lead + "\n\n" + Self.text)

        #expect(draft.lead.map { $0.value == kept + lead } ?? !kept.isEmpty)
    }

    @Test(arguments: [
        ("Ảnh và bài: Lê Khánh Vy", ["Lê Khánh Vy"]), ("Tin: Lê Khánh Vy; ảnh: Đỗ Văn An", ["Lê Khánh Vy"]),
        ("Lê Khánh Vy khanhvy@bao.example", ["Lê Khánh Vy"]), ("– ENDS –", []),
        ("Người viết: Đỗ Văn An", ["Đỗ Văn An"]), ("PV", []),
        ("Lê Khánh Vy (lược dịch)", ["Lê Khánh Vy"]), ("CTV Ngân Hà", ["Ngân Hà"]), ("Nhóm PV", ["Nhóm PV"]),
        ("Nhóm phóng viên", ["Nhóm phóng viên"]), ("Lê Khánh Vy, Press Attaché", ["Lê Khánh Vy"]),
        ("Lê Khánh Vy - Phòng Lễ tân", ["Lê Khánh Vy"]), ("Lê Khánh Vy - Đỗ Văn An", ["Lê Khánh Vy", "Đỗ Văn An"]),
    ])
    func readsWhoSigned(_ line: String, _ expected: [String]) throws {
        let draft = try draft("Hội diều ven sông mở lớp cho bạn bè\n\n20/11/2023\n\n\(Self.text)\n\n\(line)\n")

        #expect(draft.authors.map(\.value) == expected)
    }

    @Test func endsATextWithTheSignatureUnderIt() throws {
        let draft = try draft(
            """
            Hội diều ven sông mở lớp cho bạn bè

            20/11/2023

            \(Self.text)

            Bài và ảnh: Lê Khánh Vy

            TIN VẮN

            Lớp tiếng của hội khai giảng vào tuần tới, ai muốn học xin ghi tên với ban tổ chức.
            """)

        #expect(draft.authors.map(\.value) == ["Lê Khánh Vy"])
        #expect(!draft.markdown.contains("TIN VẮN"))
        #expect(!draft.markdown.contains("khai giảng"))
    }

    @Test(arguments: [
        "↑ Về đầu trang", "☰ Menu", "🔊 Nghe đọc bài", "👉 Xem thêm: Một mùa diều khác", "Mời xem thêm: Mùa diều",
    ])
    func knowsWordsOfTheInterfaceBehindSigns(_ line: String) throws {
        let draft = try draft(
            "Hội diều ven sông mở lớp cho bạn bè\n\n20/11/2023\n\n"
                + Self.text.replacing("\n\nĐến trưa", with: "\n\n\(line)\n\nĐến trưa"))

        #expect(!draft.markdown.contains("##"), "\(draft.markdown)")
    }

    /// The day before the dash that opens a story is the day of the news.
    @Test(arguments: [
        "HANOI, 21 November 2023 – Both groups came home on Sunday.", "Hà Nội, 21/11/2023 (TTXVN) - Hai đoàn đã về.",
    ])
    func leavesTheDayOfADatelineOutOfTheEvent(_ opening: String) throws {
        let draft = try draft("The kite club opens its doors\n\n21/11/2023 10:00\n\n\(opening) \(KitePage.english)")

        #expect(draft.eventDate == nil)
    }

    @Test func refusesAPageOfAddresses() {
        let page = """
            Contact

            Our door is open to everybody who wants to know more about the kite club, its classes and its summer journeys.

            Address: 7 Dyke Road
            Phone: 024 555 0101
            Email: kites@club.example
            """

        guard case .refused(let refusal) = KitePage.outcome(of: page) else {
            Issue.record("it became a draft")
            return
        }
        #expect(refusal.message.en == "the page only says how to get in touch, no article")
    }

    @Test func takesAShortArticleWithThePapersAddressUnderIt() throws {
        let draft = try draft(
            """
            Hội diều ven sông mở lớp cho bạn bè

            20/11/2023

            \(Self.text)

            Địa chỉ: 7 đường Đê
            Điện thoại: 024 555 0101
            Email: toasoan@bao.example
            """)

        #expect(draft.title?.value == "Hội diều ven sông mở lớp cho bạn bè")
    }

    @Test func takesTheDayAtTheBeginningOfASentenceForTheEvents() throws {
        let draft = try draft(
            "Hội diều ven sông mở lớp cho bạn bè\n\n20/11/2023\n\nSáng 17/11 - ngày gió to nhất, \(Self.text)")

        #expect(draft.eventDate?.value.iso == "2023-11-17")
    }
}
