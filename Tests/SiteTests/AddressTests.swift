import Site
import SourceText
import Testing

@Suite("Addresses")
struct AddressTests {
    private let other = """
        == articles/2024/06/tho-dem.vi.md ==
        ---
        date: 2024-06-02
        title: Đêm thơ bên sông
        ---

        Chữ.

        """

    @Test func thatTwoTitlesShareAreReportedAtTheTitles() throws {
        let site = try LittleSite(Fixtures.site + other)

        let result = try site.build()
        let collision = try #require(result.report.diagnostics.first { $0.id == "two-pages-at-one-address" })

        #expect(collision.location?.place == "dem-tho.vi.md:2:8")
        #expect(collision.notes.map { $0.location?.place } == ["tho-dem.vi.md:3:8"])
    }

    @Test func thatASlugTakesFromATitleAreReportedAtTheSlug() throws {
        let slug = other.replacing("title: Đêm thơ bên sông", with: "title: Khác\nslug: dem-tho-ben-song")
        let site = try LittleSite(Fixtures.site + slug)

        let result = try site.build()
        let collision = try #require(result.report.diagnostics.first { $0.id == "two-pages-at-one-address" })

        #expect(collision.location?.place == "dem-tho.vi.md:2:8")
        #expect(collision.notes.map { $0.location?.place } == ["tho-dem.vi.md:4:7"])
    }
}

extension SourceText.SourceLocation {
    /// `file:line:column`, the folders left out.
    fileprivate var place: String { "\(file.path.split(separator: "/").last ?? ""):\(line):\(column)" }
}
