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

    /// The bundled site, built so that its pages find their style sheet and script when they are opened from the disk.
    private static func builtForTheDisk() throws -> (output: URL, written: [String]) {
        let root = LittleSite.templates.deletingLastPathComponent()
        let output = FileManager.default.temporaryDirectory.appending(path: "sitegen-phone-\(UUID().uuidString)/Output")
        // From the disk, links lead where they should when the base URL's path is the folder's.
        let result = Build(
            content: root.appending(path: "Content").path, templates: LittleSite.templates.path, output: output.path,
            baseURL: "https://huu-nghi.example" + output.path, now: try Moment("2026-11-22"),
            program: Fingerprint(of: "tests")
        ).run()
        return (output, result.changes?.written ?? [])
    }

    @Test func areNoWiderThanAPhone() throws {
        let (output, written) = try Self.builtForTheDisk()
        let kinds = ["index.html", "vi/index.html", "404.html", "en/timeline/index.html", "vi/to-chuc/index.html"]
        let articles = written.filter { path in
            ["/bai-viet/", "/articles/", "song-ngu/"].contains { path.contains($0) }
        }
        let ruler = output.appending(path: "ruler.html")
        try Data(self.ruler(for: kinds + articles, below: output).utf8).write(to: ruler)

        let document = try Browser.document(of: ruler, width: 1200)
        let measured = try #require(document.firstMatch(of: /measured:(.*):end/)?.output.1)

        let pages = measured.split(separator: ";")
        #expect(pages.count == kinds.count + articles.count)
        for page in pages { #expect(page.hasSuffix(" styled:true fits:true"), "\(page)") }
    }

    /// A page that does something with pages in frames and writes down what came of it.
    private func report(of script: String, below output: URL, width: Int = 1200) throws -> String {
        let page = output.appending(path: "trial-\(UUID().uuidString).html")
        let html = """
            <!doctype html><title>trying</title><p id="result"></p>
            <script>
            const frame = (path, width) => new Promise(resolve => {
              const frame = document.createElement("iframe");
              [frame.width, frame.height] = [width, 700];
              frame.onload = () => resolve(frame.contentWindow);
              frame.src = path;
              document.body.append(frame);
            });
            (async () => { \(script) })()
              .catch(error => "failed: " + error)
              .then(text => { document.getElementById("result").textContent = `found:${text}:end`; });
            </script>
            """
        try Data(html.utf8).write(to: page)
        let document = try Browser.document(of: page, width: width)
        return String(try #require(document.firstMatch(of: /found:(.*):end/)?.output.1))
    }

    @Test func keepTheReadersPlaceFromOneLanguageToTheOtherAndBack() throws {
        let (output, written) = try Self.builtForTheDisk()
        let article = try #require(written.first { $0.contains("vi/bai-viet/") && $0.contains("chi-thi") })

        let found = try report(
            of: """
                const steps = [];
                const follow = async (view, lang) => {
                  const link = view.document.querySelector(`.here a[hreflang=${lang}]`);
                  link.dispatchEvent(new PointerEvent("pointerdown"));
                  const next = await frame(link.href.replace(/\\/(#|$)/, "/index.html$1"), 900);
                  await new Promise(resolve => setTimeout(resolve, 100));
                  steps.push(`${next.document.documentElement.lang}${next.location.hash}`);
                  return next;
                };
                let view = await frame("\(output.path)/\(article)", 900);
                await follow(view, "en");
                view.document.querySelectorAll(".place")[4].scrollIntoView();
                view = await follow(view, "en");
                const named = view.document.querySelector(":target").getBoundingClientRect();
                steps.push(named.top >= 0 && named.top < 350 ? "in sight" : "out of sight");
                view = await follow(view, "vi");
                return steps.join(" ");
                """, below: output)

        #expect(found == "en en#d5 in sight vi#d5")
    }

    @Test func ofBothTextsStandSideBySideOnAScreenAndOneBelowTheOtherOnAPhone() throws {
        let (output, written) = try Self.builtForTheDisk()
        let page = try #require(written.first { $0.hasPrefix("song-ngu/") })

        let found = try report(
            of: """
                const places = [];
                for (const width of [1000, 360]) {
                  const view = await frame("\(output.path)/\(page)", width);
                  const cells = [...view.document.querySelector(".body .facing-row").children];
                  const [vi, en] = cells.map(cell => cell.getBoundingClientRect());
                  places.push(`${cells.map(cell => cell.lang)} ${vi.right <= en.left} ${vi.bottom <= en.top}`);
                }
                return places.join("; ");
                """, below: output)

        #expect(found == "vi,en true false; vi,en false true")
    }

    @Test(arguments: [
        ("vi/tim-kiem", "thanh pho vi hoa binh", "Thành phố vì hòa bình"),
        ("vi/tim-kiem", "16/7/1999 o la paz", "Ngày 16/7/1999 ở La Paz: Hà Nội, Thành phố vì hòa bình"),
        ("vi/tim-kiem", "HOA ANH ĐÀO", "110 cây hoa anh đào tặng Hà Nội"),
        ("vi/tim-kiem", "Thành phố vì hoà bình", "Thành phố vì hòa bình"),
        ("vi/tim-kiem", "haufo", "Liên hiệp các tổ chức hữu nghị thành phố Hà Nội"),
        ("en/search", "hoi huu nghi viet nam nhat ban thanh pho", "Vietnam–Japan Friendship Association of Hanoi"),
        ("en/search", "cherry", "110 cherry trees for Hanoi"),
        ("vi/tim-kiem", "khongcogi", "Không tìm thấy gì."),
    ])
    func findWhatIsTypedWithOrWithoutMarks(_ page: String, _ typed: String, _ expected: String) throws {
        let (output, _) = try Self.builtForTheDisk()

        let found = try report(
            of: """
                const view = await frame("\(output.path)/\(page)/index.html", 900);
                // Pages that are opened from the disk may not fetch.
                view.fetch = address => new Promise((resolve, reject) => {
                  const request = new XMLHttpRequest();
                  request.onload = () => resolve({ ok: true, json: () => JSON.parse(request.responseText) });
                  request.onerror = reject;
                  request.open("GET", address);
                  request.send();
                });
                const form = view.document.querySelector("form.search");
                form.elements.q.value = "\(typed)";
                form.requestSubmit();
                for (let turn = 0; turn < 100; turn++) {
                  await new Promise(resolve => setTimeout(resolve, 50));
                  const status = view.document.querySelector(".found [role=status]");
                  if (status && status.textContent !== "…") break;
                }
                await new Promise(resolve => setTimeout(resolve, 500));
                return (view.document.querySelector(".found a") ?? view.document.querySelector(".found p")).textContent;
                """, below: output)

        #expect(found == expected)
    }
}
