import Bulletin
import Foundation
import Language
import SourceText
import Testing

@testable import Proofreading

/// A little Content folder, proofread: what was found, each finding on a line.
struct Trial {
    let findings: [Diagnostic]

    /// - Parameter files: Texts by their paths below Content.
    init(_ files: [String: String]) throws {
        let folder = NSTemporaryDirectory() + "sitegen-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let settings = "name: {vi: Bản tin thử, en: Trial bulletin}\nbase_url: https://bulletin.example\n"
        for (path, text) in files.merging(["site.yaml": settings], uniquingKeysWith: { given, _ in given }) {
            let location = URL(fileURLWithPath: folder + "/" + path)
            try FileManager.default.createDirectory(
                at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: location)
        }
        self = try Trial(folder: folder)
    }

    /// A folder that is there already.
    init(folder: String) throws {
        var reading = Report()
        let bulletin = Bulletin(reading: ContentListing(of: folder), now: try Moment("2026-12-31"), report: &reading)
        var report = Report()
        proofread(try #require(bulletin), report: &report)
        findings = report.diagnostics + reading.diagnostics.filter { $0.severity == .error }
    }

    /// A pair of texts.
    init(vi: String, en: String, registers: [String: String] = [:]) throws {
        let texts = ["articles/bai.vi.md": head("Bài thử") + vi, "articles/bai.en.md": head("A trial") + en]
        try self.init(texts.merging(registers) { one, _ in one })
    }

    /// The ids of what was found.
    var ids: [String] { findings.map(\.id) }

    /// What was found with its places: `numbers-differ vi:4:5 en:4:7 the two texts differ: “3” and “4”`.
    func lines(in language: Language = .en) -> String {
        findings.map { finding in
            let places = [finding.location] + finding.notes.map(\.location)
            return ([finding.id] + places.compactMap { place in place.map { short($0) } } + [finding.message[language]])
                .joined(separator: " ")
        }.joined(separator: "\n")
    }

    private func short(_ place: SourceText.SourceLocation) -> String {
        let name = place.file.path.split(separator: "/").last ?? ""
        let shown = name.hasSuffix(".md") ? name.dropLast(3).split(separator: ".").last ?? "" : name
        return "\(shown):\(place.line):\(place.column)"
    }
}

/// Front matter of three lines and an empty one, so that a text begins on the fifth.
func head(_ title: String) -> String { "---\ntitle: \(title)\n---\n\n" }
