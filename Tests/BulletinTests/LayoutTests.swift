import Foundation
import Language
import SourceText
import Testing

@testable import Bulletin

@Suite struct LayoutTests {
    @Test func neverReadsOriginalsAndHiddenFiles() throws {
        let reading = try Reading(
            """
            == originals/2023/tin.vi.md ==
            không phải bài
            == articles/.tin.vi.md.swp ==
            tệp tạm
            == .git/config ==
            của git
            == static/.DS_Store ==
            của máy
            == README.vi.md ==
            # Nội dung
            """)

        #expect(reading.messages() == "")
        #expect(reading.bulletin.articles.isEmpty)
        #expect(reading.bulletin.attachments.isEmpty)
        #expect(reading.bulletin.files.isEmpty)
    }

    @Test func reportsArticlesWhereNoneAreRead() throws {
        let reading = try Reading(
            """
            == article/2023/tin.vi.md ==
            ---
            title: Tin mới
            ---
            == articles/2023/tin.markdown ==
            ---
            title: Tin mới
            ---
            == registers/organizations.yaml ==
            bo-thu: {vi: Bộ Thử, en: Trial Ministry}
            == registers/glossary.yaml ==
            ban-tin: {vi: bản tin, en: bulletin}
            == registers/trang.yaml ==
            ban-tin: {vi: bản tin, en: bulletin}
            == site.yml ==
            name: {vi: Bản tin thử, en: Trial bulletin}
            """)

        #expect(
            reading.messages() == """
                Content/article/2023/tin.vi.md:1:1: lỗi: không có gì được đọc ở “article”: 1 tệp bị bỏ qua
                    gợi ý: có phải “articles”?
                Content/articles/2023/tin.markdown:1:1: lỗi: tên tệp của bài phải kết thúc bằng .md, không phải .markdown
                    gợi ý: đổi tên tệp thành TÊN.vi.md hoặc TÊN.en.md
                Content/registers/organizations.yaml:1:1: cảnh báo: “organizations.yaml” không phải sổ nào, tệp không được đọc
                    gợi ý: có phải “organisations.yaml”?
                Content/registers/trang.yaml:1:1: ghi chú: “trang.yaml” không phải sổ nào, tệp không được đọc
                    gợi ý: các sổ là organisations.yaml, tags.yaml, sections.yaml, events.yaml, glossary.yaml
                Content/site.yml:1:1: cảnh báo: không có gì được đọc ở “site.yml”: 1 tệp bị bỏ qua
                    gợi ý: có phải “site.yaml”?

                """)
    }

    @Test func saysThatThereIsNoContent() throws {
        var report = Report()
        let bulletin = Bulletin(
            reading: ContentListing(of: "/không/có/Content"), now: try Moment("2024-01-01"), report: &report)

        #expect(bulletin == nil)
        #expect(
            report.diagnostics.map(DiagnosticPrinter(in: .vi).print) == [
                "lỗi: không đọc được thư mục “/không/có/Content”: không có tệp hay thư mục này\n"
            ])
    }

    @Test func saysTheSameOfManyFilesHoweverTheyWereRead() throws {
        let files = (0..<300).map { "== articles/2023/bài \($0).vi.md ==\n---\ntitle: Bài \($0)\nngay: 1\n---" }
        let sketch = files.joined(separator: "\n")

        let first = try Reading(sketch)
        let second = try Reading(files.reversed().joined(separator: "\n"))

        #expect(first.report.count(of: .warning) == 300)
        #expect(first.messages() == second.messages())
        #expect(first.bulletin.articles.map(\.key) == second.bulletin.articles.map(\.key))
    }

    @Test(arguments: [
        ("anh.jpg", "articles/2023/anh.jpg"), ("./../anh.jpg", "articles/anh.jpg"),
        ("/static/a/../anh.jpg", "static/anh.jpg"), ("../../../anh.jpg", nil), ("/..", nil), ("anh/", nil), ("", nil),
    ])
    func resolvesReferencesInsideContentOnly(reference: String, path: String?) {
        #expect(contentPath(of: reference, in: "articles/2023/tin.vi.md") == path)
    }
}
