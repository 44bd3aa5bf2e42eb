import Language
import Testing

struct DatePatternTests {
    @Test(arguments: [
        ("dd/MM/yyyy", "08/09/2025", "08/09/2025"), ("d.M.", "8.9.", "8.9."),
        ("EEEE, d MMMM", "Thứ Hai, 8 tháng 9", "Monday, 8 September"), ("d MMM yyyy", "8 tháng 9 2025", "8 Sep 2025"),
        ("HH 'giờ' mm, 'ngày' d/M", "07 giờ 05, ngày 8/9", "07 giờ 05, ngày 8/9"),
        ("HH:mm’ – ơ", "07:05’ – ơ", "07:05’ – ơ"),
        ("d''M 'o''clock'", "8'9 o'clock", "8'9 o'clock"), ("", "", ""),
    ])
    func writesAMomentByIt(_ pattern: String, _ vietnamese: String, _ english: String) throws {
        let moment = try Moment("2025-09-08T07:05:59")

        #expect(try DatePattern(pattern).spelled(moment, in: .vi) == vietnamese)
        #expect(try DatePattern(pattern).spelled(moment, in: .en) == english)
    }

    @Test(arguments: [
        ("2025-09-08", "d/M/yyyy", "8/9/2025"), ("2025-09-08/08", "d/M", "8/9"), ("2025-09", "M/yyyy", "9/2025"),
        ("0985", "yyyy", "0985"), ("2025-09", "d/M/yyyy", nil), ("2025", "MMMM", nil), ("2025", "EEEE", nil),
        ("2025-09-08", "HH:mm", nil), ("2025-09-08/09", "d/M", nil), ("2025-09-08~", "d/M", nil),
    ])
    func writesNothingWhereItAsksForMoreThanIsKnown(_ date: String, _ pattern: String, _ expected: String?) throws {
        #expect(try DatePattern(pattern).spelled(CalendarDate(date), in: .vi) == expected)
    }

    @Test func writesTheMediumFormOfEitherLanguage() throws {
        let date = try CalendarDate("2025-08-08")

        #expect(DatePattern.medium.vi.spelled(date, in: .vi) == "8 tháng 8, 2025")
        #expect(DatePattern.medium.en.spelled(date, in: .en) == "8 Aug 2025")
    }

    @Test func asksForTheTimeOfADayInVain() throws {
        #expect(try DatePattern("d/M").spelled(Moment("2025-09-08"), in: .en) == "8/9")
        #expect(try DatePattern("d/M HH").spelled(Moment("2025-09-08"), in: .en) == nil)
    }

    @Test(arguments: ["ddd", "yy", "ngày d", "d 'tháng M", "'", "D", "M MMMMM", "hh:mm"])
    func refusesWhatStandsForNoPartOfADate(_ pattern: String) {
        #expect(throws: DatePatternFault.self) { _ = try DatePattern(pattern) }
    }
}
