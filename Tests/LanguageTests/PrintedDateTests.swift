import Foundation
import Language
import Testing

struct PrintedDateTests {
    @Test(arguments: [
        ("10:03 | 09/08/2025 GMT+7", "10:03 | 09/08/2025 GMT+7 = 2025-08-09T10:03+7"),
        ("Phan Anh 18/08/2023 08:03", "18/08/2023 08:03 = 2023-08-18T08:03"),
        ("15 thg 11, 2023 vào lúc 17:20", "15 thg 11, 2023 vào lúc 17:20 = 2023-11-15T17:20"),
        ("2023/11/20 08:03", "2023/11/20 08:03 = 2023-11-20T08:03"),
        ("Ngày 8/8/2025, Thành ủy", "Ngày 8/8/2025 = 2025-08-08"),
        ("kể từ ngày 06/02.", "ngày 06/02 = ?-02-06"),
        ("Sáng 17/8, tại Hà Nội", "17/8 = ?-08-17"),
        ("tối 19/11 và sáng nay 20/11", "19/11 = ?-11-19; 20/11 = ?-11-20"),
        ("chiều thứ Sáu (17/8)", "17/8 = ?-08-17"),
        ("(27/01/1973 - 27/01/2023)", "27/01/1973 - 27/01/2023 = 1973-01-27/2023-01-27"),
        ("(3/2/1930-3/2/2026)", "3/2/1930-3/2/2026 = 1930-02-03/2026-02-03"),
        (
            "nhiệm kỳ 2022-2027; 2019 - 2025; 2019 – 2024",
            "2022-2027 = 2022/2027; 2019 - 2025 = 2019/2025; 2019 – 2024 = 2019/2024"
        ),
        ("tháng 5/2025; tháng 6 năm 2025", "tháng 5/2025 = 2025-05; tháng 6 năm 2025 = 2025-06"),
        ("Sáng 25-3, chiều 7-1; 22-12-2024", "25-3 = ?-03-25; 7-1 = ?-01-07; 22-12-2024 = 2024-12-22"),
        (
            "ngày 18 và 19.1; ngày 17.5; 24.10.1957",
            "ngày 18 và 19.1 = ?-01-18/?-01-19; ngày 17.5 = ?-05-17; 24.10.1957 = 1957-10-24"
        ),
        ("Hà Nội, ngày 05 tháng 01 năm 2022", "ngày 05 tháng 01 năm 2022 = 2022-01-05"),
        ("Ngày đăng 25/01/2024 | 2:59 PM", "25/01/2024 | 2:59 PM = 2024-01-25T14:59"),
        ("02 Feb, 07:45 PM", "02 Feb, 07:45 PM = ?-02-02T19:45"),
        ("Thứ Hai, 24/06/2019, 03:59:15", "24/06/2019, 03:59:15 = 2019-06-24T03:59:15"),
        ("Thứ Năm, 17/8", "17/8 = ?-08-17"),
        ("8 tháng 8, 2025", "8 tháng 8, 2025 = 2025-08-08"),
        ("mùng 3 tháng 2 năm 1930", "mùng 3 tháng 2 năm 1930 = 1930-02-03"),
        ("lúc 10h03 ngày 8/8/2025", "10h03 ngày 8/8/2025 = 2025-08-08T10:03"),
        ("2 giờ 30 phút chiều ngày 8/8", "2 giờ 30 phút chiều ngày 8/8 = ?-08-08T14:30"),
        ("17/8/2023 2:05:00 CH", "17/8/2023 2:05:00 CH = 2023-08-17T14:05"),
        ("17 tháng 8, 2023 lúc 9:05 SA", "17 tháng 8, 2023 lúc 9:05 SA = 2023-08-17T09:05"),
        (
            "tháng Ba năm 2023, tháng mười hai năm 2024",
            "tháng Ba năm 2023 = 2023-03; tháng mười hai năm 2024 = 2024-12"
        ),
        ("ngày 16 tháng ba", "ngày 16 tháng ba = ?-03-16"),
        ("trồng vào tháng Mười một", "tháng Mười một = ?-11"),
    ])
    func readsWhatVietnamesePapersPrint(text: String, expected: String) {
        #expect(printed(in: text, .vi) == expected)
    }

