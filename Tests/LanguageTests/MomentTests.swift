import Foundation
import Language
import Testing

struct MomentTests {
    @Test(arguments: [
        ("2025-08-09", "2025-08-09T00:00:00+07:00"),
        ("2025-08-09T10:03", "2025-08-09T10:03:00+07:00"),
        ("2025-08-09 10:03:59", "2025-08-09T10:03:59+07:00"),
        ("2025-08-09T10:03:00.250Z", "2025-08-09T10:03:00+00:00"),
        ("2025-08-09 10:03:00 +09:30", "2025-08-09T10:03:00+09:30"),
        ("2025-08-09T10:03:00-0500", "2025-08-09T10:03:00-05:00"),
        ("2025-08-09T10:03+07", "2025-08-09T10:03:00+07:00"),
    ])
    func readsISO8601(text: String, complete: String) throws {
        let moment = try Moment(text)

        #expect(moment.rfc3339 == complete)
        #expect(try Moment(moment.iso) == moment)
    }

    @Test(arguments: [
        ("", DateFault.unreadable), ("2025-08", .unreadable), ("2025-08-09~", .unreadable),
        ("2025-08-09T", .unreadable),
        ("2025-08-09x10:03", .unreadable), ("2025-08-09T10", .unreadable), ("2025-08-09T9:03", .unreadable),
        ("2025-08-09T10:03:00.Z", .unreadable), ("2025-08-09T10:03:00.5x", .unreadable),
        ("9/8/2025 10:03", .unreadable),
        ("2025-08-09T24:00", .time("24:00")), ("2025-08-09T10:60", .time("10:60")),
        ("2025-08-09T10:03:60", .time("10:03:60")),
        ("2025-08-09T10:03+7", .zone("+7")), ("2025-08-09T10:03+15:00", .zone("+15:00")),
        ("2025-08-09T10:03+07:60", .zone("+07:60")), ("2025-08-09T10:03+0:700", .zone("+0:700")),
        ("2025-02-29T10:03", .day(29, month: 2, year: 2025, last: 28)),
    ])
    func saysWhyATextIsNoMoment(text: String, fault: DateFault) {
        #expect(throws: fault) { try Moment(text) }
    }

    @Test func refusesPartsThatDoNotExist() {
        #expect(throws: DateFault.time("86400")) { try Moment(year: 2025, month: 8, day: 9, secondOfDay: 86_400) }
        #expect(throws: DateFault.zone("900")) { try Moment(year: 2025, month: 8, day: 9, offset: 900) }
    }

    @Test(arguments: [
        "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z", "2000-02-29T12:00:00+07:00", "1946-03-06T08:00:00-11:00",
    ])
    func countsSecondsAsFoundationDoes(text: String) throws {
        let moment = try Moment(text)
        let expected = try Date(text, strategy: .iso8601)

        #expect(moment.secondsSince1970 == Int(expected.timeIntervalSince1970))
        #expect(try Moment(secondsSince1970: moment.secondsSince1970, offset: moment.offset) == moment)
    }

    @Test func everyDayOfFourHundredYearsComesBackFromItsSeconds() throws {
        for day in stride(from: -100_000, through: 50_000, by: 1) {
            let moment = try Moment(secondsSince1970: day * 86_400 + 3_600, offset: 0)

            #expect(moment.secondsSince1970 == day * 86_400 + 3_600)
        }
    }

    @Test func ordersByInstantThenByWhatIsKnown() throws {
        let moments = try [
            "2025-08-08T20:00", "2025-08-09", "2025-08-09T00:00", "2025-08-09T01:00+09:00", "2025-08-09T10:03Z",
        ]
        .map { try Moment($0) }
        let sorted = moments.reversed().sorted()

        #expect(
            sorted.map(\.iso) == [
                "2025-08-08T20:00:00+07:00", "2025-08-09T01:00:00+09:00", "2025-08-09", "2025-08-09T00:00:00+07:00",
                "2025-08-09T10:03:00+00:00",
            ])
    }
}
