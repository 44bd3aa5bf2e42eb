import Foundation
import Testing

@Suite("sitegen translations")
struct TranslationsCommandTests {
    private let program: Program

    private static let vi = """
        ---
        title: Lễ trồng cây ở Đông Đô
        date: 2024-05-06
        ---

        Buổi lễ mở đầu lúc **bảy giờ**.

        ## Những người trồng cây

        Học sinh trồng mười hai cây sữa bên bờ sông.

        Kết thúc lúc mười giờ.

        """

    private static let en = """
        ---
        title: Tree planting in Dong Do
        ---

        The ceremony began at **seven**.

        ## Who planted

        Pupils planted twelve milkwood trees on the river bank.

        It ended at ten.

        """

    init() throws {
        program = try Program()
        try program.write("name: {vi: Thử, en: Trial}\nbase_url: https://thu.example\n", to: "Content/site.yaml")
        try program.write(Self.vi, to: "Content/articles/2024/05/cay.vi.md")
        try program.write(Self.en, to: "Content/articles/2024/05/cay.en.md")
    }

    private let file = "Content/articles/2024/05/cay.en.md"
    private let ledger = "Content/translations.ledger"

    private func accept(_ arguments: String...) throws -> Program.Run {
        try program.run(["translations", "--now", "2026-11-22", "--messages", "en"] + arguments)
    }

