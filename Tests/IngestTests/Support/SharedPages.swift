import Foundation

/// The pages that are shared with the project but not part of it.
enum SharedPages {
    /// The folder beside the package, or nil where it does not exist.
    static let folder: String? = {
        var package = URL(filePath: #filePath)
        for _ in 0..<4 { package.deleteLastPathComponent() }
        let folder = package.deletingLastPathComponent().appending(path: "shared").path(percentEncoded: false)
        let isThere = FileManager.default.fileExists(atPath: folder + "/seeds-expected.json")
        if !isThere { print("IngestTests: \(folder) is absent, the scoring tests are SKIPPED") }
        return isThere ? folder : nil
    }()

    /// The folder of our own pages of HTML, which the benchmark scores too.
    static let layouts: String = {
        var package = URL(filePath: #filePath)
        for _ in 0..<4 { package.deleteLastPathComponent() }
        return package.appending(path: "Benchmarks/ingest/pages").path(percentEncoded: false)
    }()

    /// The folders of pages that were written with their answers before ingest first read them, in two rounds.
    static let heldOut: [String] = ["-1", "-2"].map { layouts.dropLast("pages".count) + "held-out" + $0 }

    static var areThere: Bool { folder != nil }

    /// The folders of pages, each with its answers.
    static let sets: [(pages: String, answers: String)] = [
        ("seeds", "seeds-expected.json"), ("ingest-dev/pages", "ingest-dev/expected.json"),
    ]
}
