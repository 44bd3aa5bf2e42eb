import Foundation
import Ingest
import SourceText

/// How well the pages of known answers are read: precision, recall and F1 of the body by runs of four words, and how many
/// fields are right; beside what another program made of the same pages.
struct Scoring {
    /// A folder of pages with their answers.
    private struct Pages {
        let name: String
        let folder: String
        let answers: String
    }

    /// What another program found on a page.
    private struct Other: Decodable {
        let title: String?
        let date: String?
        let author: String?
        let text: String?
    }

    let text: String

    /// - Parameter others: A JSON file with what another program found, by the paths of pages, or nil.
    init(besides others: String?) throws {
        let found = try others.map {
            try JSONDecoder().decode([String: Other].self, from: Data(contentsOf: URL(filePath: $0)))
        }
        var text = ""
        for pages in Self.sets() {
            let right = try ExpectedPage.all(in: pages.answers)
            let results = try right.map { page in
                var report = Report()
                let results = Ingest(content: "/nonexistent").drafts(
                    of: [pages.folder + "/" + page.file], report: &report)
                guard let result = results.first else { throw CocoaError(.fileNoSuchFile) }
                return PageScore(result, against: page)
            }
            text += Self.table("sitegen ingest, " + pages.name, results)
            guard let found else { continue }
            let others = right.compactMap { page in
                found[pages.folder + "/" + page.file].map { other in
                    PageScore(
                        title: other.title, date: other.date, authors: other.author, body: other.text ?? "",
                        against: page)
                }
            }
            if !others.isEmpty { text += Self.table("trafilatura, " + pages.name, others) }
        }
        self.text = text
    }

    private static func table(_ name: String, _ scores: [PageScore]) -> String {
        let articles = scores.filter(\.isArticle)
        let mean = { (value: (PageScore) -> Double) in
            String(format: "%.4f", articles.map(value).reduce(0, +) / Double(max(1, articles.count)))
        }
        let fields = scores.map(\.fields).reduce(0, +)
        let wrong = scores.map(\.faults.count).reduce(0, +)
        return "== \(name)\n" + scores.map { "\($0)\n" }.joined()
            + "mean of \(articles.count) articles              \(mean { $0.body.precision })  \(mean { $0.body.recall })  "
            + "\(mean { $0.body.f1 })  \(fields - wrong) of \(fields) checks right\n\n"
    }

    /// Our own layouts, and the shared pages where they are.
    private static func sets() -> [Pages] {
        let here = URL(filePath: #filePath).deletingLastPathComponent()
        let own = here.appending(path: "pages").path(percentEncoded: false)
        let heldOut = here.appending(path: "held-out").path(percentEncoded: false)
        let root = here.deletingLastPathComponent().deletingLastPathComponent()
        let shared = root.deletingLastPathComponent().appending(path: "shared").path(percentEncoded: false)
        let sets = [
            Pages(name: "seeds", folder: shared + "/seeds", answers: shared + "/seeds-expected.json"),
            Pages(
                name: "ingest-dev", folder: shared + "/ingest-dev/pages", answers: shared + "/ingest-dev/expected.json"),
            Pages(name: "our layouts of HTML", folder: own, answers: own + "/expected.json"),
            Pages(name: "held out, first round", folder: heldOut + "-1", answers: heldOut + "-1/expected.json"),
            Pages(name: "held out, second round", folder: heldOut + "-2", answers: heldOut + "-2/expected.json"),
            Pages(name: "held out, third round", folder: heldOut + "-3", answers: heldOut + "-3/expected.json"),
            Pages(name: "held out, fourth round", folder: heldOut + "-4", answers: heldOut + "-4/expected.json"),
            Pages(name: "held out, fifth round", folder: heldOut + "-5", answers: heldOut + "-5/expected.json"),
        ]
        for set in sets where !FileManager.default.fileExists(atPath: set.answers) {
            print("\(set.answers) is absent, its pages are not scored")
        }
        return sets.filter { FileManager.default.fileExists(atPath: $0.answers) }
    }
}
