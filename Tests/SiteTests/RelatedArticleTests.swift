import Foundation
import Language
import Output
import Site
import SourceText
import Testing

@Suite("Articles on the same subjects")
struct RelatedArticleTests {
    private static func article(_ name: String, _ day: Int, _ title: String, _ signs: String) -> String {
        "== articles/2024/09/\(name).vi.md ==\n---\ntitle: \(title)\ndate: 2024-09-\(day)\n\(signs)\n---\n\nĐây là bài.\n"
    }

    /// All carry one tag; two share an organisation, two a word of their titles that no other has.
    private static let articles =
        article("mot", 10, "Hội gốm", "tags: [giao-luu]\norganisations: [hoi-thu]")
        + article("hai", 12, "Mùa xoài ở Đông Đô", "tags: [giao-luu]")
        + article("ba", 14, "Lễ hội đèn", "tags: [giao-luu]\norganisations: [hoi-thu]")
        + article("bon", 16, "Chợ xoài", "tags: [giao-luu]") + article("nam", 18, "Thư bạn đọc", "tags: [giao-luu]")
        + article("sau", 20, "Một bài khác", "")

    private func site(related: String) throws -> LittleSite {
        let settings = Fixtures.settings.replacing("time_zone:", with: "related: \(related)\ntime_zone:")
        return try LittleSite(settings + Fixtures.registers + Self.articles)
    }

    /// The titles under the heading, in their order.
    private func offered(_ path: String, in site: LittleSite) throws -> [String] {
        guard let section = try site.page(path).split(separator: #"<section class="related">"#).dropFirst().first,
            let list = section.split(separator: "</section>").first
        else { return [] }
        return list.matches(of: /<h2[^>]*><a[^>]*>([^<]*)<\/a>/).map { String($0.1) }
    }

    @Test func shareWhatFewShareFirstAndAreNearInTimeThen() throws {
        let site = try site(related: "3")
        let result = try site.build()

        #expect(!result.report.hasErrors, "\(site.messages(of: result))")
        #expect(
            try offered("vi/bai-viet/2024/hoi-gom/index.html", in: site)
                == ["Lễ hội đèn", "Mùa xoài ở Đông Đô", "Chợ xoài"])
        #expect(try offered("vi/bai-viet/2024/cho-xoai/index.html", in: site).first == "Mùa xoài ở Đông Đô")
        #expect(try offered("vi/bai-viet/2024/mot-bai-khac/index.html", in: site) == [])
    }

    @Test(arguments: ["off", "1"]) func areAsManyAsTheSettingsSay(related: String) throws {
        let site = try site(related: related)
        try site.build()

        #expect(try offered("vi/bai-viet/2024/hoi-gom/index.html", in: site).count == (related == "off" ? 0 : 1))
    }

    @Test func changeNoOtherPageWhenABodyIsEdited() throws {
        let site = try site(related: "3")
        try site.build()
        let text = Self.article("mot", 10, "Hội gốm", "tags: [giao-luu]\norganisations: [hoi-thu]")
        try site.write(text.replacing("Đây là bài.", with: "Đây là bài đã sửa, có chợ và xoài."))

        let result = try site.build()

        #expect(
            result.changes?.written == [
                "en/search/2024.json", "vi/bai-viet/2024/hoi-gom/index.html", "vi/feed.xml", "vi/tim-kiem/2024.json",
            ])
    }

    @Test func areOffOrANumberThatAPageCanShow() throws {
        let site = try site(related: "nhiều")

        let result = try site.build()

        #expect(result.changes == nil)
        #expect(site.messages(of: result).contains("Content/site.yaml:4:10: error: "))
    }
}
