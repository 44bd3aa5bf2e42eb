import Foundation
import Language
import SourceText
import Testing

import Mustache

/// Templates made of pieces of templates in any order: whatever comes, it is rendered or refused, and refused at a place.
///
/// The number of rounds is `SITEGEN_FUZZ_ROUNDS` where that is set; the seed is always the same. On 29 November 2026 it
/// ran for fourteen minutes, and for seven more when JSON and XML had come to it: 88,000 rounds, each four templates shown
/// in two ways, without a finding.
struct FuzzTests {
    private static let rounds = ProcessInfo.processInfo.environment["SITEGEN_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 4_000

    private static let isTalking = ProcessInfo.processInfo.environment["SITEGEN_FUZZ_TALKS"] != nil

    @Test func makesSomethingOfEveryTemplate() {
        var random = Pieces(seed: 0x5175_6E68_2041_6E68)
        var rendered = 0
        for _ in 0..<Self.rounds {
            let profile = random.isHeads() ? Profile.spec : Profile.site
            var trial = TemplateTrial(random.template(), partials: [:], profile: profile)
            trial.templates[0].name = random.name()
            trial.templates += ["a", "b.html", "ơ"].map { (name: $0, text: random.template()) }
            if Self.isTalking { print("ROUND", trial.templates.map(\.text)) }
            let kind = random.isHeads() ? FieldKind.data : .open
            if rendersOrRefuses(trial, kind, Pieces.data) { rendered += 1 }
            if rendersOrRefuses(trial, .record(Fixture.article), .record(Pieces.article)) { rendered += 1 }
        }
        #expect(rendered > Self.rounds / 25)
    }

    /// Whether the template could be compiled. Every error must have a place in one of the files, every page must be
    /// UTF-8, and no value may get out unescaped.
    private func rendersOrRefuses(_ trial: TemplateTrial, _ kind: FieldKind, _ value: Value) -> Bool {
        let (program, report) = trial.compiled(for: kind)
        let paths = trial.templates.map { "Templates/\($0.name).mustache" }
        var findings = report.diagnostics
        var output: [UInt8] = []
        if let program, !report.hasErrors {
            var renderer = Renderer(limits: RenderingLimits(turns: 20_000, bytes: 1 << 20))
            do throws(Diagnostic) { try renderer.render(program, value, into: &output) } catch {
                findings.append(error)
            }
        } else {
            #expect(report.hasErrors, "refused without a reason: \(trial.templates)")
        }
        #expect(findings.allSatisfy { $0.location.map { paths.contains($0.file.path) } ?? false }, "\(trial.templates)")
        let page = String(validating: output, as: UTF8.self)
        #expect(page != nil, "\(trial.templates)")
        #expect(!trial.escapesAll || page?.contains("⟦<") == false, "\(trial.templates)")
        #expect(!trial.escapesAll || page?.contains("⟦\"") == false, "\(trial.templates)")
        return program != nil
    }
}

extension TemplateTrial {
    /// Whether no template can print a text raw: a site's page of HTML, or templates without a tag for it.
    fileprivate var escapesAll: Bool {
        profile.isStrict
            ? templates[0].name != "page"
            : !templates.contains { $0.text.contains("{{{") || $0.text.contains("{{&") }
    }
}

/// Makes templates out of pieces, the same ones for the same seed.
private struct Pieces {
    private var random: SteadyRandom

    init(seed: UInt64) { random = SteadyRandom(seed: seed) }

    private mutating func next() -> UInt64 { random.next() }

    mutating func isHeads() -> Bool { next() >> 60 < 8 }

    /// The name of a page, whose ending says how values are escaped.
    mutating func name() -> String {
        one(of: ["page.html", "page.html", "page.html", "page", "page.json", "page.xml"])
    }

    /// Pieces in any order, or sections and blocks that are closed as they should be.
    mutating func template() -> String {
        guard isHeads() else { return tidy(depth: 3) }
        return (0..<Int(next() >> 40 % 14)).map { _ in one(of: Self.pieces) }.joined()
    }

