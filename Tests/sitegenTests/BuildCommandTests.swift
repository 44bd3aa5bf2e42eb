import Foundation
import Testing

@Suite("sitegen build and check")
struct BuildCommandTests {
    private let templates = Program.root.appending(path: "Templates").path

    @Test func buildsTheBundledSiteAndSaysWhatItDid() throws {
        let program = try Program()
        let content = Program.root.appending(path: "Content").path

        let run = try program.run("build", "--content", content, "--templates", templates, "--now", "2026-11-22")

        #expect(run.exitCode == 0)
        #expect(run.errors == "")
        #expect(run.output.contains(/^\d+ articles, \d+ pages: \d+ files written, 0 kept, 0 removed; \d+\.\d\d s\n$/))
        #expect(FileManager.default.fileExists(atPath: program.folder.appending(path: "Output/vi/index.html").path))
    }

    @Test func showsEveryErrorOfTheRunWithItsPlaceAndLeavesTheExitCode1() throws {
        let program = try Program()
        try program.write("---\ntitle: Một\ndate: 2023-02-30\n---\nChữ.\n", to: "Content/articles/2023/02/mot.vi.md")
        try program.write("---\ndate: 2023-02-01\n---\nChữ.\n", to: "Content/articles/2023/02/hai.vi.md")
        try program.write("---\ntitle: \"Ba\ndate: 2023-02-01\n---\nChữ.\n", to: "Content/articles/2023/02/ba.vi.md")

        let run = try program.run("build", "--templates", templates)

        #expect(run.exitCode == 1)
        #expect(run.errors.contains("Content/articles/2023/02/mot.vi.md:3:7: error: "))
        #expect(run.errors.contains("Content/articles/2023/02/hai.vi.md:1:1: error: "))
        #expect(run.errors.contains("Content/articles/2023/02/ba.vi.md:2:8: error: "))
        #expect(run.output == "3 errors, 0 warnings; nothing was written\n")
        #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: "Output").path))
    }

    @Test func speaksTheLanguageOfTheUsersLocaleUnlessTold() throws {
        let program = try Program()
        try program.write("---\ntitle: Một\ntags: [la]\n---\nChữ.\n", to: "Content/articles/2023/02/mot.vi.md")

        let vietnamese = try program.run("check", "--templates", templates, environment: ["LANG": "vi_VN.UTF-8"])
        let english = try program.run(
            "check", "--templates", templates, "--messages", "en", environment: ["LANG": "vi_VN.UTF-8"])

        #expect(vietnamese.errors.contains(": lỗi: "))
        #expect(english.errors.contains(": error: "))
    }

    @Test func givesMachinesTheSameFindingsAndASummary() throws {
        let program = try Program()
        try program.write("---\ntitle: Một\ntags: [la]\n---\nChữ.\n", to: "Content/articles/2023/02/mot.vi.md")

        let run = try program.run("build", "--templates", templates, "--json")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let findings = try #require(document["diagnostics"] as? [[String: Any]])
        let error = try #require(findings.first { $0["severity"] as? String == "error" })

        #expect(run.exitCode == 1)
        #expect(error["file"] as? String == "Content/articles/2023/02/mot.vi.md")
        #expect(error["line"] as? Int == 3)
        #expect(error["column"] as? Int == 8)
        #expect((document["summary"] as? [String: Any])?["errors"] as? Int == 1)
        #expect(run.errors == "")
    }

    @Test func writesNothingWhenItOnlyChecks() throws {
        let program = try Program()
        try program.write("---\ntitle: Một\ndate: 2023-02-01\n---\nChữ.\n", to: "Content/articles/2023/02/mot.vi.md")

        let run = try program.run("check", "--templates", templates)

        #expect(run.exitCode == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == ["Content"])
    }

