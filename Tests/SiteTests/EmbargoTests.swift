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
        event_date: 2024-07-31
        authors: [Người \(secret)]
        source: {name: Báo \(secret)}
        tags: [giao-luu]
        organisations: [hoi-thu]
        aliases: [/cu-\(secret)/]
        \(hiding)
        ---

        ## Mục \(secret)

        Thân bài \(secret), ![hình](hinh-\(secret).svg) và [tệp](tep-\(secret).pdf).

        == articles/2024/08/hinh-\(secret).svg ==
        <svg xmlns="http://www.w3.org/2000/svg"><title>\(secret)</title></svg>
        == articles/2024/08/tep-\(secret).pdf ==
        %PDF \(secret)

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

    /// The last second before, and the second itself; in the time zone of the text and in another.
    @Test(arguments: [
        ("2026-12-31T22:59:59Z", false), ("2026-12-31T23:00:00Z", true), ("2027-01-01T05:59:59+07:00", false),
        ("2027-01-01T06:00:00+07:00", true), ("2026-12-31T17:00:00-06:00", true),
    ])
    func appearsToTheSecond(now: String, isOut: Bool) throws {
        let site = try LittleSite(Self.site)
        let result = try site.build(now: now)

        #expect(try leaks(in: site).contains { $0.secret == Self.secrets[1] } == isOut)
        #expect(result.nextChange?.rfc3339 == (isOut ? "2027-02-01T00:00:00+07:00" : "2027-01-01T06:00:00+07:00"))
    }

    @Test(arguments: [("2025-12-31T22:59:59Z", true), ("2025-12-31T23:00:00Z", false)])
    func isGoneToTheSecond(now: String, isOut: Bool) throws {
        let site = try LittleSite(Self.site)
        let result = try site.build(now: now)

        #expect(try leaks(in: site).contains { $0.secret == Self.secrets[2] } == isOut)
        #expect(result.nextChange?.rfc3339 == (isOut ? "2026-01-01T06:00:00+07:00" : "2027-01-01T06:00:00+07:00"))
    }

    /// A build that is remembered is asked again at another hour.
    @Test func isNeitherRememberedNorForgottenAcrossItsHour() throws {
        let site = try LittleSite(Self.site)
        let first = try site.build(now: "2026-06-01")
        _ = try site.build(now: "2026-12-31T22:59:59Z")
        #expect(try leaks(in: site) == [])
        #expect(!first.report.isEmpty, "the pictures that nobody shows are remarked upon")

        _ = try site.build(now: "2026-12-31T23:00:00Z")
        #expect(Set(try leaks(in: site).map(\.secret)) == [Self.secrets[1]])

        _ = try site.build(now: "2026-12-31T22:59:59Z")
        #expect(try leaks(in: site) == [])
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
