import Foundation
import Language
import Output
import Site
import SourceText
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The site this repository brings, built once for all tests of the suite.
private struct BundledSite {
    let result: BuildResult
    let output: URL
    let paths: [String]

    static let shared = Result { try BundledSite() }

    private init() throws {
        let root = LittleSite.templates.deletingLastPathComponent()
        output = FileManager.default.temporaryDirectory.appending(path: "sitegen-bundled/\(UUID().uuidString)/Output")
        result = Build(
            content: root.appending(path: "Content").path, templates: LittleSite.templates.path, output: output.path,
            now: try Moment("2026-11-22"), program: Fingerprint(of: "tests")
        ).run()
        paths = result.changes?.written ?? []
    }

    func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: output.appending(path: path)), as: UTF8.self)
    }

    var pages: [String] { paths.filter { $0.hasSuffix(".html") } }
}

@Suite("The bundled site")
struct BundledSiteTests {
    private let site: BundledSite

    init() throws {
        site = try BundledSite.shared.get()
    }

    @Test func isBuiltWithoutAFinding() {
        let printer = DiagnosticPrinter(in: .en)

        #expect(site.result.report.diagnostics.map { printer.print($0) } == [])
        #expect(site.pages.count > 200)
    }

    @Test func hasOneHeadingOfTheFirstRankOnEveryPage() throws {
        for page in site.pages {
            let text = try site.text(of: page)
            guard !text.contains(#"http-equiv="refresh""#) else { continue }
            #expect(text.ranges(of: "<h1").count == 1, "\(page)")
        }
    }

    @Test func hasNoLinkThatLeadsNowhere() throws {
        let files = Set(site.paths)
        for page in site.pages {
            for match in try site.text(of: page).matches(of: /(?:href|src)="(\/[^"#?]*)/) {
                let address = String(match.output.1)
                let file = address.dropFirst() + (address.hasSuffix("/") ? "index.html" : "")
                #expect(files.contains(String(file)), "\(page) links \(address)")
            }
        }
    }

    @Test func putsEveryBlockOfItsArticlesBesideItsPartner() throws {
        let pages = site.pages.filter { $0.hasPrefix("song-ngu/") }

        #expect(pages.count >= 9)
        for page in pages {
            let text = try site.text(of: page)
            #expect(!text.contains("facing-absent"), "\(page)")
            #expect(text.matches(of: /<div class="facing-row"/).count > 8, "\(page)")
        }
    }

    @Test func namesInEveryPageTheSameAlternatesAsThePageItNames() throws {
        var alternates: [String: Set<Substring>] = [:]
        for page in site.pages {
            let links = try site.text(of: page).matches(of: /<link rel="alternate" hreflang="[^"]*" href="([^"]*)">/)
            let own = "https://huu-nghi.example/" + page.replacing(/index\.html$/, with: "")
            alternates[own] = Set(links.map(\.output.1))
        }
        for (page, named) in alternates {
            for other in named where other != "https://huu-nghi.example/" {
                #expect(alternates[String(other)] == named, "\(page) names \(other)")
            }
        }
        #expect(alternates.values.count { !$0.isEmpty } > 200)
    }

    @Test func hasFeedsAndASitemapThatAreXML() throws {
        for path in ["vi/feed.xml", "en/feed.xml", "sitemap.xml"] {
            let parser = XMLParser(data: try Data(contentsOf: site.output.appending(path: path)))
            #expect(parser.parse(), "\(path): \(String(describing: parser.parserError))")
        }
    }

    @Test func listsInTheSitemapExactlyThePagesThatMayBeIndexed() throws {
        let listed = try site.text(of: "sitemap.xml").matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.output.1) }
        let indexed = try site.pages.filter { try !site.text(of: $0).contains(#"content="noindex""#) }
            .map { "https://huu-nghi.example/" + $0.replacing(/index\.html$/, with: "") }

        #expect(listed.sorted() == indexed.sorted())
    }

    @Test func needsNoScriptAndFetchesNothingFromElsewhere() throws {
        for page in site.pages {
            let text = try site.text(of: page)
            #expect(!text.contains(/<script(?! type="application\/ld\+json")/), "\(page)")
            #expect(!text.contains(/<(?:img|script|iframe)[^>]* src="(?:https?:)?\/\//), "\(page)")
            #expect(!text.contains(/<link rel="(?:stylesheet|icon)" href="(?:https?:)?\/\//), "\(page)")
        }
    }
}
