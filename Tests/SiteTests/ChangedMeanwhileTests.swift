import Foundation
import Language
import Site
import SourceText
import Testing

/// Texts are let go when it is known where their links lead, and read again when their pages are made.
@Suite("A text that is edited while its site is made")
struct ChangedMeanwhileTests {
    /// A build during which a text becomes another one after it was read.
    private func build(_ site: LittleSite, writing text: String) throws -> BuildResult {
        let progress = BuildProgress { phase, _, _ in
            // Whether it could be written is seen by what the build says.
            if phase == .planning { try? site.write(text) }
        }
        return try site.maker(progress: progress).run()
    }

    @Test func stopsTheBuildBeforeAnythingIsWritten() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()
        let before = try site.tree()
        try site.write(Fixtures.pair.replacing("**seven**", with: "**eight**"))

        let result = try build(site, writing: Fixtures.pair.replacing("**seven**", with: "**nine**"))

        #expect(
            site.messages(of: result) == """
                Content/articles/2024/05/le-trong-cay.en.md:1:1: error: file was changed while the site was being made
                    hint: build again

                """)
        #expect(result.changes == nil)
        #expect(try site.tree() == before)
    }

    @Test func isTakenUpByTheNextBuild() throws {
        let site = try LittleSite(Fixtures.site)
        _ = try build(site, writing: Fixtures.pair.replacing("**seven**", with: "**nine**"))

        #expect(site.messages(of: try site.build()) == "")

        #expect(try site.page("en/articles/2024/tree-planting-in-dong-do/index.html").contains("<strong>nine</strong>"))
        #expect(try site.tree() == site.cleanTree())
    }
}