    @Test func saysWhyAPageWouldBeWrittenAndWritesNothing() throws {
        let program = try Program()
        let article = "---\ntitle: Một\ndate: 2023-02-01\n---\n\nChữ.\n"
        try program.write("name: {vi: Thử, en: Test}\nbase_url: https://thu.example\n", to: "Content/site.yaml")
        try program.write(article, to: "Content/articles/2023/02/mot.vi.md")
        let page = "/vi/bai-viet/2023/mot/"

        let before = try program.run("why", page, "--templates", templates)
        _ = try program.run("build", "--templates", templates)
        let built = try program.run("why", page, "--templates", templates)
        try program.write(article + "Thêm.\n", to: "Content/articles/2023/02/mot.vi.md")
        let edited = try program.run("why", "Output" + page + "index.html", "--templates", templates)
        let unknown = try program.run("why", "/vi/bai-viet/2023/mott/", "--templates", templates)

        let first =
            "vi/bai-viet/2023/mot/index.html: page “article” (vi), template article.html.mustache, "
            + "from Content/articles/2023/02/mot.vi.md\n"
        #expect(before.output == first + "would be written: no build has written it yet\n")
        #expect(
            built.output == first + "need not be written: what it shows has not changed\n"
                + "the last build that changed anything made it: no build has written it yet\n")
        #expect(edited.output.hasPrefix(first + "would be made again: its template, or what it shows, has changed\n"))
        #expect(unknown.exitCode == 1)
        #expect(unknown.errors.contains("did you mean “vi/bai-viet/2023/mot/index.html”?"))
    }

    @Test func saysWhyThePagesOfTheLastBuildWereWrittenAndWhichSourcesHadChanged() throws {
        let program = try Program()
        func write(_ name: String, _ body: String) throws {
            try program.write(
                "---\ntitle: \(name)\ndate: 2023-02-01\n---\n\n\(body)\n", to: "Content/articles/2023/\(name).vi.md")
        }
        try program.write("name: {vi: Thử, en: Test}\nbase_url: https://thu.example\n", to: "Content/site.yaml")
        for name in ["mot", "hai"] { try write(name, "Chữ.") }
        _ = try program.run("build", "--templates", templates)
        try write("mot", "Chữ khác.")
        _ = try program.run("build", "--templates", templates)

        let edited = try program.run("why", "/vi/bai-viet/2023/mot/", "--templates", templates)
        let other = try program.run(
            "why", "/vi/bai-viet/2023/hai/", "--templates", templates, "--messages", "vi")

        #expect(
            edited.output.hasSuffix(
                """
                need not be written: what it shows has not changed
                the last build that changed anything made it: its template, or what it shows, has changed
                before it these files had changed:
                    Content/articles/2023/mot.vi.md

                """))
        #expect(
            other.output.hasSuffix(
                "không đổi\nlần dựng gần nhất có thay đổi đã để yên tệp này\n"))
    }

    @Test func saysWhyAPageIsRemoved() throws {
        let program = try Program()
        let article = "Content/articles/2023/mot.vi.md"
        try program.write("name: {vi: Thử, en: Test}\nbase_url: https://thu.example\n", to: "Content/site.yaml")
        try program.write("---\ntitle: Một\ndate: 2023-02-01\n---\n\nChữ.\n", to: article)
        _ = try program.run("build", "--templates", templates)
        try FileManager.default.removeItem(at: program.folder.appending(path: article))

        let before = try program.run("why", "/vi/bai-viet/2023/mot/", "--templates", templates)
        _ = try program.run("build", "--templates", templates)
        let after = try program.run("why", "/vi/bai-viet/2023/mot/", "--templates", templates)

        #expect(
            before.output == """
                vi/bai-viet/2023/mot/index.html: would be removed: the site has no such page any more
                since the last build these files have changed:
                    Content/articles/2023
                    Content/articles/2023/mot.vi.md

                """)
        #expect(
            after.output == """
                vi/bai-viet/2023/mot/index.html: the last build that changed anything removed it: \
                the site has no such page any more
                before it these files had changed:
                    Content/articles/2023
                    Content/articles/2023/mot.vi.md

                """)
    }

    @Test func saysNothingButFindingsWhenItShallBeQuiet() throws {
        let program = try Program()
        let content = Program.root.appending(path: "Content").path

        let run = try program.run("build", "--content", content, "--templates", templates, "--quiet")

        #expect(run.exitCode == 0)
        #expect(run.output == "" && run.errors == "")
    }

    @Test func tellsTheSchedulerWhenTheNextTextAppears() throws {
        let program = try Program()
        try program.write(
            "---\ntitle: Một\ndate: 2023-02-01\npublish_at: 2027-02-01T09:00\n---\nChữ.\n",
            to: "Content/articles/2023/02/mot.vi.md")

        let run = try program.run("build", "--templates", templates, "--json", "--now", "2026-01-01")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])

        #expect((document["summary"] as? [String: Any])?["next_change_at"] as? String == "2027-02-01T09:00:00+07:00")
    }

    @Test func namesBothPlacesOfAPlantedNumberDateAndQuotation() throws {
        let program = try Program()
        let start = "---\ntitle: Cây\ndate: 2023-02-01\n---\n"
        try program.write(
            start + "Có 110 cây.\n\nNgày 17/8/2023.\n\nÔng Đỗ nói: “Cây đã ra hoa rồi.”\n",
            to: "Content/articles/cay.vi.md")
        try program.write(
            start + "There are 101 trees.\n\nOn 18 August 2023.\n\nMr Đỗ spoke.\n", to: "Content/articles/cay.en.md")

        let run = try program.run("check", "--templates", templates)

        #expect(run.exitCode == 0)
        for (vi, en) in [("5:4", "5:11"), ("7:1", "7:4"), ("9:13", "9:1")] {
            #expect(run.errors.contains("Content/articles/cay.vi.md:\(vi): warning: "))
            #expect(run.errors.contains("Content/articles/cay.en.md:\(en): note: "))
        }
    }

    @Test func saysWhichFolderIsMissing() throws {
        let run = try Program().run("build")

        #expect(run.exitCode == 1)
        #expect(run.errors.contains("“Content”"))
        #expect(run.errors.contains("“Templates”"))
    }

    @Test func refusesATimeThatIsNone() throws {
        let run = try Program().run("build", "--now", "hôm qua")

        #expect(run.exitCode == 64)
        #expect(run.errors.contains("2026-01-31T08:00:00+07:00"))
    }
}
