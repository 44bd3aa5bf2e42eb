import Language
import Testing

struct DateSpellingTests {
    @Test(arguments: [
        ("2025-08-08", "8/8/2025", "8 Aug 2025"),
        ("2025-11", "11/2025", "Nov 2025"),
        ("2025", "2025", "2025"),
        ("1985~", "khoảng 1985", "about 1985"),
        ("2022-08-20/31", "20–31/8/2022", "20–31 Aug 2022"),
        ("2021-08-28/09-05", "28/8–5/9/2021", "28 Aug – 5 Sep 2021"),
        ("2021-12-28/2022-01-05", "28/12/2021–5/1/2022", "28 Dec 2021 – 5 Jan 2022"),
        ("2022-03/05", "3/2022–5/2022", "Mar–May 2022"),
        ("2017/2022", "2017–2022", "2017–2022"),
        ("2017/2022-08", "2017–8/2022", "2017 – Aug 2022"),
    ])
    func spellsShort(iso: String, vietnamese: String, english: String) throws {
        let date = try CalendarDate(iso)

        #expect(date.spelled(in: .vi, .short) == vietnamese)
        #expect(date.spelled(in: .en, .short) == english)
    }

    @Test(arguments: [
        ("2025-08-08", "ngày 8 tháng 8 năm 2025", "8 August 2025"),
        ("2025-11", "tháng 11 năm 2025", "November 2025"),
        ("2025", "năm 2025", "2025"),
        ("1985~", "khoảng năm 1985", "about 1985"),
        ("2022-08-20/31", "từ ngày 20 đến ngày 31 tháng 8 năm 2022", "20–31 August 2022"),
        ("2021-08-28/09-05", "từ ngày 28 tháng 8 đến ngày 5 tháng 9 năm 2021", "28 August – 5 September 2021"),
        (
            "2021-12-28/2022-01-05", "từ ngày 28 tháng 12 năm 2021 đến ngày 5 tháng 1 năm 2022",
            "28 December 2021 – 5 January 2022"
        ),
        ("2022-03/05", "từ tháng 3 đến tháng 5 năm 2022", "March–May 2022"),
        ("2021-11/2022-02", "từ tháng 11 năm 2021 đến tháng 2 năm 2022", "November 2021 – February 2022"),
        ("2017/2022~", "khoảng từ năm 2017 đến năm 2022", "about 2017–2022"),
        ("2017-05-06/2022", "từ ngày 6 tháng 5 năm 2017 đến năm 2022", "6 May 2017 – 2022"),
        ("2025-08-08/08", "ngày 8 tháng 8 năm 2025", "8 August 2025"),
    ])
    func spellsLong(iso: String, vietnamese: String, english: String) throws {
        let date = try CalendarDate(iso)

        #expect(date.spelled(in: .vi) == vietnamese)
        #expect(date.spelled(in: .en) == english)
    }

    @Test(arguments: [
        ("2025-08-08", "Thứ Sáu, ngày 8 tháng 8 năm 2025", "Friday, 8 August 2025"),
        ("2024-12-22", "Chủ nhật, ngày 22 tháng 12 năm 2024", "Sunday, 22 December 2024"),
        ("1945-09-02", "Chủ nhật, ngày 2 tháng 9 năm 1945", "Sunday, 2 September 1945"),
        ("2025-08", "tháng 8 năm 2025", "August 2025"),
        ("2022-08-20/31", "từ ngày 20 đến ngày 31 tháng 8 năm 2022", "20–31 August 2022"),
    ])
    func spellsFullWithTheWeekdayOfASingleDay(iso: String, vietnamese: String, english: String) throws {
        let date = try CalendarDate(iso)

        #expect(date.spelled(in: .vi, .full) == vietnamese)
        #expect(date.spelled(in: .en, .full) == english)
    }

    @Test(arguments: [
        ("2025-08-08T10:03", "10:03, ngày 8 tháng 8 năm 2025", "8 August 2025, 10:03"),
        ("2025-08-08T09:00:59+09:00", "09:00 (GMT+9), ngày 8 tháng 8 năm 2025", "8 August 2025, 09:00 (GMT+9)"),
        ("2025-08-08T09:00-09:30", "09:00 (GMT-9:30), ngày 8 tháng 8 năm 2025", "8 August 2025, 09:00 (GMT-9:30)"),
        ("2025-08-08T00:00Z", "00:00 (GMT), ngày 8 tháng 8 năm 2025", "8 August 2025, 00:00 (GMT)"),
        ("2025-08-08", "ngày 8 tháng 8 năm 2025", "8 August 2025"),
    ])
    func spellsTheTimeOfDayWhereItIsKnown(iso: String, vietnamese: String, english: String) throws {
        let moment = try Moment(iso)

        #expect(moment.spelled(in: .vi, withTime: true) == vietnamese)
        #expect(moment.spelled(in: .en, withTime: true) == english)
        #expect(moment.spelled(in: .vi, .short) == "8/8/2025")
    }

    @Test(arguments: [
        ("2025-08-08T10:03", "Fri, 08 Aug 2025 10:03:00 +0700"),
        ("2024-12-22T23:59:59-05:30", "Sun, 22 Dec 2024 23:59:59 -0530"),
        ("1973-01-27", "Sat, 27 Jan 1973 00:00:00 +0700"),
    ])
    func writesTheFormOfFeeds(iso: String, expected: String) throws {
        #expect(try Moment(iso).rfc822 == expected)
    }
}
