import Foundation
import Site
import Testing

@Suite("Places that both texts of an article have")
struct PlaceTests {
    private static let pages = [
        "vi/bai-viet/2024/le-trong-cay-o-dong-do/index.html", "en/articles/2024/tree-planting-in-dong-do/index.html",
        "song-ngu/2024/le-trong-cay-o-dong-do/index.html",
    ]

    /// The pages of an article with these bodies: Vietnamese, English, both.
    private func pages(_ vi: String, _ en: String) throws -> [String] {
        let site = try LittleSite(Fixtures.settings + Fixtures.registers)
        for (language, title, body) in [("vi", "Lễ trồng cây ở Đông Đô", vi), ("en", "Tree planting in Dong Do", en)] {
            try site.write(
                "== articles/2024/05/cay.\(language).md ==\n---\ntitle: \(title)\ndate: 2024-05-06\n---\n\(body)\n")
        }
        #expect(site.messages(of: try site.build()) == "")
        return try Self.pages.map { try site.page($0) }
    }

    @Test func haveTheSameIDOnAllPagesOfTheArticle() throws {
        let pages = try pages(
            "Mở đầu.\n\n| Cây |\n|---|\n| Sữa |\n\n## Đường hoa\n\nKết thúc.[^1]\n\n[^1]: Báo.",
            "To begin.\n\n## Flower street\n\nThe end.[^1]\n\n[^1]: A paper.")

        for page in pages { #expect(page.matches(of: /\sid="(d\d+)"/).map(\.output.1) == ["d1", "d2", "d3"]) }
        #expect(pages[0].contains("<div class=\"place\" id=\"d1\">\n<p>Mở đầu.</p>\n</div>\n<table>"))
        #expect(pages[1].contains("<div class=\"place\" id=\"d3\">\n<p>The end."))
    }

    @Test func areLedToFromEachHeadingWithoutAScript() throws {
        let pages = try pages("## Đường hoa & cây\n\nMột.", "## Flowers\n\nOne.")

        #expect(
            pages[0].contains(
                """
                <div class="place" id="d1">
                <h2 id="duong-hoa-cay">Đường hoa &amp; cây</h2>
                <a class="there" href="/en/articles/2024/tree-planting-in-dong-do/#d1" hreflang="en" lang="en" \
                aria-label="EN: Flowers">EN</a>
                </div>
                """))
        #expect(pages[1].contains(#"hreflang="vi" lang="vi" aria-label="VI: Đường hoa &amp; cây">VI</a>"#))
    }

    @Test func leaveTheFootnotesOneList() throws {
        let pages = try pages(
            "Một[^a] hai[^b].\n\n[^a]: Báo.\n[^b]: Đài.", "One[^a] two[^b].\n\n[^a]: Paper.\n[^b]: Radio.")

        for page in pages.prefix(2) {
            #expect(page.matches(of: /<section class="footnotes"/).count == 1)
            #expect(page.matches(of: /<\/section>/).count == 1)
        }
    }

    @Test func areNotInATextThatStandsAlone() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let page = try site.page("vi/bai-viet/2024/dem-tho-ben-song/index.html")

        #expect(!page.contains("class=\"place\""))
        #expect(!page.contains("<script src"))
    }

    @Test func moveWhenOnlyTheOtherTextHasChanged() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        try site.write(Fixtures.pair.replacing("The ceremony began", with: "## Who planted\n\nThe ceremony began"))
        try site.build()
        let clean = try LittleSite(Fixtures.site)
        try clean.write(Fixtures.pair.replacing("The ceremony began", with: "## Who planted\n\nThe ceremony began"))
        try clean.build()

        #expect(try site.tree() == clean.tree())
    }
}
