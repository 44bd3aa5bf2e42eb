import Foundation
import Language
import Testing

@Suite("What pages and the sitemap say of other languages")
struct AlternatesTests {
    private static let base = "https://ban-tin.example/tin"

    /// A site below a path, with every kind of page and lists of three pages, read back from its files.
    private static let site = Result {
        let articles = (1...41).map { number in
            """
            == articles/2023/01/bai-\(number).\(number.isMultiple(of: 3) ? "en" : "vi").md ==
            ---
            title: Bài số \(number)
            date: 2023-01-01
            tags: [hoa-binh]
            organisations: [lien-hiep]
            ---
            Chữ.

            """
        }
        let site = try LittleSite(Fixtures.site + articles.joined())
        try site.build(baseURL: base)
        return site
    }

    /// The pages by their full addresses.
    private let pages: [String: String]
    private let site: LittleSite

    init() throws {
        site = try Self.site.get()
        var pages: [String: String] = [:]
        for path in site.paths where path.hasSuffix(".html") {
            pages["\(Self.base)/" + path.replacing(/index\.html$/, with: "")] = try site.page(path)
        }
        self.pages = pages
    }

    /// The addresses a page or an entry of the sitemap names, by language.
    private func alternates(in text: some StringProtocol) -> [String: String] {
        let links = String(text).matches(of: /rel="alternate" hreflang="([^"]*)" href="([^"]*)"/)
        return Dictionary(uniqueKeysWithValues: links.map { (String($0.output.1), String($0.output.2)) })
    }

    @Test func areThereAndSayTheSameOnEveryPageOfEveryList() {
        for list in ["vi/", "vi/chu-de/hoa-binh/", "vi/to-chuc/lien-hiep-thu-nghiem-dong-do/"] {
            for number in 1...3 {
                let address = "\(Self.base)/\(list)" + (number == 1 ? "" : "trang/\(number)/")
                let named = alternates(in: pages[address] ?? "")

                #expect(named["vi"] == address)
                #expect(named["en"]?.hasSuffix(number == 1 ? "/" : "/page/\(number)/") == true, "\(address)")
                #expect(named["x-default"] != nil)
            }
        }
    }

    @Test func leadToPagesThatNameTheSameOnesAndThemselves() {
        var count = 0
        for (address, page) in pages {
            let named = alternates(in: page)
            guard !named.isEmpty else { continue }
            count += 1
            #expect(named.keys.sorted() == ["en", "vi", "x-default"], "\(address)")
            #expect(named.values.contains(address), "\(address) does not name itself")
            for other in named.values {
                #expect(pages[other].map { alternates(in: $0) } == named, "\(address) names \(other)")
            }
        }
        #expect(count > 30)
    }

    @Test func areInTheSitemapAsOnThePages() throws {
        let entries = try site.page("sitemap.xml").matches(of: /<url><loc>([^<]*)<\/loc>(.*)<\/url>/)

        for entry in entries {
            let page = try #require(pages[String(entry.output.1)])
            #expect(alternates(in: entry.output.2) == alternates(in: page), "\(entry.output.1)")
            #expect(page.contains("<link rel=\"canonical\" href=\"\(entry.output.1)\">"))
        }
        let indexed = pages.filter { !$0.value.contains(#"content="noindex""#) }
        #expect(entries.map { String($0.output.1) }.sorted() == indexed.keys.sorted())
    }

    @Test func haveACanonicalAddressThatIsThereOnEveryPage() throws {
        for (address, page) in pages {
            let canonical = try #require(page.firstMatch(of: /<link rel="canonical" href="([^"]*)">/)?.output.1)
            #expect(pages[String(canonical)] != nil, "\(address)")
        }
    }

    @Test func areNotClaimedByPagesOfOneLanguage() throws {
        let article = "\(Self.base)/vi/bai-viet/2024/dem-tho-ben-song/"
        let notice = "\(Self.base)/en/articles/2024/dem-tho-ben-song/"

        #expect(try alternates(in: #require(pages[article])).isEmpty)
        #expect(try #require(pages[notice]).contains("<link rel=\"canonical\" href=\"\(article)\">"))
    }
}
