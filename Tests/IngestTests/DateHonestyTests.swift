import Language
import SourceText
import Testing

@testable import Ingest

/// A wrong date is worse than none.
@Suite struct DateHonestyTests {
    private static let vietnamese = KitePage.vietnamese
    private static let english = KitePage.english

    private func draft(_ page: String) throws -> Draft { try KitePage.draft(of: page) }

    @Test(arguments: [
        "Hôm nay, thứ Bảy 29/11/2026\nTrang chủ\nVăn hóa\n\nHội diều ven sông mở lớp cho bạn bè\n\n\(vietnamese)",
        "Hội diều ven sông mở lớp cho bạn bè\n\n\(vietnamese)\n\nBản quyền © 2015 Hội Diều",
        "Hội diều ven sông mở lớp cho bạn bè\n\n\(vietnamese)\n\nBình luận (1)\nTư Lúa 17/08/2023 16:20\nHay quá!",
        "Hội diều ven sông mở lớp cho bạn bè\n\n\(vietnamese)\n\nTin khác\nLàng gốm vào vụ mới\n17/08/2023 08:00",
        "Hội diều ven sông mở lớp cho bạn bè\n\n2 giờ trước\n\n\(vietnamese)",
        "Hội diều ven sông mở lớp cho bạn bè\n\nSáng 17/8, trời có gió.\n\n\(vietnamese)",
        "The kite club opens its doors to friends\n\n\(english)\n\nSeptember 2023\nAugust 2023",
        "The kite club opens its doors to friends\n\n8/7/2023\n\n\(english)",
        "The kite club opens its doors to friends\n\n\(english)\n\nComments\nHarriet August 18, 2023 at 9:10 am\nLovely.",
    ])
    func leavesTheDateOpenWhereThePageDoesNotSayIt(_ page: String) throws {
        #expect(try draft(page).date == nil)
    }

    @Test func saysThatADayInNumbersCanBeReadInTwoWays() throws {
        let draft = try draft("The kite club opens its doors to friends\n\n8/7/2023 2:05 PM\n\n\(Self.english)")

        let expected =
            "Line 3, “8/7/2023 2:05 PM”, can be read as two days: the page does not tell whether days or months"
        #expect(draft.review.contains { $0.hasPrefix(expected) })
    }

    @Test(arguments: [
        // The other date on the page, the text's own day, or a Vietnamese frame tells how the numbers are meant.
        ("8/7/2023", "", "Other news\nA story 20/06/2023", "2023-07-08"),
        ("8/7/2023", "", "Other news\nA story 06/20/2023", "2023-08-07"),
        ("8/7/2023", "On July 6, the wind was right. ", "", "2023-07-08"),
        ("8/7/2023", "", "Trang thông tin điện tử của hội", "2023-07-08"),
        ("8/8/2023", "", "", "2023-08-08"),
        ("08/17/2023 2:05 PM", "", "", "2023-08-17T14:05:00+07:00"),
        ("17/08/2023", "", "", "2023-08-17"),
        ("August, 17/2023 - 14:05", "", "", "2023-08-17T14:05:00+07:00"),
        ("Updated at Friday, 18/8/2023", "", "", "2023-08-18"),
    ])
    func takesADayInNumbersWhereItCanBeReadInOneWay(
        _ line: String, _ opening: String, _ foot: String, _ date: String
    ) throws {
        let draft = try draft(
            "The kite club opens its doors to friends\n\n\(line)\n\n\(opening)\(Self.english)\n\n\(foot)")

        #expect(draft.date?.value.iso == date)
    }

    @Test(arguments: [
        ("17 tháng 8, 2023 lúc 2:05 CH", "2023-08-17T14:05:00+07:00"),
        ("Ngày đăng: 17/08/2023 2:05:00 CH", "2023-08-17T14:05:00+07:00"),
        ("Thứ Năm, 17/08/2023 | 14:05 GMT+7", "2023-08-17T14:05:00+07:00"),
        ("17/08/202314:05", "2023-08-17T14:05:00+07:00"),
        ("Cập nhật: 10:12 | 18/08/2023 | Lượt xem: 214", "2023-08-18T10:12:00+07:00"),
    ])
    func readsTheClocksOfVietnameseSites(_ line: String, _ date: String) throws {
        let draft = try draft("Hội diều ven sông mở lớp cho bạn bè\n\n\(line)\n\n\(Self.vietnamese)")

        #expect(draft.date?.value.iso == date)
        #expect(draft.authors.isEmpty)
    }
}
