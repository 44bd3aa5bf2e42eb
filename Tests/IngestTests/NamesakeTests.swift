import Foundation
import SourceText
import Testing

@testable import Ingest

@Suite struct NamesakeTests {
    /// Another page with the headline of the first, of another month of the same year.
    private static let other = Workplace.page.replacing("18/08/2023", with: "18/09/2023").replacing(
        "17/8", with: "17/9"
    )
    .replacing("bốn người khiêng", with: "năm người khiêng")

    @Test func givesTwoPagesOfOneHeadlineTwoAddresses() throws {
        let place = try Workplace()
        try place.save(Workplace.page, as: "a.txt")
        try place.save(Self.other, as: "b.txt")

        let (written, report) = place.run()
        let second = place.run()

        let path = try #require(written[1].draft)
        let name = path.split(separator: "/")[3].dropLast(6)
        #expect(written.map(\.state) == [.written, .written])
        #expect(written[0].draft == Workplace.draftPath)
        #expect(path.hasPrefix("articles/2023/09/cau-lac-bo-tha-dieu-don-ban-be-da-nang-"))
        #expect(try place.contentFiles()[path]?.contains("\nslug: \(name)\ndraft: true\n") == true)
        #expect(report.diagnostics.map(\.id) == ["name-is-taken"])
        #expect(second.written.map(\.state) == [.unchanged, .unchanged])
        #expect(second.report.diagnostics.isEmpty)
    }
}
