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
            #expect(text.matches(of: /<div class="facing-row place"/).count > 5, "\(page)")
        }
    }

    @Test func hasTheSamePlacesOnAllPagesOfAnArticle() throws {
        for page in site.pages.filter({ $0.hasPrefix("song-ngu/") }) {
            let text = try site.text(of: page)
            let places = text.matches(of: /\sclass="facing-row place" id="([^"]*)"/).map(\.output.1)
            let articles = text.matches(of: /<a href="\/([^"]*)"[^>]* data-place>/).map { $0.output.1 + "index.html" }
            #expect(articles.count == 2)
            for article in articles {
                let own = try site.text(of: String(article))
                #expect(own.matches(of: /\sclass="place" id="([^"]*)"/).map(\.output.1) == places, "\(article)")
            }
        }
    }

    @Test func hasNoIDTwiceOnAPage() throws {
        for page in site.pages {
            let ids = try site.text(of: page).matches(of: /\sid="([^"]*)"/).map(\.output.1)
            #expect(Set(ids).count == ids.count, "\(page)")
        }
    }

    @Test func linksOnlyToPlacesThatAreThere() throws {
        for page in site.pages {
            for match in try site.text(of: page).matches(of: /href="([^"#]*)#([^"]+)"/) {
                let address = match.output.1
                guard address.isEmpty || address.hasPrefix("/") else { continue }
                let file = address.isEmpty ? page : address.dropFirst() + "index.html"
                #expect(try site.text(of: file).contains("id=\"\(match.output.2)\""), "\(page): \(match.output.0)")
            }
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
            for other in named {
                #expect(alternates[String(other)] == named, "\(page) names \(other)")
            }
        }
        #expect(alternates.values.count { !$0.isEmpty } > 200)
    }

    /// What a page or the sitemap says of a page's other languages, as `en https://…`.
    private func alternates(in text: some StringProtocol) -> [String] {
        String(text).matches(of: /rel="alternate" hreflang="([^"]*)" href="([^"]*)"/).map {
            "\($0.output.1) \($0.output.2)"
        }
    }

    @Test func namesBothLanguagesAndADefaultOnEveryListedPageButThoseOfOneLanguage() throws {
        var alone = 0
        for page in site.pages {
            let text = try site.text(of: page)
            guard !text.contains(#"content="noindex""#) else { continue }
            let isAlone = text.contains(#"class="switch-note""#)
            alone += isAlone ? 1 : 0
            let languages = alternates(in: text).map { $0.prefix { $0 != " " } }
            #expect(languages == (isAlone ? [] : ["vi", "en", "x-default"]), "\(page)")
        }
        #expect(alone < 20)
    }

    @Test func saysTheSameOfOtherLanguagesInThePageAndInTheSitemap() throws {
        let entries = try site.text(of: "sitemap.xml").matches(
            of: /<url><loc>https:\/\/[^\/]*\/([^<]*)<\/loc>(.*)<\/url>/)

        #expect(entries.count > 200)
        for entry in entries {
            let page = try site.text(of: entry.output.1 + "index.html")
            #expect(alternates(in: entry.output.2) == alternates(in: page), "\(entry.output.1)")
        }
    }

    @Test func sendsReadersOfNeitherLanguageToTheFrontPageOrTheEnglishOne() throws {
        let home = "x-default https://huu-nghi.example/"
        for page in ["index.html", "vi/index.html", "en/index.html"] {
            #expect(try alternates(in: site.text(of: page)).last == home)
        }
        #expect(try alternates(in: site.text(of: "vi/chu-de/index.html")).last == home + "en/tags/")
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

    @Test func hasNoScriptsButThoseThatKeepThePlaceAndSearchAndFetchesNothingFromElsewhere() throws {
        for page in site.pages {
            let text = try site.text(of: page)
            #expect(
                !text.contains(
                    /<script(?! type="application\/ld\+json"| src="\/assets\/(?:place|search).js" defer>)/), "\(page)")
            #expect(!text.contains(/<(?:img|script|iframe)[^>]* src="(?:https?:)?\/\//), "\(page)")
            #expect(!text.contains(/<link rel="(?:stylesheet|icon)" href="(?:https?:)?\/\//), "\(page)")
        }
    }
}
