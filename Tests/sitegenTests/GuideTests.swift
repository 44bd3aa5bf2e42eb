import Foundation
import Testing

@Suite("The guides to templates")
struct GuideTests {
    @Test(arguments: [("writing-templates.md", "en"), ("viet-mau.md", "vi")])
    func sayOfEveryExampleWhatTheProgramMakesOfIt(_ name: String, _ language: String) throws {
        let program = try Program()
        let guide = try Guide(named: name)

        for example in guide.examples {
            for (path, text) in example.files { try program.write(text, to: path) }
            let run = try program.run(
                ["template", "page.html.mustache", "--data", "data.json", "--messages", language] + example.options)

            #expect(run.output == example.output, "\(example.template)")
            // A message begins with a capital or not as its engine has it; the guide shows it as it stands in a line.
            #expect(run.errors == example.errors, "\(example.template)")
        }
    }

    @Test func showTheSameExamplesInBothLanguages() throws {
        let english = try Guide(named: "writing-templates.md").examples
        let vietnamese = try Guide(named: "viet-mau.md").examples

        #expect(english.count >= 25)
        #expect(english.map(\.template) == vietnamese.map(\.template))
        #expect(english.map { $0.errors.isEmpty } == vietnamese.map { $0.errors.isEmpty })
    }
}

/// A guide's fenced texts: templates, each with the files around it and with what comes of it.
private struct Guide {
    struct Example {
        let template: String
        /// What the command is given besides the template and the data.
        let options: [String]
        /// Everything the guide has shown so far, with the template as `page.html.mustache`.
        let files: [(path: String, text: String)]
        var output = ""
        var errors = ""
    }

    private(set) var examples: [Example] = []
    private var files: [(path: String, text: String)] = []
    private var labels = ""

    init(named name: String) throws {
        let text = try String(contentsOf: Program.root.appending(path: "docs/\(name)"), encoding: .utf8)
        var template: (text: String, options: [String])?
        for (label, text) in Self.fences(in: text) {
            let words = label.split(separator: " ").map(String.init)
            switch words.first {
            case "json": files.append((path: "data.json", text: text))
            case "yaml":
                labels += text
                files.append((path: "labels.yaml", text: labels))
            case "mustache" where words.count == 2 && !words[1].hasPrefix("-"):
                files.append((path: words[1] + ".mustache", text: text))
            case "mustache": template = (text: text, options: Array(words.dropFirst()))
            case "html", "text":
                let (shown, options) = try #require(template, "what comes of what? \(text)")
                let all = files + [(path: "page.html.mustache", text: shown)]
                var example = Example(template: shown, options: options, files: all)
                if label == "html" { example.output = text } else { example.errors = text }
                examples.append(example)
                template = nil
            default: break
            }
        }
        try #require(template == nil, "an example has no outcome")
    }

    /// The fenced texts of a document, each with what stands behind its opening fence.
    private static func fences(in document: String) -> [(label: String, text: String)] {
        var fences: [(label: String, text: String)] = []
        var label: String?
        var text = ""
        for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("```") else {
                text += line + "\n"
                continue
            }
            if let open = label { fences.append((label: open, text: text)) }
            label = label == nil ? String(line.dropFirst(3)) : nil
            text = ""
        }
        return fences
    }
}
