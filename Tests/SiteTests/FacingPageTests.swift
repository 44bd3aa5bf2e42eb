import Foundation
import Output
import Site
import SourceText
import Testing

@Suite("Pages of both texts")
struct FacingPageTests {
    private static let address = "song-ngu/2024/le-trong-cay-o-dong-do/index.html"

    /// The little site with two texts of an article that have these bodies.
    private func page(_ vi: String, _ en: String) throws -> String {
        let site = try LittleSite(Fixtures.settings + Fixtures.registers)
        for (language, title, body) in [("vi", "Lễ trồng cây ở Đông Đô", vi), ("en", "Tree planting in Dong Do", en)] {
            let head = "---\ntitle: \(title)\ndate: 2024-05-06\n---\n"
            try site.write("== articles/2024/05/cay.\(language).md ==\n\(head)\n\(body)\n")
        }
        #expect(site.messages(of: try site.build()) == "")
        return try site.page(Self.address)
    }

    @Test func putBlockBesideBlockEachInItsLanguage() throws {
        let page = try page("Buổi lễ **sớm**.\n\n## Cây sữa", "An early ceremony.\n\n## Milkwood")

        #expect(
            page.contains(
                """
                <div class="facing-row place" id="d1">
                <div lang="vi">
                <p>Buổi lễ <strong>sớm</strong>.</p>
                </div>
                <div lang="en">
                <p>An early ceremony.</p>
                </div>
                </div>
                <div class="facing-row place" id="d2">
                <div lang="vi">
                <h2 id="vi-cay-sua">Cây sữa</h2>
                </div>
                <div lang="en">
                <h2 id="en-milkwood">Milkwood</h2>
                </div>
                </div>
                """))
    }

    @Test func sayInBothLanguagesWhereABlockHasNoPartner() throws {
        let page = try page("Mở đầu.\n\n| Cây |\n|---|\n| Sữa |\n\nKết thúc.", "To begin.\n\nThe end.")

        #expect(page.contains("<p>Mở đầu.</p>\n</div>\n<div lang=\"en\">\n<p>To begin.</p>"))
        #expect(page.matches(of: /\sid="d\d+"/).count == 2, "a row without a partner is no place of both texts")
        #expect(
            page.contains(
                """
                </table>
                </div>
                <div class="facing-absent">
                <p lang="vi">Đoạn này chỉ có trong bản tiếng Việt.</p>
                <p lang="en">This passage is only in the Vietnamese text.</p>
                </div>
                """))
    }

    @Test func keepLinksToHeadingsAndFootnotesOnThePage() throws {
        let page = try page(
            "Xem [dưới](#cay).[^1]\n\n## Cây\n\n[^1]: Theo báo.", "See [below](#cay).[^1]\n\n## Cây\n\n[^1]: A paper.")

        #expect(page.contains(##"<a href="#vi-cay">dưới</a>"##))
        #expect(page.contains(##"<a href="#en-cay">below</a>"##))
        #expect(page.contains(##"<a href="#vi-fn:1" id="vi-fnref:1""##))
        #expect(page.contains("<ol start=\"1\">\n<li id=\"en-fn:1\">"))
        let ids = page.matches(of: /\sid="([^"]*)"/).map(\.output.1)
        #expect(Set(ids).count == ids.count)
    }

    @Test func haveOneHeadingOfTheFirstLevelWithBothTitles() throws {
        let page = try page("Một.", "One.")

        #expect(page.matches(of: /<h1/).count == 1)
        #expect(
            page.contains(
                #"<span lang="vi">Lễ trồng cây ở Đông Đô</span> <span lang="en">Tree planting in Dong Do</span>"#))
    }

    @Test func showAPictureOnceWithWhatEachTextSaysOfIt() throws {
        let site = try LittleSite(Fixtures.settings + Fixtures.registers)
        try site.write("== articles/2024/05/sua.svg ==\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
        for (language, alt, caption) in [("vi", "Cây sữa", "Cây <đầu> tiên"), ("en", "A milkwood", "The first tree")] {
            let image = "{file: sua.svg, alt: \(alt), caption: \(caption), credit: Đỗ Ơn}"
            try site.write(
                "== articles/2024/05/cay.\(language).md ==\n---\ntitle: Lễ trồng cây ở Đông Đô\ndate: 2024-05-06\n"
                    + "images: [\(image)]\n---\n\nMột.\n")
        }
        #expect(site.messages(of: try site.build(baseURL: "https://ban-tin.example/tin")) == "")
        let page = try site.page(Self.address)

        #expect(page.matches(of: /<img\s/).count == 1)
        #expect(try site.page("vi/bai-viet/2024/le-trong-cay-o-dong-do/index.html").contains(#"src="/tin/media/2024"#))
        #expect(page.contains(#"<img src="/tin/media/2024/05/sua.svg" alt="Cây sữa / A milkwood" loading="lazy">"#))
        #expect(page.contains(#"<span lang="vi">Cây &lt;đầu&gt; tiên <span class="credit">Hình: Đỗ Ơn</span></span>"#))
        #expect(page.contains(#"<span lang="en">The first tree <span class="credit">Picture: Đỗ Ơn</span></span>"#))
    }

    @Test func letNothingRunThatATextHasWritten() throws {
        let site = try LittleSite(Fixtures.settings + Fixtures.registers)
        let body = "## <script>alert(1)</script> \" onclick=\n\n<b onclick=\"a()\">x</b> [đây](javascript:alert(1))"
        for language in ["vi", "en"] {
            try site.write(
                "== articles/2024/05/cay.\(language).md ==\n---\ntitle: Lễ <i>trồng</i> cây\ndate: 2024-05-06\n---\n\(body)\n"
            )
        }
        try site.build()

        for page in try site.paths.filter({ $0.hasSuffix("/le-i-trong-i-cay/index.html") }).map({ try site.page($0) }) {
            #expect(!page.contains("<script>") && !page.contains("<b onclick") && !page.contains("javascript:"))
            #expect(!page.contains("<i>") && !page.contains("\" onclick="))
        }
        #expect(site.paths.count { $0.hasSuffix("/le-i-trong-i-cay/index.html") } == 3)
    }

    @Test func areLinkedFromBothArticlesAndLeftToThemBySearchEngines() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let link = #"<a href="/song-ngu/2024/le-trong-cay-o-dong-do/">"#
        #expect(try site.page("vi/bai-viet/2024/le-trong-cay-o-dong-do/index.html").contains(link + "Đọc song ngữ</a>"))
        #expect(
            try site.page("en/articles/2024/tree-planting-in-dong-do/index.html")
                .contains(link + "Read in both languages</a>"))
        #expect(try !site.page("vi/bai-viet/2024/dem-tho-ben-song/index.html").contains("/song-ngu/"))
        #expect(try site.page(Self.address).contains(#"<meta name="robots" content="noindex">"#))
        #expect(try !site.page("sitemap.xml").contains("/song-ngu/"))
    }

    @Test func areNotMadeWhereTheSiteDoesWithoutThem() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()
        let before = try site.tree()
        let without = Fixtures.settings + "facing_pages: false\n"

        try site.write(without)
        let changes = try site.build().changes

        #expect(changes?.removed == [Self.address])
        #expect(changes?.written.count == 2, "the pages of both texts, which led there")
        #expect(try site.tree() == site.cleanTree())
        for path in site.paths where !path.hasPrefix("assets/") {
            #expect(try !site.page(path).contains("/song-ngu/"), "\(path)")
        }
        let article = try site.page("en/articles/2024/tree-planting-in-dong-do/index.html")
        #expect(article.contains(#"lang="vi" data-place>Tiếng Việt</a>"#), "who reads still keeps the place")
        #expect(article.contains("/assets/place.js"))

        try site.write(Fixtures.settings)
        try site.build()
        #expect(try site.tree() == before)
    }

    @Test func leadToTheVietnameseTextWhenTheyAreNotMadeAnyMore() throws {
        let site = try LittleSite(Fixtures.site)
        _ = try site.recordAddresses()

        try site.write(Fixtures.settings + "facing_pages: false\n")
        let result = try site.build()

        #expect(try site.page(Self.address).contains("url=/vi/bai-viet/2024/le-trong-cay-o-dong-do/"))
        #expect(!result.report.diagnostics.contains { $0.id == "address-vanished" })
    }

    @Test func changeWithEitherText() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        try site.write(Fixtures.pair.replacing("at **seven**", with: "at **eight**"))
        let changes = try site.build().changes

        #expect(changes?.written.contains(Self.address) == true)
        #expect(changes?.written.contains("vi/bai-viet/2024/le-trong-cay-o-dong-do/index.html") == false)
        #expect(try site.page("vi/bai-viet/2024/le-trong-cay-o-dong-do/index.html").contains(#"id="d1""#))
    }
}