    @Test(arguments: [
        ("từ ngày 20 đến ngày 31 tháng 8 năm 2022", "ngày 20 đến ngày 31 tháng 8 năm 2022 = 2022-08-20/2022-08-31"),
        ("từ ngày 28/8 đến 5/9/2021", "ngày 28/8 đến 5/9/2021 = 2021-08-28/2021-09-05"),
        ("từ 20 - 31/8/2022", "20 - 31/8/2022 = 2022-08-20/2022-08-31"),
        ("20-31/8/2022", "20-31/8/2022 = 2022-08-20/2022-08-31"),
        ("28/8-5/9/2021", "28/8-5/9/2021 = 2021-08-28/2021-09-05"),
        ("28/12 - 5/1/2022", "28/12 - 5/1/2022 = 2021-12-28/2022-01-05"),
        ("từ tháng 3 đến tháng 5 năm 2022", "tháng 3 đến tháng 5 năm 2022 = 2022-03/2022-05"),
        ("tháng 11/2021 đến tháng 2/2022", "tháng 11/2021 đến tháng 2/2022 = 2021-11/2022-02"),
        ("tháng 3-5/2022", "tháng 3-5/2022 = 2022-03/2022-05"),
        ("từ năm 2017 đến năm 2022", "năm 2017 đến năm 2022 = 2017/2022"),
        ("khoảng năm 1985", "năm 1985 = 1985~"),
        ("đến năm 2030, tầm nhìn đến năm 2045", "năm 2030 = 2030; năm 2045 = 2045"),
        ("đêm 19 đến sáng 21/11/2025", "19 đến sáng 21/11/2025 = 2025-11-19/2025-11-21"),
        ("ngày 16 và 18/11/2017", "18/11/2017 = 2017-11-18"),
    ])
    func readsVietnameseRanges(text: String, expected: String) {
        #expect(printed(in: text, .vi) == expected)
    }

    @Test(arguments: [
        ("on 8 August 2025", "8 August 2025 = 2025-08-08"),
        ("20-Nov-2023 17.32 GMT", "20-Nov-2023 17.32 GMT = 2023-11-20T17:32+0"),
        ("8-AUG-2025", "8-AUG-2025 = 2025-08-08"),
        ("August 8, 2025, at 10:03 a.m.", "August 8, 2025, at 10:03 a.m. = 2025-08-08T10:03"),
        ("the 8th of August 2025", "the 8th of August 2025 = 2025-08-08"),
        ("Aug. 8, 2025; 8 Sept 2025", "Aug. 8, 2025 = 2025-08-08; 8 Sept 2025 = 2025-09-08"),
        ("on 17 August and on May 10", "17 August = ?-08-17; May 10 = ?-05-10"),
        ("in August 2025, in May", "August 2025 = 2025-08; May = ?-05"),
        ("20–31 August 2022", "20–31 August 2022 = 2022-08-20/2022-08-31"),
        ("August 20-31, 2022", "August 20-31, 2022 = 2022-08-20/2022-08-31"),
        ("28 August – 5 September 2021", "28 August – 5 September 2021 = 2021-08-28/2021-09-05"),
        ("from August 28 to September 5, 2021", "August 28 to September 5, 2021 = 2021-08-28/2021-09-05"),
        ("on 16 and 17 November 2017", "16 and 17 November 2017 = 2017-11-16/2017-11-17"),
        ("March–May 2022", "March–May 2022 = 2022-03/2022-05"),
        ("20/08/2023 at 9 am (GMT+7)", "20/08/2023 at 9 am (GMT+7) = 2023-08-20T09:00+7"),
        (
            "2023-08-17 and 2023-08-17T10:03:00+07:00",
            "2023-08-17 = 2023-08-17; 2023-08-17T10:03:00+07:00 = 2023-08-17T10:03+7"
        ),
        ("in 2022, about 1985, since 1994, 2017–2022", "2022 = 2022; 1994 = 1994; 2017–2022 = 2017/2022"),
        ("June 02, 2023 | 08:00", "June 02, 2023 | 08:00 = 2023-06-02T08:00"),
        ("Publish date 12/10/2023 | 9:41 AM", "12/10/2023 | 9:41 AM = 2023-10-12T09:41"),
    ])
    func readsWhatEnglishPapersPrint(text: String, expected: String) {
        #expect(printed(in: text, .en) == expected)
    }

