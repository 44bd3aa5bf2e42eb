import Foundation
import Language
import SourceText
import Testing

import Mustache

struct GuideTests {
    @Test(arguments: ["writing-templates.md", "viet-mau.md"])
    func everyExampleOfTheGuideGivesWhatTheGuideSays(_ name: String) throws {
        let guide = try Guide(named: name)

        #expect(guide.examples.count >= 10)
        for example in guide.examples {
            #expect(guide.outcome(of: example.template) == example.outcome, "\(example.template)")
        }
    }
}

/// A guide's fenced texts: its data, its partials, and examples with what comes of them.
private struct Guide {
    struct Example {
        let template: String
        let outcome: String
    }

    private(set) var examples: [Example] = []
    private var partials: [(name: String, text: String)] = []
    private let data: Value

    init(named name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/\(name)")
        var blocks = Self.blocks(in: try String(contentsOf: file, encoding: .utf8))[...]
        let first = blocks.popFirst()
        let json = try #require(first)
        data = try JSONReader.value(of: SourceFile(path: name, normalised: bytes(json.text)))
        while let block = blocks.popFirst() {
            if block.label == "mustache", let outcome = blocks.popFirst() {
                examples.append(Example(template: block.text, outcome: outcome.text))
            } else if block.label.hasPrefix("mustache ") {
                partials.append(
                    (name: String(block.label.dropFirst("mustache ".count)), text: String(block.text.dropLast())))
            }
        }
    }

    /// What the template makes of the guide's data, or the id of the first error.
    func outcome(of template: String) -> String {
        var trial = TemplateTrial(["page.html": template])
        trial.templates += partials
        let place = SourceFile(path: "labels.yaml", text: "x").start
        for language in Language.allCases {
            trial.translations.set("by", in: language, to: .text(.init("của {who}", at: place)))
        }
        trial.translations.set("posts_count", in: .vi, to: .plural([.other: .init("{n} bài", at: place)]))
        trial.translations.set(
            "posts_count", in: .en,
            to: .plural([.one: .init("{n} article", at: place), .other: .init("{n} articles", at: place)]))
        let text = trial.text(of: data, as: .data)
        return text.hasSuffix("\n") ? text : text + "\n"
    }

    /// The fenced texts of a document, each with what stands behind its opening fence.
    private static func blocks(in document: String) -> [(label: String, text: String)] {
        var blocks: [(label: String, text: String)] = []
        var label: String?
        var text = ""
        for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("```") else {
                text += line + "\n"
                continue
            }
            if let open = label { blocks.append((label: open, text: text)) }
            label = label == nil ? String(line.dropFirst(3)) : nil
            text = ""
        }
        return blocks
    }
}
