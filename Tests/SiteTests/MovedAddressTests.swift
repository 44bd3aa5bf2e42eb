import Foundation
import Language
import Site
import SourceText
import Testing

@Suite("Addresses that move")
struct MovedAddressTests {
    private let site: LittleSite
    private static let vi = "/vi/bai-viet/2024/le-trong-cay-o-dong-do/"
    private static let en = "/en/articles/2024/tree-planting-in-dong-do/"
    private static let facing = "/song-ngu/2024/le-trong-cay-o-dong-do/"

    /// A site whose addresses are recorded.
    init() throws {
        site = try LittleSite(Fixtures.site)
        #expect(try site.recordAddresses().isWritten)
    }

    private func give(vi: String? = nil, en: String? = nil) throws {
        var pair = Fixtures.pair
        if let vi { pair.replace("section: su-kien", with: "section: su-kien\nslug: \(vi)") }
        if let en { pair.replace("date: 2024-05-07", with: "date: 2024-05-07\nslug: \(en)") }
        try site.write(pair)
    }

    /// What `_redirects` says: from where to where.
    private func redirects() throws -> [String: String] {
        let lines = try site.page("_redirects").split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(lines.allSatisfy { $0.count == 3 && $0[2] == "301" })
        return Dictionary(uniqueKeysWithValues: lines.map { ($0[0], $0[1]) })
    }

    @Test(arguments: [[.vi], [.en], Language.allCases])
    func leadOnInTheLanguageWhoseSlugChanged(languages: [Language]) throws {
        try give(vi: languages.contains(.vi) ? "moi" : nil, en: languages.contains(.en) ? "new" : nil)
        try site.build()

        var expected: [String: String] = [:]
        if languages.contains(.vi) {
            expected[Self.vi] = "/vi/bai-viet/2024/moi/"
            expected[Self.facing] = "/song-ngu/2024/moi/"
        }
        if languages.contains(.en) { expected[Self.en] = "/en/articles/2024/new/" }
        #expect(try redirects() == expected)
        for (from, to) in expected {
            #expect(try site.page(String(from.dropFirst()) + "index.html").contains("url=\(to)\""))
        }
        #expect(try site.tree() == site.cleanTree())
    }

    @Test func leadOnWhenTheYearOfAnArticleChanges() throws {
        try site.write(Fixtures.pair.replacing("date: 2024-05-0", with: "date: 2023-05-0"))
        try site.build()

        #expect(try redirects()[Self.en] == "/en/articles/2023/tree-planting-in-dong-do/")
    }