    @Test(arguments: [
        "Nghị định 30/2020/NĐ-CP, Luật 126/2025/QH15", "Chỉ thị 45/CT-TU", "1/3 dân số, 24/7", "6 tháng đầu năm",
        "tháng Giêng", "ngày tháng năm sinh", "trong 3 tháng hai bên gặp nhau", "mỗi tháng ba lần",
        "31/2/2023", "ngày 32/1", "10:03", "17.5 triệu", "ngày 10/3 âm lịch", "2.500.000 đồng", "A-17/8/2023",
        "1.2.3.2024.5", "2023/24/11", "2023/11/31", "31-Jun-2023", "20-Nov-20", "17.32 điểm",
        "2022 đại biểu", "từ 1000 đến 2000 người", "2025 - 2019", "May 10", "tỷ số 3-2", "",
    ])
    func readsNoDateWhereNoneIs(text: String) {
        #expect(printed(in: text, .vi) == "")
    }

    @Test(arguments: [
        "I may 10 times march", "August 20,000 people came", "a 5-4 vote", "Section 8/8", "The Mayor of Marches",
    ])
    func readsNoDateInEnglishWhereNoneIs(text: String) {
        #expect(printed(in: text, .en) == "")
    }

    @Test func givesPlacesInDecomposedTextsToo() {
        let text = "Nga\u{300}y 17 tha\u{301}ng 8 na\u{306}m 2023, Ha\u{300} No\u{323}\u{302}i"

        let dates = PrintedDate.all(in: text, language: .vi)

        #expect(dates.map(\.range) == [0..<text.utf8.count - ", Ha\u{300} No\u{323}\u{302}i".utf8.count])
    }

    @Test func becomesADateOnceTheYearIsKnown() throws {
        let day = try #require(PrintedDate.all(in: "Sáng 17/8", language: .vi).first)
        let days = try #require(PrintedDate.all(in: "ngày 18 và 19.1", language: .vi).first)
        let leapDay = try #require(PrintedDate.all(in: "ngày 29/2", language: .vi).first)

        #expect(day.calendarDate() == nil)
        #expect(day.calendarDate(inYear: 2023)?.iso == "2023-08-17")
        #expect(day.moment(inYear: 2023)?.iso == "2023-08-17")
        #expect(days.calendarDate(inYear: 2024)?.iso == "2024-01-18/2024-01-19")
        #expect(days.moment(inYear: 2024) == nil)
        #expect(leapDay.calendarDate(inYear: 2023) == nil)
        #expect(leapDay.calendarDate(inYear: 2024)?.iso == "2024-02-29")
    }

    @Test func becomesAMomentWithTimeAndOffset() throws {
        let date = try #require(PrintedDate.all(in: "10:03 | 09/08/2025 GMT+9", language: .vi).first)

        #expect(date.moment()?.iso == "2025-08-09T10:03:00+09:00")
    }

    @Test(arguments: ["the ", "ngày ", "từ 1 đến ", "1-", "20 - ", "1/", "8/8/2025 - "])
    func readsLongNonsenseInOrdinaryTime(piece: String) {
        let text = String(repeating: piece, count: 2_000)

        #expect(PrintedDate.all(in: text, language: .vi).count <= 2_000)
    }

    private func printed(in text: String, _ language: Language) -> String {
        PrintedDate.all(in: text, language: language).map { date in
            let words = String(decoding: Array(text.utf8)[date.range], as: UTF8.self)
            return "\(words) = \(form(date))"
        }.joined(separator: "; ")
    }

    private func form(_ date: PrintedDate) -> String {
        var text = form(date.start)
        if let end = date.end { text += "/" + form(end) }
        if date.isApproximate { text += "~" }
        if let second = date.secondOfDay {
            text += String(format: "T%02d:%02d", second / 3600, second / 60 % 60)
            if second % 60 != 0 { text += String(format: ":%02d", second % 60) }
        }
        return text + (date.offset.map { "+\($0 / 60)" } ?? "")
    }

    private func form(_ day: PrintedDate.Day) -> String {
        var text = day.year.map(String.init) ?? "?"
        if let month = day.month { text += String(format: "-%02d", month) }
        if let day = day.day { text += String(format: "-%02d", day) }
        return text
    }
}
