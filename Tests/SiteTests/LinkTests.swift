import Foundation
import Site
import SourceText
import Testing

@Suite("Links between files of Content")
struct LinkTests {
    @Test func becomeAddressesWhetherWrittenFromContentOrFromTheFile() throws {
        let site = try LittleSite(
            Fixtures.site.replacing(
                "Mười hai bài thơ được đọc.",
                with: """
                    Xem [cây](/articles/2024/05/le-trong-cay.vi.md), [trees](../05/le-trong-cay.en.md#cay) và
                    [tệp](/to-roi.pdf), [thẻ](/vi/chu-de/hoa-binh/), [ngoài](https://ngoai.example/x.md).
                    """) + "== static/to-roi.pdf ==\n%PDF\n")

        let result = try site.build()
        let page = try site.page("vi/bai-viet/2024/dem-tho-ben-song/index.html")

        #expect(site.messages(of: result) == "")
        #expect(page.contains(#"<a href="/vi/bai-viet/2024/le-trong-cay-o-dong-do/">cây</a>"#))
        #expect(page.contains(#"<a href="/en/articles/2024/tree-planting-in-dong-do/#cay">trees</a>"#))
        #expect(page.contains(#"<a href="/to-roi.pdf">tệp</a>"#))
        #expect(page.contains(#"<a href="/vi/chu-de/hoa-binh/">thẻ</a>"#))
        #expect(page.contains(#"<a href="https://ngoai.example/x.md">ngoài</a>"#))
        #expect(site.paths.contains("to-roi.pdf"))
    }

    @Test func thatLeadNowhereAreErrorsAtTheirPlace() throws {
        let site = try LittleSite(
            Fixtures.site.replacing(
                "Mười hai bài thơ được đọc.",
                with: "Đoạn *một* có [liên kết](../05/le-trong-cai.vi.md).\n\nVà [nữa](/vi/chu-de/hoa-binhh/)."))

        let result = try site.build()

        #expect(
            site.messages(of: result) == """
                Content/articles/2024/06/dem-tho.vi.md:7:15: error: link “../05/le-trong-cai.vi.md” leads to no file of Content
                  7 | Đoạn *một* có [liên kết](../05/le-trong-cai.vi.md).
                    |               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                    hint: did you mean “/articles/2024/05/le-trong-cay.vi.md”?
                Content/articles/2024/06/dem-tho.vi.md:9:4: error: link “/vi/chu-de/hoa-binhh/” leads to no file of Content
                  9 | Và [nữa](/vi/chu-de/hoa-binhh/).
                    |    ^~~~~~~~~~~~~~~~~~~~~~~~~~~~
                    hint: did you mean “/vi/chu-de/hoa-binh/”?

                """)
        #expect(result.changes == nil)
    }

    @Test(arguments: ["javascript:alert(1)", "java&#9;script:alert(1)", "<java script:alert(1)>", "giờ:x"])
    func thatBrowsersWouldRunAreReportedOnce(_ destination: String) throws {
        let site = try LittleSite(
            Fixtures.site.replacing("Mười hai bài thơ được đọc.", with: "Đêm [thơ](\(destination)) ấy."))

        let result = try site.build()

        #expect(result.report.diagnostics.map(\.id) == ["refused-scheme"])
    }

    @Test(arguments: ["articles/2024/06", "static"])
    func toFilesWhoseNamesDifferOnlyInTheirUnicodeFormAreAnErrorThatNamesBoth(folder: String) throws {
        let site = try LittleSite(Fixtures.site)
        let place = site.content.appending(path: folder)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for name in ["Hà.svg", "Ha\u{300}.svg"] {
            #expect(FileManager.default.createFile(atPath: place.path + "/" + name, contents: Data("<svg/>".utf8)))
        }

        let result = try site.build()

        #expect(result.report.diagnostics.map(\.id).contains("names-alike"))
        #expect(result.changes == nil)
    }

    @Test func showRawHTMLAsTextAndSaySoAtItsPlace() throws {
        let site = try LittleSite(Fixtures.site.replacing("Mười hai", with: "Đêm <marquee>mười hai</marquee>"))

        let result = try site.build()

        #expect(result.report.diagnostics.map(\.severity) == [.warning])
        #expect(result.report.diagnostics.first?.location?.column == 5)
        #expect(try site.page("vi/bai-viet/2024/dem-tho-ben-song/index.html").contains("&lt;marquee&gt;"))
    }

    @Test func toADraftAreErrorsThatSaySo() throws {
        let site = try LittleSite(
            Fixtures.site.replacing("Mười hai", with: "[Mười hai](nhap.vi.md)")
                + "== articles/2024/06/nhap.vi.md ==\n---\ntitle: Nháp\ndraft: true\n---\nChữ.\n")

        let result = try site.build()

        #expect(result.report.diagnostics.map(\.id) == ["link-to-hidden-text"])
    }

    @Test func outOfContentAreErrors() throws {
        let site = try LittleSite(
            Fixtures.site.replacing("Mười hai", with: "[Mười hai](../../../../etc/passwd)"))

        let result = try site.build()

        #expect(result.report.diagnostics.map(\.id) == ["link-out-of-content"])
    }

    @Test func toPicturesPublishThem() throws {
        let site = try LittleSite(
            Fixtures.site.replacing("Mười hai", with: "![Sông](song-do.svg) Mười hai")
                + "== articles/2024/06/song-do.svg ==\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")

        let result = try site.build()

        #expect(site.messages(of: result) == "")
        #expect(site.paths.contains("media/2024/06/song-do.svg"))
        #expect(
            try site.page("vi/bai-viet/2024/dem-tho-ben-song/index.html")
                .contains(#"<img src="/media/2024/06/song-do.svg" alt="Sông""#))
    }

    @Test func thatNoTextNamesLeaveAFileUnpublishedAndANoteSaysSo() throws {
        let site = try LittleSite(Fixtures.site + "== articles/2024/06/anh-thua.svg ==\n<svg/>\n")

        let result = try site.build()

        #expect(result.report.diagnostics.map(\.id) == ["unnamed-file"])
        #expect(!site.paths.contains("media/2024/06/anh-thua.svg"))
    }
}