    private func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: program.folder.appending(path: path)), as: UTF8.self)
    }

    @Test func namesExactlyTheParagraphThatChangedUntilTheTranslationIsAcceptedAgain() throws {
        #expect(try accept("--accept", file).exitCode == 0)
        try program.write(
            Self.vi.replacing("mười hai cây", with: "mười lăm cây"), to: "Content/articles/2024/05/cay.vi.md")

        let stale = try accept()
        let accepted = try accept("--accept", file)
        let after = try accept("--strict")

        #expect(
            stale.output == """
                English behind its Vietnamese original (1):
                  Content/articles/2024/05/cay.en.md: checked on 22 November 2026, 10 syllables
                    Content/articles/2024/05/cay.vi.md:10: changed → Content/articles/2024/05/cay.en.md:9
                      Học sinh trồng mười [-hai-] {+lăm+} cây sữa bên bờ sông.

                0 current, 1 behind, 0 not yet accepted, 0 not translated; 10 syllables of Vietnamese and \
                0 words of English wait

                """)
        #expect(stale.exitCode == 0)
        #expect(accepted.output.hasPrefix("Translation ledger: 1 entry written\n1 current, 0 behind"))
        #expect(after.output.hasPrefix("1 current, 0 behind"))
        #expect(after.exitCode == 0)
    }

    @Test func listsWhatHasNoTranslationInEachDirectionAndWhatWasNeverAccepted() throws {
        try program.write(
            "---\ntitle: Đêm thơ\ndate: 2024-06-01\n---\nMười hai bài thơ.\n", to: "Content/articles/2024/06/tho.vi.md")
        try program.write(
            "---\ntitle: A walk\ndate: 2024-06-02\n---\nAlong the river.\n", to: "Content/articles/2024/06/walk.en.md")
        try program.write(
            "---\ntitle: Một buổi đi\ndate: 2024-06-02\ndraft: true\n---\nCòn dở.\n",
            to: "Content/articles/2024/06/walk.vi.md")

        let run = try accept("--strict")

        #expect(
            run.output == """
                Not in English yet (1):
                  Content/articles/2024/06/tho.vi.md: 6 syllables

                Not in Vietnamese yet (1):
                  Content/articles/2024/06/walk.en.md: 5 words, there is a draft: Content/articles/2024/06/walk.vi.md

                Not yet accepted (1):
                  Content/articles/2024/05/cay.en.md

                0 current, 0 behind, 1 not yet accepted, 2 not translated; 6 syllables of Vietnamese and \
                5 words of English wait

                """)
        #expect(run.exitCode == 1)
    }

    @Test func writesTheSameLedgerHoweverOftenAndInWhateverOrderItIsAccepted() throws {
        try program.write(Self.vi, to: "Content/articles/2024/07/la.vi.md")
        try program.write(Self.en, to: "Content/articles/2024/07/la.en.md")

        _ = try accept("--accept", "Content/articles/2024/07/la.en.md", file)
        let together = try text(of: ledger)
        try FileManager.default.removeItem(at: program.folder.appending(path: ledger))
        _ = try accept("--accept", file)
        _ = try accept("--accept", "Content/articles/2024/07/la.en.md")
        #expect(try text(of: ledger) == together)

        let again = try program.run("translations", "--accept-all", "--now", "2027-01-01", "--messages", "en")
        #expect(again.output.hasPrefix("Translation ledger: 0 entries written\n"))
        #expect(try text(of: ledger) == together, "what has not changed keeps its day")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: program.folder.appending(path: "Content").path).sorted()
                == ["articles", "site.yaml", "translations.ledger"])
    }

    @Test func followsAnArticleThatWasRenamed() throws {
        _ = try accept("--accept", file)
        for language in ["vi", "en"] {
            try FileManager.default.moveItem(
                at: program.folder.appending(path: "Content/articles/2024/05/cay.\(language).md"),
                to: program.folder.appending(path: "Content/articles/2024/05/trong-cay.\(language).md"))
        }
        try program.write(
            Self.vi.replacing("bảy giờ", with: "tám giờ"), to: "Content/articles/2024/05/trong-cay.vi.md")

        let run = try accept()
        let accepted = try accept("--accept", "Content/articles/2024/05/trong-cay.en.md")

        #expect(run.output.contains("trong-cay.vi.md:6: changed → Content/articles/2024/05/trong-cay.en.md:5\n"))
        #expect(
            run.output.contains("  Content/articles/2024/05/cay.en.md → Content/articles/2024/05/trong-cay.en.md\n"))
        #expect(
            accepted.output.hasSuffix(
                "\n1 current, 0 behind, 0 not yet accepted, 0 not translated; "
                    + "0 syllables of Vietnamese and 0 words of English wait\n"))
        #expect(try !text(of: ledger).contains("/cay.en.md"))
    }

    @Test func reportsAnArticleThatIsGoneUntilItIsForgotten() throws {
        _ = try accept("--accept", file)
        try FileManager.default.removeItem(at: program.folder.appending(path: "Content/articles/2024/05"))

        let run = try accept()
        let wrong = try accept("--forget", "Content/articles/2024/05/cây.en.md")
        let forgotten = try accept("--forget", file)

        #expect(run.output.hasPrefix("Recorded but gone (--forget) (1):\n  \(file)\n"))
        #expect(wrong.exitCode == 1)
        #expect(wrong.errors.contains("did you mean “articles/2024/05/cay.en.md”?"))
        #expect(forgotten.output.hasPrefix("Translation ledger: 1 entry written\n0 current"))
        #expect(try !text(of: ledger).contains("translation articles"))
    }

    @Test func recordsNothingWhenAnythingAskedForIsNoTranslation() throws {
        try program.write(
            "---\ntitle: Đêm thơ\ndate: 2024-06-01\n---\nThơ.\n", to: "Content/articles/2024/06/tho.vi.md")

        let run = try accept(
            "--accept", file, "Content/articles/2024/06/tho.vi.md", "Content/articles/2024/05/cay.ne.md")
        let both = try accept("--accept", file, "Content/articles/2024/05/cay.vi.md")

        #expect(run.exitCode == 1)
        #expect(
            run.errors.contains("“Content/articles/2024/06/tho.vi.md” is no translation: its article has no other text")
        )
        #expect(run.errors.contains("there is no text “Content/articles/2024/05/cay.ne.md”"))
        #expect(both.errors.contains("only one text of an article is the translation"))
        #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: ledger).path))
    }

    @Test func leavesALedgerThatIsBrokenAsItIs() throws {
        _ = try accept("--accept", file)
        let broken = try text(of: ledger).replacing("Kết thúc", with: "Bắt đầu")
        try program.write(broken, to: ledger)

        let run = try accept("--accept", file)

        #expect(run.exitCode == 1)
        #expect(
            run.errors.contains(/Content\/translations.ledger:\d+:1: error: this passage of the translation ledger was/)
        )
        #expect(try text(of: ledger) == broken)
    }

    @Test func givesMachinesTheOldAndTheNewText() throws {
        _ = try accept("--accept", file)
        try program.write(Self.vi.replacing("bảy giờ", with: "tám giờ"), to: "Content/articles/2024/05/cay.vi.md")

        let run = try accept("--json")
        let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let translation = try #require((document["translations"] as? [[String: Any]])?.first)
        let change = try #require((translation["changes"] as? [[String: Any]])?.first)

        #expect(translation["standing"] as? String == "stale")
        #expect(translation["waiting"] as? Int == 7)
        #expect(translation["unit"] as? String == "syllables")
        #expect(change["old"] as? String == "Buổi lễ mở đầu lúc **bảy giờ**.")
        #expect(change["new"] as? String == "Buổi lễ mở đầu lúc **tám giờ**.")
        #expect(change["line"] as? Int == 6)
        #expect(change["translationLine"] as? Int == 5)
        #expect((document["summary"] as? [String: Any])?["stale"] as? Int == 1)
    }

    @Test func takesTheVietnameseTextForTheTranslationWhenItIsAccepted() throws {
        _ = try accept("--accept", "Content/articles/2024/05/cay.vi.md")
        try program.write(Self.en.replacing("It ended at ten.", with: ""), to: file)

        let run = try accept()

        #expect(run.output.hasPrefix("Vietnamese behind its English original (1):\n"))
        #expect(run.output.contains("cay.en.md:9: removed after this\n      [-It ended at ten.-]\n"))
    }
}
