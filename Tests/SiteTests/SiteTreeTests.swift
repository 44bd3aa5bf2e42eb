import Foundation
import Language
import Output
import Site
import SourceText
import Testing

@Suite("The tree of a site")
struct SiteTreeTests {
    @Test func holdsEveryPageInBothLanguagesAndNothingElse() throws {
        let site = try LittleSite(Fixtures.site)

        let result = try site.build()

        #expect(site.messages(of: result) == "")
        #expect(
            site.paths == [
                "404.html",
                "assets/icon.svg",
                "assets/place.js",
                "assets/search.js",
                "assets/style.css",
                "en/articles/2024/dem-tho-ben-song/index.html",
                "en/articles/2024/tree-planting-in-dong-do/index.html",
                "en/feed.xml",
                "en/index.html",
                "en/organisations/dong-do-test-union/index.html",
                "en/organisations/index.html",
                "en/organisations/test-friendship-association-of-dong-do/index.html",
                "en/search/2024.json",
                "en/search/index.html",
                "en/search/names.json",
                "en/tags/exchange/index.html",
                "en/tags/index.html",
                "en/tags/peace/index.html",
                "en/timeline/1985/index.html",
                "en/timeline/1995/index.html",
                "en/timeline/2024/index.html",
                "en/timeline/index.html",
                "index.html",
                "sitemap.xml",
                "song-ngu/2024/le-trong-cay-o-dong-do/index.html",
                "vi/bai-viet/2024/dem-tho-ben-song/index.html",
                "vi/bai-viet/2024/le-trong-cay-o-dong-do/index.html",
                "vi/chu-de/giao-luu/index.html",
                "vi/chu-de/hoa-binh/index.html",
                "vi/chu-de/index.html",
                "vi/dong-thoi-gian/1985/index.html",
                "vi/dong-thoi-gian/1995/index.html",
                "vi/dong-thoi-gian/2024/index.html",
                "vi/dong-thoi-gian/index.html",
                "vi/feed.xml",
                "vi/index.html",
                "vi/tim-kiem/2024.json",
                "vi/tim-kiem/index.html",
                "vi/tim-kiem/names.json",
                "vi/to-chuc/hoi-huu-nghi-thu-nghiem-thanh-pho-dong-do/index.html",
                "vi/to-chuc/index.html",
                "vi/to-chuc/lien-hiep-thu-nghiem-dong-do/index.html",
            ])
    }

    @Test func isTheSameBytesFromTwoCopiesWhoseFilesWereWrittenInAnotherOrder() throws {
        let first = try LittleSite(Fixtures.settings + Fixtures.registers + Fixtures.pair + Fixtures.vietnameseOnly)
        let second = try LittleSite(Fixtures.vietnameseOnly + Fixtures.pair + Fixtures.registers + Fixtures.settings)

        try first.build()
        try second.build()

        let tree = try first.tree()
        #expect(!tree.isEmpty)
        #expect(try second.tree() == tree)
    }

    @Test func isLeftAloneWhenNothingChanged() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let again = try site.build()

        #expect(again.changes?.written == [])
        #expect(again.changes?.kept == site.paths.count)
    }

    @Test func changesOnlyWhereAChangedBodyIsShown() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        try site.write(
            Fixtures.vietnameseOnly.replacing("Mười hai bài thơ được đọc.", with: "Mười ba bài thơ được đọc."))
        let result = try site.build()

        #expect(
            result.changes?.written == [
                "en/search/2024.json", "vi/bai-viet/2024/dem-tho-ben-song/index.html", "vi/feed.xml",
                "vi/tim-kiem/2024.json",
            ])
    }

    @Test(arguments: ["Content", "Content/static/x", ""])
    func isNeverWrittenAmongItsSources(output: String) throws {
        let site = try LittleSite(Fixtures.site)

        let result = Build(
            content: site.content.path, templates: LittleSite.templates.path,
            output: site.folder.appending(path: output).path, now: try Moment("2026-12-31"),
            program: Fingerprint(of: "tests")
        ).run()

        #expect(result.report.diagnostics.map(\.id) == ["output-among-sources"])
        #expect(result.changes == nil)
    }

    @Test func refusesAFolderThatIsToBeMadeAmongTheSourcesBehindALink() throws {
        let site = try LittleSite(Fixtures.site)
        let link = site.folder.appending(path: "lối")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: site.content)

        for path in ["Output", "một/hai"] {
            let result = try site.maker(output: link.appending(path: path)).run()
            #expect(result.report.diagnostics.map(\.id) == ["output-among-sources"])
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: site.content.path).contains("Output") == false)
    }

    @Test func countsAsPagesOnlyWhatAReaderOpens() throws {
        let site = try LittleSite(Fixtures.site + "== static/to-roi.pdf ==\n%PDF\n")

        let result = try site.build()

        #expect(result.pages == site.paths.count { $0.hasSuffix(".html") })
        #expect(site.paths.contains("to-roi.pdf") && site.paths.contains("vi/feed.xml"))
    }

    @Test func losesThePagesOfAnArticleThatIsGone() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        try site.write("== articles/2024/06/dem-tho.vi.md ==\n")
        let result = try site.build()

        #expect(
            result.changes?.removed == [
                "en/articles/2024/dem-tho-ben-song/index.html", "vi/bai-viet/2024/dem-tho-ben-song/index.html",
            ])
        #expect(!site.paths.contains("vi/bai-viet/2024/dem-tho-ben-song/index.html"))
    }

    @Test func staysAsItWasWhenAnythingIsWrong() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()
        let before = try site.tree()

        try site.write(Fixtures.pair.replacing("tags: [giao-luu]", with: "tags: [khong-co]"))
        try site.write("== articles/2024/07/khong-tieu-de.vi.md ==\n---\ndate: 2024-02-30\n---\nChữ.\n")
        let result = try site.build()

        #expect(result.report.count(of: .error) == 3)
        #expect(result.changes == nil)
        #expect(try site.tree() == before)
    }

    @Test func holdsNothingOfADraftOrOfATextThatIsNotOutYet() throws {
        let site = try LittleSite(Fixtures.site)
        try site.write(
            """
            == articles/2024/08/nhap.vi.md ==
            ---
            title: Bản nháp Quýt
            draft: true
            ---
            Mật khẩu Mận.
            == articles/2024/08/hen.vi.md ==
            ---
            title: Bài hẹn Quýt
            publish_at: 2027-01-01
            ---
            Mật khẩu Mận.
            """)

        try site.build()
        let hidden = try site.tree().filter { String(decoding: $0.value, as: UTF8.self).contains("Quýt") }
        let bodies = try site.tree().filter { String(decoding: $0.value, as: UTF8.self).contains("Mận") }

        #expect(hidden.isEmpty)
        #expect(bodies.isEmpty)
    }

    @Test func showsDraftsWhenAskedAndTextsWhoseTimeHasCome() throws {
        let site = try LittleSite(Fixtures.site)
        try site.write(
            """
            == articles/2024/08/nhap.vi.md ==
            ---
            title: Bản nháp Quýt
            date: 2024-08-01
            draft: true
            ---
            Chữ nháp.
            == articles/2024/08/hen.vi.md ==
            ---
            title: Bài hẹn Quýt
            date: 2024-08-02
            publish_at: 2027-01-01
            ---
            Chữ hẹn.
            """)

        try site.build(now: "2027-01-01T00:00:01", drafts: true)

        #expect(site.paths.contains("vi/bai-viet/2024/ban-nhap-quyt/index.html"))
        #expect(site.paths.contains("vi/bai-viet/2024/bai-hen-quyt/index.html"))
    }
}
