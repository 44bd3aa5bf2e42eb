import Foundation
import Testing

@Suite("sitegen template --check and --names")
struct TemplateCheckTests {
    @Test func findsNothingWrongWithTheTemplatesOfTheSite() throws {
        let run = try Program().run("template", "--check", "--templates", Program.templates)

        #expect(run.errors == "")
        #expect(run.output.contains(/^\d\d templates; 0 errors, 0 warnings\n$/))
        #expect(run.exitCode == 0)
    }

    @Test func showsEveryErrorOfEveryTemplateOnceInOneRun() throws {
        let program = try Program()
        try program.copyTemplates()
        try program.change("Templates/parts/card.html.mustache", "{{title}}", to: "{{titel}}")
        try program.change("Templates/year.html.mustache", "<h1>{{year}}</h1>", to: "<h1 class={{year}}>{{yaer}}</h1>")
        try program.change("Templates/tags.html.mustache", "{{/tags}}", to: "")
        try program.write("<p>{{t \"tags\"}}</p>\n", to: "Templates/parts/thua.html.mustache")
        try FileManager.default.removeItem(at: program.folder.appending(path: "Templates/notfound.html.mustache"))

        let run = try program.run("template", "--check")

        #expect(run.exitCode == 1)
        #expect(run.output.hasSuffix("; 5 errors, 0 warnings\n"))
        #expect(
            run.places == [
                "error", "Templates/parts/card.html.mustache:2", "Templates/tags.html.mustache:9",
                "Templates/year.html.mustache:3", "Templates/year.html.mustache:3",
            ])
        #expect(run.errors.contains("parts/thua.html.mustache:1:1: note: no page uses the template “parts/thua.html”"))
        #expect(run.errors.contains("note: included from here"))
        #expect(run.errors.contains("for pages of the kind “home”, language vi"))
        #expect(run.errors.contains("| <h1 class={{year}}>{{yaer}}</h1>\n    |           ^~~~~~~~\n"))
        #expect(run.errors.contains("hint: did you mean “year”?"))
    }

    @Test func givesMachinesTheSameFindings() throws {
        let program = try Program()
        try program.copyTemplates()
        try program.change("Templates/parts/card.html.mustache", "{{title}}", to: "{{titel}}")

        let run = try program.run("template", "--check", "--json")
        let document = try run.document()
        let findings = try #require(document["diagnostics"] as? [[String: Any]])

        #expect(findings.map { $0["id"] as? String } == ["unknown-name"])
        #expect(findings.first?["line"] as? Int == 2)
        let notes = try #require(findings.first?["notes"] as? [[String: Any]])
        #expect(notes.first?["file"] as? String == "Templates/parts/list.html.mustache")
        #expect(notes.last?["message"] as? String == "for pages of the kind “home”, language vi")
        #expect((document["summary"] as? [String: Any])?["errors"] as? Int == 1)
        #expect(run.errors == "")
        #expect(run.exitCode == 1)
    }

    @Test func keepsTheSiteFromBeingBuiltEvenWhereTheContentCannotBeRead() throws {
        let program = try Program()
        try program.copyTemplates()
        try program.change("Templates/parts/card.html.mustache", "{{title}}", to: "{{titel}}")

        let run = try program.run("build")

        #expect(run.errors.contains("“Content”"))
        #expect(run.errors.contains("Templates/parts/card.html.mustache:2:"))
        #expect(run.output == "2 errors, 0 warnings; nothing was written\n")
    }

    @Test func listsThePageKinds() throws {
        let run = try Program().run("template", "--names", "--messages", "vi")

        #expect(run.output.hasPrefix("LOẠI TRANG     MẪU                          Ý NGHĨA\nfront  "))
        #expect(run.output.contains("\narticle        article.html.mustache        một bài viết\n"))
        #expect(run.exitCode == 0)
    }

    @Test func listsWhatAPageKindOffersWithAnExampleFromTheSite() throws {
        let program = try Program()
        try program.write(
            "---\ntitle: Đêm thơ\ndate: 2024-06-01\nauthors: [Lê Ơ]\n---\nChữ.\n",
            to: "Content/articles/2024/06/a.vi.md")

        let run = try program.run("template", "--names", "article", "--templates", Program.templates)
        let lines = run.output.split(separator: "\n")
        let title = try #require(lines.firstIndex { $0.hasPrefix("title ") })

        #expect(lines[0].hasPrefix("NAME "))
        #expect(lines[title].contains(/^title +text +its title$/))
        #expect(lines[title + 1].contains(/^ +e\.g\. Đêm thơ$/))
        #expect(lines.contains { $0.contains(/^date +date, may be absent +when it was published$/) })
        #expect(lines.contains { $0.contains(/^ +e\.g\. 2024-06-01$/) })
        #expect(lines.contains { $0.contains(/^authors +list of texts +who wrote it$/) })
        #expect(lines.contains { $0.hasPrefix("tags[].title ") })
        #expect(Set(lines.dropLast().compactMap { column(of: "text", in: $0) }).count == 1)
    }

    @Test func listsTheNamesWhereThereIsNoContentToTakeExamplesFrom() throws {
        let run = try Program().run("template", "--names", "tag", "--json")
        let names = try #require(try run.document()["names"] as? [[String: Any]])

        #expect(names.contains { $0["name"] as? String == "cards[].title" })
        #expect(names.allSatisfy { $0["example"] == nil && $0["meaning"] != nil })
        #expect(run.exitCode == 0)
    }

    @Test func offersTheNearestPageKindAndAllThereAre() throws {
        let run = try Program().run("template", "--names", "artikel")

        #expect(run.exitCode == 1)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("error: there is no page kind “artikel”\n    hint: did you mean “article”? "))
        #expect(run.errors.contains("the kinds are front, home, "))
        #expect(run.errors.contains(", untranslated"))
    }

    /// Where the kind `text` of a row begins, in characters.
    private func column(of kind: String, in line: Substring) -> Int? {
        line.firstRange(of: "  \(kind)  ").map { line.distance(from: line.startIndex, to: $0.lowerBound) }
    }
}

extension Program {
    /// The templates of the product.
    static var templates: String { root.appending(path: "Templates").path }

    /// Copies the product's templates into the folder, to be spoilt there.
    func copyTemplates() throws {
        try FileManager.default.copyItem(
            at: URL(filePath: Self.templates), to: folder.appending(path: "Templates"))
    }

    /// Changes the one place of a file where a text stands.
    func change(_ path: String, _ text: String, to other: String) throws {
        let old = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        try #require(old.ranges(of: text).count == 1, "\(path) has “\(text)” once")
        try write(old.replacing(text, with: other), to: path)
    }
}

extension Program.Run {
    /// Standard output as one JSON document.
    func document() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }

    /// The file and line of each error, or `error` where it has no place.
    var places: [String] {
        errors.split(separator: "\n").compactMap { line in
            if line.hasPrefix("error: ") { return "error" }
            return line.firstMatch(of: #/^([^ ]+:\d+):\d+: error: /#).map { String($0.output.1) }
        }
    }
}
