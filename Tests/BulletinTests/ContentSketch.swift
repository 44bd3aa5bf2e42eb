import Foundation
import Language
import SourceText
import Testing

@testable import Bulletin

/// A little Content folder written in one text: `== path ==` before each file, 1️⃣ 2️⃣ … where messages should point.
///
/// The marks are not written to the files; in expected messages they stand for `Content/path:line:column`.
struct ContentSketch {
    private(set) var files: [(path: String, text: String)] = []
    private(set) var places: [(mark: String, place: String)] = []

    /// Unless the sketch has settings of its own it gets plain ones, so that no note speaks of them.
    init(_ sketch: String) {
        var path: String?
        var lines: [Substring] = []
        for line in (sketch + "\n== ==").split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("== "), line.hasSuffix("==") {
                if let path { add(path, lines.joined(separator: "\n") + "\n") }
                path = String(line.dropFirst(3).dropLast(3))
                lines = []
            } else {
                lines.append(line)
            }
        }
        if !files.contains(where: { $0.path == "site.yaml" }) {
            add("site.yaml", "name: {vi: Bản tin thử, en: Trial bulletin}\nbase_url: https://bulletin.example\n")
        }
    }

    private mutating func add(_ path: String, _ marked: String) {
        var text = ""
        for character in marked {
            if character.unicodeScalars.contains("\u{20E3}") {
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                let place = "Content/\(nfc(path)):\(lines.count):\((lines.last?.count ?? 0) + 1)"
                places.append((String(character), place))
            } else {
                text.append(character)
            }
        }
        files.append((path, text))
    }

    /// The folder on disk for as long as a function looks at it.
    func withFolder<Result>(_ look: (_ folder: String) throws -> Result) throws -> Result {
        let folder = NSTemporaryDirectory() + "sitegen-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for file in files {
            let location = URL(fileURLWithPath: folder + "/Content/" + file.path)
            try FileManager.default.createDirectory(
                at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: location)
        }
        return try look(folder + "/Content")
    }
}

/// A sketch, read: the bulletin and all that was said of it.
struct Reading {
    let bulletin: Bulletin
    let report: Report
    private let sketch: ContentSketch
    private let folder: String

    /// Reads a sketch at 2024-01-01, with all checks.
    ///
    /// - Parameter prepare: Changes the folder before it is read.
    init(
        _ sketch: String, now: String = "2024-01-01", showingDrafts: Bool = false, baseURL: String? = nil,
        prepare: (_ folder: String) throws -> Void = { _ in }
    ) throws {
        let sketch = ContentSketch(sketch)
        var report = Report()
        (folder, bulletin) = try sketch.withFolder { folder in
            try prepare(folder)
            let bulletin = Bulletin(
                reading: ContentListing(of: folder), now: try Moment(now), showingDrafts: showingDrafts,
                baseURL: baseURL, report: &report)
            return (folder, try #require(bulletin))
        }
        run(checks, on: bulletin, report: &report)
        self.report = report
        self.sketch = sketch
    }

    /// Every finding as it is printed, with `Content` for the folder and marks for the places that have one.
    func messages(in language: Language = .vi) -> String {
        let printer = DiagnosticPrinter(in: language)
        var text = report.diagnostics.map(printer.print).joined().replacing(folder, with: "Content")
        for (mark, place) in sketch.places { text = text.replacing(place + ":", with: mark + ":") }
        return text
    }

    /// The only article.
    var article: Article {
        get throws { try #require(bulletin.articles.count == 1 ? bulletin.articles.first : nil) }
    }

    /// The Vietnamese text of the only article.
    var vi: ArticleText {
        get throws { try #require(try article.texts.vi) }
    }

    /// The English text of the only article.
    var en: ArticleText {
        get throws { try #require(try article.texts.en) }
    }
}

/// Writes bytes that a text in a test cannot hold.
func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
}

/// Removes a file of the sketch.
func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: path)
}
