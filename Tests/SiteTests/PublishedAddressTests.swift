import Foundation
import Language
import Site
import SourceText
import Testing

@Suite("Published addresses")
struct PublishedAddressTests {
    private let site: LittleSite

    /// A site whose addresses are recorded.
    init() throws {
        site = try LittleSite(Fixtures.site)
        #expect(try site.recordAddresses().isWritten)
    }

    private func give(_ slug: String) throws {
        try site.write(Fixtures.pair.replacing("section: su-kien", with: "section: su-kien\nslug: \(slug)"))
    }

    @Test func areRecordedOnceAndInOrder() throws {
        let before = try site.ledger()

        #expect(try site.recordAddresses().isWritten == false)
        #expect(try site.ledger() == before)
        #expect(before.contains("/vi/bai-viet/2024/le-trong-cay-o-dong-do/ article vi 2024/05/le-trong-cay\n"))
        #expect(before.contains("/en/tags/peace/ tag en hoa-binh\n"))
        #expect(try site.build().report.diagnostics.map(\.id) == [])
    }

    @Test func leadToWhereATextIsNowWhenItsSlugChanges() throws {
        try give("trong-cay")

        let result = try site.build()

        let former = try site.page("vi/bai-viet/2024/le-trong-cay-o-dong-do/index.html")
        #expect(former.contains("url=/vi/bai-viet/2024/trong-cay/"))
        #expect(try site.page("vi/bai-viet/2024/trong-cay/index.html").contains("Lễ trồng cây"))
        #expect(
            try site.page("_redirects")
                == """
                /song-ngu/2024/le-trong-cay-o-dong-do/ /song-ngu/2024/trong-cay/ 301
                /vi/bai-viet/2024/le-trong-cay-o-dong-do/ /vi/bai-viet/2024/trong-cay/ 301

                """)
        #expect(result.report.diagnostics.map(\.severity) == [.note])
    }

    @Test func leadThroughSeveralChangesToTheLastOne() throws {
        for slug in ["mot", "hai", "ba"] {
            try give(slug)
            _ = try site.recordAddresses()
        }
        try site.build()

        for former in ["mot", "hai", "le-trong-cay-o-dong-do"] {
            #expect(try site.page("vi/bai-viet/2024/\(former)/index.html").contains("url=/vi/bai-viet/2024/ba/"))
        }
    }

    @Test func followATagWithAnotherName() throws {
        try site.write(Fixtures.registers.replacing("en: Exchange", with: "en: Friendly exchange"))
        try site.build()

        #expect(try site.page("en/tags/exchange/index.html").contains("url=/en/tags/friendly-exchange/"))
    }

    @Test func areMissedWhenNothingStandsThere() throws {
        try site.write("== articles/2024/06/dem-tho.vi.md ==\n")

        let result = try site.build()

        #expect(result.report.diagnostics.map(\.id) == ["address-vanished", "address-vanished"])
        #expect(
            site.messages(of: result).contains("warning: address “/vi/bai-viet/2024/dem-tho-ben-song/” was published"))
        #expect(try site.build(strict: true).report.hasErrors)
    }

    @Test func areNotMissedWhenAnotherPageTakesThemOver() throws {
        try site.write("== articles/2024/06/dem-tho.vi.md ==\n")
        let aliases = "aliases: [/vi/bai-viet/2024/dem-tho-ben-song/, /en/articles/2024/dem-tho-ben-song/]"
        try site.write(Fixtures.pair.replacing("section: su-kien", with: "section: su-kien\n" + aliases))

        #expect(try site.build().report.diagnostics.map(\.id) == [])
    }

    @Test func ofBothTextsLeadToTheArticleWhenOneOfThemIsGone() throws {
        try site.write("== articles/2024/05/le-trong-cay.en.md ==\n")

        let result = try site.build()

        #expect(
            try site.page("song-ngu/2024/le-trong-cay-o-dong-do/index.html")
                .contains("url=/vi/bai-viet/2024/le-trong-cay-o-dong-do/"))
        #expect(!result.report.diagnostics.contains { $0.message.en.contains("/song-ngu/") })
    }

    @Test func areGivenUpOnlyWhenNothingStandsThere() throws {
        try site.write("== articles/2024/06/dem-tho.vi.md ==\n")
        let vanished = ["/vi/bai-viet/2024/dem-tho-ben-song/", "/en/articles/2024/dem-tho-ben-song/"]
        let before = try site.ledger()

        let refused = try site.giveUp(["/vi/", "/vi/nowhere/"])
        #expect(refused.report.diagnostics.map(\.id).filter { $0 == "address-is-not-gone" }.count == 2)
        #expect(try site.ledger() == before)

        #expect(try site.giveUp(vanished).vanished == [])
        #expect(try site.ledger().contains("/vi/bai-viet/2024/dem-tho-ben-song/ gone\n"))
        #expect(try site.build(strict: true).report.diagnostics.map(\.id) == [])
    }

    @Test func ofTextsThatExpiredAreNotMissed() throws {
        try site.write(
            Fixtures.vietnameseOnly.replacing("date: 2024-06-01", with: "date: 2024-06-01\nexpires_at: 2025-01-01"))

        #expect(try site.build().report.diagnostics.map(\.id) == [])
    }

    @Test func areLeftAloneWhenTheLedgerIsBroken() throws {
        try site.write("== addresses.txt ==\n/vi/ list vi home\n<<<<<<< HEAD\n/en/ something en home\n")
        let before = try site.ledger()

        let result = try site.build()

        #expect(
            result.report.diagnostics.filter { $0.id == "not-an-address-line" }.map { $0.location?.line } == [2, 3])
        #expect(result.changes == nil)
        #expect(try site.recordAddresses().report.hasErrors)
        #expect(try site.ledger() == before)
    }

    @Test func areNotWantedFromASiteThatKeepsNoLedger() throws {
        let site = try LittleSite(Fixtures.site)

        #expect(try site.build().report.diagnostics.map(\.id) == [])
        #expect(!site.paths.contains("_redirects"))
    }

    @Test func stayOutOfARedirectsFileOfTheSitesOwn() throws {
        try give("trong-cay")
        try site.write("== static/_redirects ==\n/a /b 302\n")

        let result = try site.build()

        #expect(try site.page("_redirects") == "/a /b 302\n\n")
        #expect(result.report.diagnostics.map(\.id).contains("redirects-file-is-own"))
    }
}

extension LittleSite {
    /// The text of the ledger of addresses.
    func ledger() throws -> String {
        String(decoding: try Data(contentsOf: content.appending(path: "addresses.txt")), as: UTF8.self)
    }

    /// Records the addresses there are.
    func recordAddresses() throws -> AddressReport {
        try maker().update(AddressChanges(recording: true))
    }

    /// Gives up addresses at which nothing stands.
    func giveUp(_ addresses: [String]) throws -> AddressReport {
        try maker().update(AddressChanges(givingUp: addresses))
    }
}
