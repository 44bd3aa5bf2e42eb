import Foundation
import Ingest
import SourceText

/// How many pages a second become drafts, reading them from disk and looking for their kin included, and the memory it takes.
struct Speed {
    let text: String

    init() throws {
        let folder = NSTemporaryDirectory() + "ingest-speed-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var text = ""
        for (kind, count, size) in [
            ("text", 500, 14_000), ("text", 4_000, 14_000), ("text", 16_000, 14_000), ("html", 100, 100_000),
            ("html", 600, 100_000),
        ] {
            let pages = "\(folder)/\(kind)-\(count)"
            try FileManager.default.createDirectory(atPath: pages, withIntermediateDirectories: true)
            var bytes = 0
            for number in 0..<count {
                let page = SyntheticPage(seed: UInt64(number + 1), bytes: size)
                let data = Data((kind == "html" ? page.html : page.text).utf8)
                bytes += data.count
                try data.write(to: URL(filePath: "\(pages)/\(number).\(kind == "html" ? "html" : "txt")"))
            }
            defer { try? FileManager.default.removeItem(atPath: pages) }
            text += Self.measured(pages, "\(count) pages of \(kind), \(bytes / count / 1_000) KB each")
        }
        self.text = text
    }

    private static func measured(_ folder: String, _ name: String) -> String {
        var report = Report()
        var drafts = 0
        let clock = ContinuousClock()
        let time = clock.measure {
            Ingest(content: "/nonexistent").read([folder], report: &report) { result, _ in
                if result.draft != nil { drafts += 1 }
            }
        }
        let seconds = time / .seconds(1)
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return String(
            format: "%@: %d drafts in %.2f s, %.0f pages/s, at most %d MB so far\n", name, drafts, seconds,
            Double(drafts) / seconds, usage.ru_maxrss / 1_024)
    }
}
