import Site
import Testing

@Suite("Readers of a translation that is behind its original")
struct StaleNoticeTests {
    /// What the English text of `Fixtures.pair` was made from, but for the lead, which has changed since.
    private static let ledger = """
        == translations.ledger ==

        translation articles/2024/05/le-trong-cay.en.md
        original articles/2024/05/le-trong-cay.vi.md
        checked 2024-05-08

        """

    private static let notice =
        "This translation was last checked against the Vietnamese text on 8 May 2024; that text has been changed since."

    private func site(telling: Bool) throws -> LittleSite {
        let site = try LittleSite(Fixtures.site)
        try site.write(Self.ledger)
        if telling { try site.write(Fixtures.settings.replacing("time_zone", with: "stale_notice: true\ntime_zone")) }
        return site
    }

    @Test func areToldWithTheDateWhereTheSettingsSaySo() throws {
        let site = try site(telling: true)
        #expect(site.messages(of: try site.build()) == "")

        let notice = "<p class=\"notice\">\(Self.notice)</p>"
        #expect(try site.page("en/articles/2024/tree-planting-in-dong-do/index.html").contains(notice))
        #expect(try site.page("song-ngu/2024/le-trong-cay-o-dong-do/index.html").contains(notice))
        #expect(try !site.page("vi/bai-viet/2024/le-trong-cay-o-dong-do/index.html").contains("class=\"notice\""))
    }

    @Test func areToldNothingOtherwise() throws {
        let site = try site(telling: false)
        #expect(site.messages(of: try site.build()) == "")

        #expect(try !site.page("en/articles/2024/tree-planting-in-dong-do/index.html").contains("class=\"notice\""))
    }

    @Test func areToldAfterASecondBuildWhatACleanOneTells() throws {
        let site = try site(telling: false)
        try site.build()

        try site.write(Fixtures.settings.replacing("time_zone", with: "stale_notice: true\ntime_zone"))
        try site.build()
        let clean = try self.site(telling: true)
        try clean.build()

        #expect(try site.tree() == clean.tree())
    }

    @Test func waitForNoSiteThatALedgerIsBrokenFor() throws {
        let site = try site(telling: true)
        try site.write(Self.ledger + "<<<<<<< HEAD\n")

        #expect(site.messages(of: try site.build()).contains("Content/translations.ledger:5:1: error: the translation"))
        #expect(site.paths == [])
    }
}