    @Test func leadOnWhenAnOrganisationHasAnotherName() throws {
        try site.write(Fixtures.registers.replacing("en: Dong Do Test Union", with: "en: Union of Dong Do"))
        try site.build()

        #expect(
            try redirects() == ["/en/organisations/dong-do-test-union/": "/en/organisations/union-of-dong-do/"])
    }

    @Test func areMissedWhenATagIsGoneUntilThatIsAccepted() throws {
        try site.write(
            Fixtures.registers.replacing("hoa-binh: {vi: Hoà bình, en: Peace}\n", with: "")
                + Fixtures.vietnameseOnly.replacing(", hoa-binh", with: ""))

        let result = try site.build()
        #expect(result.report.diagnostics.map(\.id) == ["address-vanished", "address-vanished"])
        #expect(result.changes != nil)
        #expect(try site.build(strict: true).changes == nil)

        _ = try site.giveUp(["/vi/chu-de/hoa-binh/", "/en/tags/peace/"])
        #expect(try site.build(strict: true).report.diagnostics.isEmpty)
    }

    @Test func areLedToWhatTookTheirPlace() throws {
        try site.write(
            Fixtures.registers.replacing("hoa-binh: {vi: Hoà bình, en: Peace}\n", with: "")
                + Fixtures.vietnameseOnly.replacing(", hoa-binh", with: ""))
        let led = [
            (from: "/vi/chu-de/hoa-binh/", to: "/vi/chu-de/giao-luu/"),
            (from: "/en/tags/peace/", to: "/en/tags/exchange/"),
        ]

        #expect(try site.maker().update(AddressChanges(leading: led)).isWritten)

        #expect(try site.build(strict: true).report.diagnostics.isEmpty)
        #expect(try redirects() == Dictionary(uniqueKeysWithValues: led.map { ($0.from, $0.to) }))
    }

    @Test func cannotBeLedAwayWhileTheyStandNorToNowhere() throws {
        let before = try site.ledger()

        let answer = try site.maker().update(
            AddressChanges(leading: [(from: "/vi/chu-de/hoa-binh/", to: "/vi/chu-de/giao-luuu/")]))

        #expect(answer.report.diagnostics.map(\.id) == ["address-is-not-gone", "nothing-to-lead-to"])
        #expect(answer.report.diagnostics.last?.hint?.en == "did you mean “/vi/chu-de/giao-luu/”?")
        #expect(try site.ledger() == before)
    }

    @Test func thatSwapPlacesAreReportedUntilThatIsAccepted() throws {
        try give(vi: "dem-tho-ben-song")
        try site.write(
            Fixtures.vietnameseOnly.replacing("date:", with: "slug: le-trong-cay-o-dong-do\ndate:"))

        let result = try site.build()

        #expect(
            result.report.diagnostics.filter { $0.severity == .warning }.map(\.id) == [
                "address-taken", "address-taken",
            ])
        #expect(
            site.messages(of: result).contains(
                "warning: at address “\(Self.vi)” something else stands than was published; "
                    + "that is at “/vi/bai-viet/2024/dem-tho-ben-song/” now"))
        #expect(try site.build(strict: true).report.hasErrors)
        #expect(
            try redirects() == [
                Self.facing: "/song-ngu/2024/dem-tho-ben-song/",
                "/en/articles/2024/dem-tho-ben-song/": "/en/articles/2024/le-trong-cay-o-dong-do/",
            ])

        _ = try site.recordAddresses()
        #expect(try site.build(strict: true).report.diagnostics.isEmpty)
    }

    @Test func areRecordedAnewWhenAFileIsRenamedSoThatTheyLeadOnLater() throws {
        for language in ["vi", "en"] {
            let folder = site.content.appending(path: "articles/2024/05")
            try FileManager.default.moveItem(
                at: folder.appending(path: "le-trong-cay.\(language).md"),
                to: folder.appending(path: "trong-cay.\(language).md"))
        }
        #expect(try site.build().report.diagnostics.map(\.id) == ["addresses-not-recorded"])
        #expect(try site.recordAddresses().isWritten)
        #expect(try site.build().report.diagnostics.isEmpty)

        let file = site.content.appending(path: "articles/2024/05/trong-cay.vi.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(text.replacing("section: su-kien", with: "section: su-kien\nslug: moi").utf8).write(to: file)
        let result = try site.build()

        #expect(result.report.diagnostics.map(\.severity) == [.note])
        #expect(try redirects()[Self.vi] == "/vi/bai-viet/2024/moi/")
    }

    @Test func cannotLeadAwayFromAPageThatStandsThere() throws {
        try site.write(Fixtures.vietnameseOnly.replacing("date:", with: "aliases: [\(Self.vi)]\ndate:"))

        let result = try site.build()

        #expect(result.changes == nil)
        #expect(result.report.diagnostics.map(\.id) == ["two-pages-at-one-address"])
    }

    @Test func areNotRecordedWhileAnythingIsWrong() throws {
        let before = try site.ledger()
        try site.write(Fixtures.vietnameseOnly.replacing("[giao-luu", with: "[khong-co"))
        try give(vi: "moi")

        let answer = try site.maker().update(AddressChanges(recording: true))

        #expect(answer.report.hasErrors && !answer.isWritten)
        #expect(try site.ledger() == before)
    }

    @Test func ofAnArticleThatHidesAgainLeadNowhereAndAreMissed() throws {
        try site.write(Fixtures.vietnameseOnly.replacing("date:", with: "draft: true\ndate:"))

        let result = try site.build()

        #expect(result.report.diagnostics.map(\.id) == ["address-vanished", "address-vanished"])
        #expect(!site.paths.contains { $0.contains("dem-tho") })
    }
}
