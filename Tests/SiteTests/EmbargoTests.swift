import Foundation
import Language
import Output
import Site
import SourceText
import Testing

@Suite("What is not to be seen yet")
struct EmbargoTests {
    /// Four texts that are not out: each says its own secret word in every place that a page might show.
    private static let secrets = ["nhapkin", "hengiokin", "hethankin", "bandichkin"]

    private static func text(_ secret: String, _ hiding: String, language: String = "vi") -> String {
        """
        == articles/2024/08/\(secret).\(language).md ==
        ---
        title: Tít \(secret)
        lead: Lời dẫn \(secret)
        date: 2024-08-0\(hiding.utf8.count % 9 + 1)
        authors: [Người \(secret)]
        source: {name: Báo \(secret)}
        tags: [giao-luu]
        organisations: [hoi-thu]
        aliases: [/cu-\(secret)/]
        \(hiding)
        ---

        ## Mục \(secret)

        Thân bài \(secret).

        """
    }

    private static let site =
        Fixtures.site + text(secrets[0], "draft: true") + text(secrets[1], "publish_at: 2027-01-01T06:00:00+07:00")
        + text(secrets[2], "expires_at: 2026-01-01T06:00:00+07:00")
        + "== articles/2024/08/doi.vi.md ==\n---\ntitle: Đôi\ndate: 2024-08-09\n---\n\nBản tiếng Việt đã ra.\n"
        + text(secrets[3], "translation_of: doi.vi.md\npublish_at: 2027-02-01", language: "en")

    @Test func isNowhereInOutput() throws {
        let site = try LittleSite(Self.site)

        let result = try site.build(now: "2026-06-01")

        #expect(!result.report.hasErrors, "\(site.messages(of: result))")
        #expect(try leaks(in: site) == [])
        #expect(result.nextChange?.iso == "2027-01-01T06:00:00+07:00")
    }

    @Test func leavesOutputAgainWhenItsHourIsOver() throws {
        let site = try LittleSite(Self.site)
        try site.build(now: "2025-06-01")
        let before = try leaks(in: site)

        try site.build(now: "2026-06-01")

        #expect(Set(before.map(\.secret)) == [Self.secrets[2]])
        #expect(try leaks(in: site) == [])
    }

    @Test func isInOutputWhenItsHourHasCome() throws {
        let site = try LittleSite(Self.site)
        try site.build(now: "2026-06-01")

        try site.build(now: "2027-03-01")

        #expect(Set(try leaks(in: site).map(\.secret)) == [Self.secrets[1], Self.secrets[3]])
        #expect(try site.tree() == site.cleanTree(now: "2027-03-01"))
    }

    private struct Leak: Equatable {
        let path: String
        let secret: String
    }

    /// Every file of Output that holds a secret word in its bytes or its path.
    private func leaks(in site: LittleSite) throws -> [Leak] {
        try site.tree().flatMap { path, bytes in
            let text = path + String(decoding: bytes, as: UTF8.self)
            return Self.secrets.filter { text.contains($0) }.map { Leak(path: path, secret: $0) }
        }
    }
}