    private mutating func tidy(depth: Int) -> String {
        (0..<Int(next() >> 40 % 6)).map { _ -> String in
            guard depth > 0, isHeads() else { return one(of: Self.tidyPieces) }
            let name = one(of: ["tags", "isLead", "source", "nodes", "lambda", "title", "none", "tags.@any"])
            let inner = tidy(depth: depth - 1)
            switch next() >> 61 {
            case 0: return "{{^\(name)}}\(inner){{/\(name)}}"
            case 1: return "{{#\(name)}}\(inner){{^}}\(tidy(depth: depth - 1)){{/\(name)}}"
            case 2: return "{{$x}}\n  \(inner)\n{{/x}}"
            case 3: return "\n  {{<a}}{{$x}}\n \(inner){{/x}}{{/a}}\n"
            default: return "{{#\(name)}}\(inner){{/\(name)}}"
            }
        }.joined()
    }

    private mutating func one(of pieces: [String]) -> String { pieces[Int(next() >> 33) % pieces.count] }

    private static let tidyPieces = [
        "{{title}}", "{{{body}}}", "{{.}}", "{{name}}", "{{views}}", "{{@lang}}", "{{> a}}", "\n  {{> b}}\n", "{{> ơ}}",
        "{{title | upper}}", "{{tags.@count}}", "{{tags | json}}", "{{params.x}}", "{{lambda}}", "<p>", "</p>", "Đ",
        "\n",
        "<a href=\"{{title}}\">", "<p title='{{name}}'>", "<script>var x = {{views}};</script>",
        "{{> a title=views only}}",
        "<script type=\"application/json\">[{{tags}}]</script>", "{{source.name | default \"?\"}}",
        "<img srcset=\"{{title}} 2x\">",
    ]

    private static let pieces = [
        "{{title}}", "{{{title}}}", "{{&body}}", "{{#tags}}", "{{/tags}}", "{{^tags}}", "{{^}}", "{{name}}", "{{.}}",
        "{{#isLead}}", "{{/isLead}}", "{{> a}}", "{{> b}}", "\n  {{> a}}\n", "{{>*title}}", "{{<a}}", "{{/a}}",
        "{{$x}}",
        "{{/x}}", "{{$x}}\n  y\n{{/x}}", "{{@index}}", "{{@parent.first}}", "{{#@last}}", "{{/@last}}",
        "{{tags.@count}}",
        "{{#tags.@any}}", "{{/tags.@any}}", "{{=<% %>=}}", "<%={{ }}=%>", "<%title%>", "{{! c }}",
        "{{% params title=\"đ\"}}",
        "{{> a title=\"<\" only}}", "{{title | upper}}", "{{views | truncate 2}}", "{{tags | json}}",
        "{{t \"k\" n=views}}",
        "{{source.name}}", "{{params.x.y}}", "{{#source}}", "{{/source}}", "<p>", "</p>", "<a href=\"", "\">", "'",
        "\"",
        "<script>", "</script>", "var x = ", ";", "<style>", "</style>", "<!--", "-->", "<", ">", " title=", "/", "`",
        "{", "}",
        "{{", "}}", "{{{", "\r\n", "\n", " ", "\t", "\0", "\u{202E}", "e\u{301}", "Đ", "\\", "?", "#", "<img srcset=\"",
        ", ",
        "<meta http-equiv=refresh content=\"", "<script type=\"application/json\">", "[", "]", ":", ",", "<title>",
        "${",
        "{{#lambda}}", "{{/lambda}}", "{{lambda}}", "{{> ơ}}", "{{#nodes}}", "{{/nodes}}", "{{.title}}", "{{a.b.c}}",
        "{{}}", "{{#if x}}", "&#58", "&", "&#47;", "<svg>", "<animate to=\"", "<![CDATA[", "]]>", "<?x", "?>", "-1",
        "/{{title}}/", "return ", "\\u00", "{\"a\":", "of", "{{^@last}},{{/@last}}",
    ]

    static let article = Fixture.article(
        "javascript:“⟦<b>⟦\"⟦'”", views: 3, isLead: true, body: "<i>", tags: ["⟦<a", "ơ"])

    static let data = Value.map([
        "title": .text("data:⟦<a>⟦\" ⟦'"), "body": .html(SafeHTML(trusting: bytes("<i>"))), "views": .int(-7),
        "isLead": .bool(true),
        "tags": .list([.map(["name": .text("⟦<ơ")]), .text("⟦<x"), .list([.int(1)])]), "source": .absent,
        "nodes": .list([.map(["nodes": .list([])])]), "lambda": .lambda(Lambda("fuzz") { "{{title}}" + ($0 ?? "") }),
        "params": .map(["x": .double(1.5)]),
    ])
}
