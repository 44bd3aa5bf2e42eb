import Foundation
import Language
import Output
import Site
import SourceText
import Testing

/// Debian's Chromium, where it is installed.
private enum Browser {
    static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    static let isThere: Bool = {
        if path == nil { print("SKIPPED: no Chromium on this machine, so no page was looked at in a browser") }
        return path != nil
    }()

    /// The document of a local page after its scripts have run.
    static func document(of page: URL, width: Int) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: path ?? "")
        let output = FileManager.default.temporaryDirectory.appending(path: "chromium-\(UUID().uuidString).html")
        try Data().write(to: output)
        process.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
            "--user-data-dir=\(output.path).profile", "--window-size=\(width),1200", "--virtual-time-budget=20000",
            "--dump-dom", page.absoluteString,
        ]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return String(decoding: try Data(contentsOf: output), as: UTF8.self)
    }
}

@Suite("Pages in a browser", .enabled(if: Browser.isThere, "needs Debian's Chromium"))
struct BrowserTests {
    /// A page that puts others into frames as wide as a phone and writes down whether they fit.
    private func ruler(for pages: [String], below output: URL) -> String {
        let frames = pages.map { "<iframe src=\"\(output.path)/\($0)\" width=\"360\" height=\"800\"></iframe>" }
        return """
            <!doctype html><title>measuring</title>\(frames.joined())<p id="result"></p>
            <script>
            addEventListener("load", () => {
              const wide = [...document.querySelectorAll("iframe")].map(frame => {
                const page = frame.contentDocument;
                const styled = frame.contentWindow.getComputedStyle(page.body).maxWidth !== "none";
                const fits = page.documentElement.scrollWidth <= page.documentElement.clientWidth;
                return `${frame.src.split("/Output/")[1]} styled:${styled} fits:${fits}`;
              });
              document.getElementById("result").textContent = "measured:" + wide.join(";") + ":end";
            });
            </script>
            """
    }

    @Test func areNoWiderThanAPhone() throws {
        let root = LittleSite.templates.deletingLastPathComponent()
        let output = FileManager.default.temporaryDirectory.appending(path: "sitegen-phone-\(UUID().uuidString)/Output")
        // Opened from the disk, a page finds its style sheet when the base URL's path is the folder's.
        let result = Build(
            content: root.appending(path: "Content").path, templates: LittleSite.templates.path, output: output.path,
            baseURL: "https://huu-nghi.example" + output.path, now: try Moment("2026-11-22"),
            program: Fingerprint(of: "tests")
        ).run()
        let kinds = ["index.html", "vi/index.html", "404.html", "en/timeline/index.html", "vi/to-chuc/index.html"]
        let articles = result.changes?.written.filter { $0.contains("/bai-viet/") || $0.contains("/articles/") } ?? []
        let ruler = output.appending(path: "ruler.html")
        try Data(self.ruler(for: kinds + articles, below: output).utf8).write(to: ruler)

        let document = try Browser.document(of: ruler, width: 1200)
        let measured = try #require(document.firstMatch(of: /measured:(.*):end/)?.output.1)

        let pages = measured.split(separator: ";")
        #expect(pages.count == kinds.count + articles.count)
        for page in pages { #expect(page.hasSuffix(" styled:true fits:true"), "\(page)") }
    }
}
