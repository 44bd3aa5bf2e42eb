import Language
import Testing

struct CalendarDateTests {
    @Test(arguments: [
        "2023-08-17", "2023-08", "2023", "1985~", "1985-11~", "2023-08-20/2023-08-31", "2017/2022", "2021-11/2022-02",
        "2017/2022~", "2024-02-29",
    ])
    func readsWhatItWrites(text: String) throws {
        let date = try CalendarDate(text)

        #expect(date.iso == text)
        #expect(try CalendarDate(date.iso) == date)
    }

    @Test(arguments: [
        ("2023-08-20/31", "2023-08-20/2023-08-31"),
        ("2021-08-28/09-05", "2021-08-28/2021-09-05"),
        ("2022-03/05", "2022-03/2022-05"),
        ("2021-12-28/2022-01-05", "2021-12-28/2022-01-05"),
        ("2017/2022-08", "2017/2022-08"),
    ])
    func fillsTheEndOfARangeFromItsStart(text: String, whole: String) throws {
        #expect(try CalendarDate(text).iso == whole)
    }

    @Test(arguments: [
        ("", DateFault.unreadable), ("năm 1985", .unreadable), ("17/8/2023", .unreadable), ("2023-8-17", .unreadable),
        ("23-08-17", .unreadable), ("2023-08-17-01", .unreadable), ("2023-", .unreadable), ("2023~~", .unreadable),
        ("2017/2020/2022", .unreadable), ("2022/08", .unreadable), ("２０２３", .unreadable), ("+2023", .unreadable),
        ("2023-13", .month(13)), ("2023-00", .month(0)),
        ("2023-02-29", .day(29, month: 2, year: 2023, last: 28)),
        ("1900-02-29", .day(29, month: 2, year: 1900, last: 28)),
        ("2023-04-31", .day(31, month: 4, year: 2023, last: 30)),
        ("2023-04-00", .day(0, month: 4, year: 2023, last: 30)),
        ("2023-08-20/19", .endsBeforeItBegins), ("2022/2017", .endsBeforeItBegins),
    ])
    func saysWhyATextIsNoDate(text: String, fault: DateFault) {
        #expect(throws: fault) { try CalendarDate(text) }
    }

    @Test func ordersByBeginningThenEndThenCertainty() throws {
        let ordered = [
            "2021", "2022", "2022~", "2022/2022-08", "2022/2023", "2022/2023~", "2022-08", "2022-08-17",
            "2022-08-17/20",
            "2022-08-17/09-05", "2022-08-18",
        ]
        let dates = try ordered.map { try CalendarDate($0) }

        #expect(dates.reversed().sorted() == dates)
        for (index, date) in dates.enumerated() {
            #expect(dates[..<index].allSatisfy { $0 < date && !(date < $0) })
        }
    }

    @Test(arguments: [(2024, 29), (2023, 28), (2000, 29), (1900, 28)])
    func knowsLeapYears(year: Int, last: Int) {
        #expect(CalendarDate.Point.lastDay(ofMonth: 2, year: year) == last)
    }
}
