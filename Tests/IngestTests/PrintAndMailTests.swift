import Language
import SourceText
import Testing

@testable import Ingest

/// Texts that reached a page by way of print, a letter or a browser of text, each of which leaves something of its own.
@Suite struct PrintAndMailTests {
    private func draft(_ page: String) throws -> Draft { try KitePage.draft(of: page) }

    private static let columns = """
        KITE REVIEW                              No. 4/2022
        ____________________________________________________
        10 October 2022                                   7

        A kite club,
        paid for in ribbons

        By Mirella Castagnoli

        When the club of the Bambino kinder-
        garten on the dyke lost its kites last sum-
        mer, its well-known neighbours did not
        pass round a hat. They passed a well-
        known basket.

        Kite Review No. 4/2022                            7
        8                            Kite Review No. 4/2022

        For every hundred ribbons the donor was
        allowed to name one kite of his or her
        choice at a gathering on the dyke. The
        club wrote down two hundred names.

        The children have since been promised
        a second summer. They have asked for
        fewer names.
        """

    @Test func joinsWordsThatPrintHasBrokenAndLeavesOutItsRunningHeads() throws {
        let draft = try draft(Self.columns)

        #expect(draft.title?.value == "A kite club, paid for in ribbons")
        #expect(draft.body.first?.text.contains("kindergarten on the dyke lost its kites last summer,") == true)
        #expect(draft.body.first?.text.contains("passed a well-known basket") == true)
        #expect(!draft.markdown.contains("Review"))
        #expect(draft.body.count == 3)
    }

    @Test func takesPaperAndDayFromTheHeadsOfPrintedPages() throws {
        let draft = try draft(Self.columns)

        #expect(draft.source?.value.name == "Kite Review")
        #expect(draft.date?.value.iso == "2022-10-10")
        #expect(draft.authors.map(\.value) == ["Mirella Castagnoli"])
    }

    @Test func keepsHyphensOfVietnameseWordsAndJoinsAtSoftOnes() throws {
        let broken = """
            Hội diều ven sông mở lớp cho bạn bè

            Cả hai đoàn lên đê từ khi trời chưa sáng, ai nấy mang một chiếc ra-
            đi-ô để nghe tin gió, một túi cơm nắm to bằng nắm tay và mấy đồng đô-
            la bằng giấy gấp làm quà cho các em nhỏ trong xóm ở ven sông, những
            em năm nào cũng ra đê từ sớm để xem con diều đầu tiên được thả lên.

            Con diều to nhất phải bốn người khiêng, con nhỏ thì nằm trong kinder\u{AD}
            garten cũ của làng, nơi ngày xưa trẻ con vẫn ngồi nghe các cụ kể
            chuyện những mùa gió trước, mùa nào cũng có người được giải thưởng.
            """

        let markdown = try draft(broken).markdown

        #expect(markdown.contains("ra-đi-ô"))
        #expect(markdown.contains("đồng đô-la"))
        #expect(markdown.contains("kindergarten cũ"))
    }

    @Test func takesTheDayOfALetterFromItsHead() throws {
        let draft = try draft(
            """
            ---------- Forwarded message ---------
            From: Bản tin Ven Sông <bantin@vensong.example>
            Date: Th 4, 15 thg 11, 2023 vào lúc 17:20
            Subject: Hội diều ven sông mở lớp cho bạn bè
            To: <vanphong@nhan.example>

            Kính gửi chị,

            HỘI DIỀU VEN SÔNG MỞ LỚP CHO BẠN BÈ

            \(KitePage.vietnamese)
            """)

        #expect(draft.date?.value.iso == "2023-11-15T17:20:00+07:00")
    }

    @Test func takesNoDayFromALineThatOnlyLooksLikeALettersHead() throws {
        let draft = try draft(
            """
            Date: 15/11/2023
            Trang chủ
            Văn hóa

            HỘI DIỀU VEN SÔNG MỞ LỚP CHO BẠN BÈ

            \(KitePage.vietnamese)
            """)

        #expect(draft.date == nil)
    }

    @Test func takesOutTheNumbersThatBrowsersOfTextWriteBeforeLinks() throws {
        let draft = try draft(
            """
               #[1]alternate [2]The Dyke Weekly

               [3]Skip to content

                            The kite club opens its doors to friends

               By [4]Bettina Aschwanden
               Published: 14 September 2023, 7:50 am

               Both groups climbed the dyke before sunrise, and everybody carried a kite
               that had been sewn over the winter, some of them by candle light, and had
               been made at [5]a workshop by the river.

               IFRAME: [6]https://ads.example/frame?id=7

               The largest kite took four people to lift, and the smallest fitted in a
               matchbox that its owner kept closed, because it had flown away twice and
               had been found in a neighbour's well.

               © 2023 The Dyke Weekly

            References

               Visible links:
               1. https://dyke.example/feed/
               2. https://dyke.example/
            """)

        #expect(draft.body.first?.text.hasSuffix("made at a workshop by the river.") == true)
        #expect(draft.authors.map(\.value) == ["Bettina Aschwanden"])
        #expect(draft.source?.value.name == "The Dyke Weekly")
        #expect(!draft.markdown.contains("IFRAME"))
    }

    @Test(arguments: ["Lê Thị Ổi 8/11/2023 08:03", "Thứ Hai, ngày 8 tháng 11 năm 2023"])
    func takesNoDateForARunningHeadBecauseAnotherStoryHasOneLikeIt(_ line: String) throws {
        let draft = try draft(
            "Hội diều ven sông mở lớp cho bạn bè\n\n\(line.replacing("8/11", with: "20/11").replacing("ngày 8", with: "ngày 20"))"
                + "\n\n\(KitePage.vietnamese)\n\nTin khác\n\nLàng gốm vào vụ mới\n\n\(line)")

        #expect(draft.date?.value.iso.hasPrefix("2023-11-20") == true)
    }

    @Test func leavesNumbersInBracketsThatAreNotes() throws {
        let draft = try draft(
            "The kite club opens its doors to friends\n\n17 August 2023\n\n"
                + KitePage.english.replacing("sunrise", with: "sunrise [1]"))

        #expect(draft.markdown.contains("[1]"))
    }

    @Test func takesACaptionBehindALabelAndAName() throws {
        let draft = try draft(
            "The kite club opens its doors to friends\n\n17 August 2023\n\n\(KitePage.english)\n\n"
                + "Photo: The whole club in rehearsal at the Long Bien Cultural House. (Carlo Vespignani)")

        #expect(
            draft.images.map(\.caption) == [
                "The whole club in rehearsal at the Long Bien Cultural House. (Carlo Vespignani)"
            ])
    }

    @Test func takesNoAddressOfThePageItselfForItsOrigin() throws {
        let draft = try draft(
            "Hội diều ven sông mở lớp cho bạn bè\n\n20/11/2023\n\n\(KitePage.vietnamese)\n\n"
                + "Xem trên web: https://hanoimoi.vn/hoi-dieu-1.html")

        #expect(draft.source == nil)
        #expect(!draft.review.contains { $0.contains("gốc") })
    }
}
