import Language
import SourceText
import Testing

@testable import Markdown

struct MarkdownLinkTests {
    @Test func givesLinksAndPicturesInTheOrderOfTheText() {
        var report = Report()

        let links = MarkdownBody(
            "Đoạn [một](a&amp;b.md \"t\") ![hai](c\\_d.png), <https://x.vn> và [ba][r].\n\n[r]: /e.md"
        )
        .links(by: MarkdownRules(language: .vi), report: &report)

        #expect(links.map(\.destination) == ["a&b.md", "c_d.png", "https://x.vn", "/e.md"])
        #expect(links.map(\.isImage) == [false, true, false, false])
        #expect(report.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("Đoạn *một* có [liên kết](a.md) ở giữa", ["[liên kết](a.md)"]),
        ("a ![ảnh](b.png \"t\") c", ["![ảnh](b.png \"t\")"]),
        ("[x](a.md) [x](a.md)", ["[x](a.md)", "[x](a.md)"]),
        ("- một [liên\n  kết](a.md)\n- [hai](b.md)", ["[liên\n  kết](a.md)", "[hai](b.md)"]),
        ("> trích [một\n> hai](c.md)\nlười [ba](d.md)", ["[một\n> hai](c.md)", "[ba](d.md)"]),
        ("| a | b |\n|---|---|\n| [x](y) | ![z](w) |", ["[x](y)", "![z](w)"]),
        ("[![ảnh](a.png)](b.md)", ["[![ảnh](a.png)](b.md)", "![ảnh](a.png)"]),
        ("[r]: /a.md\n[q]: /b.md\nchữ [r] và [s][q]", ["/a.md", "/b.md"]),
        ("chữ [r] và [s][q]\n\n[r]: /a.md\n[q]: /b.md", ["[r]", "[s][q]"]),
        ("xem www.haufo.vn, a@b.vn và <http://k.vn>", ["www.haufo.vn", "a@b.vn", "http://k.vn"]),
        ("a[^1] [b](c)\n\n[^1]: xem [d](e.md)", ["[b](c)", "[d](e.md)"]),
        ("Đ\r\n\r\n[a](b)\r\n\r\n# [c](<d e>)", ["[a](b)", "[c](<d e>)"]),
        ("một\rhai [a](b)", ["[a](b)"]),
        ("[a](x&amp;y)", ["[a](x&amp;y)"]),
        ("* * [a](b)\n\n      [c](d)", ["[a](b)", "[c](d)"]),
    ])
    func placesLinksWhereTheyStand(_ markdown: String, _ expected: [String]) {
        let body = MarkdownBody(markdown)
        var report = Report()

        let links = body.links(by: MarkdownRules(language: .vi), report: &report)

        #expect(links.map { body.source.text(in: $0.range) } == expected)
    }

    @Test func placesLinksInTheWholeFile() throws {
        let file = try #require(Reading("---\ntitle: Đá\n---\n\nThân [bài](a.md)\n").file)
        var report = Report()

        let link = try #require(file.body.links(by: MarkdownRules(language: .vi), report: &report).first)

        #expect(file.source.text(in: link.range) == "[bài](a.md)")
    }

    @Test(arguments: 0..<20)
    func findsNoLinkInTextsThatAreNotParsedForAny(_ seed: UInt64) throws {
        let pieces = [
            "w", "ww", "www", ".", "www.a", "WWW.b.vn", "http:", "//", "/", ":", "https", "a", "b.vn", "mailto:",
            "xmpp:",
            "ftp", "Đ", " ", "\n", "]", "(", ")", "!", "\\", ">", "- ", "| a |\n|---|\n", "`", "*", "~", "_", "#",
            "%40", "[", "<",
            "@", "&#64;", "&commat;", "&",
        ]
        var numbers = SteadyNumbers(seed: seed)
        var skipped = 0

        for _ in 0..<200 {
            let markdown = (0..<8).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            let body = MarkdownBody(markdown)
            if body.mayHoldLinks { continue }
            skipped += 1
            let kinds = try CMark.parse(body) { root in root.descendants.map(\.kind) }
            #expect(!kinds.contains(.link) && !kinds.contains(.image), "\(markdown.debugDescription)")
        }

        #expect(skipped > 10, "the generator must make texts that are not parsed")
    }

    /// Links that are read off the bytes are those that the tree of the text has, and stand where they are written.
    @Test(arguments: 0..<8 as Range<UInt64>)
    func areTheSameReadOffTheBytes(_ seed: UInt64) throws {
        let pieces = [
            "[một](/a.md)", "[hai *ba*](b#c)", "*[d](e)", "_x_ ", "**", "[f](https://g.vn/h?i=j)", "[k](javascript:l)",
            "[](m)", "[x](n)", "[ ](o)", "[p [q](r)](s)", "[t](u v)", "[^1](w)", "![y](z)", "a]", "\n", "\n\n", "- ",
            "> ",
            "# ", "1. ", "   ", "  ", " ", "---\n", "Đoạn ", "(", ")", "*", "!", ":", "ww", "w", "www.a", "\t", "`",
            "&amp;",
        ]
        var numbers = SteadyNumbers(seed: seed)
        var found = 0

        let simple = pieces[..<5] + ["Đoạn ", " ", "\n\n- ", "\n", "(", "*"]
        let rows = [
            "\n\n| a | b |\n|---|--:|\n", "| c | d |\n", "| e | f | g |\n", "| [hai](i) | j |\n", "| k |\n\n", "|",
            "\n\n",
        ]
        for number in 0..<450 {
            // Two of three texts are of the pieces alone that plain links, and tables with such links, are made of.
            let some = [pieces[...], simple, pieces[..<2] + rows][number % 3]
            let markdown = (0..<6).map { _ in some.randomElement(using: &numbers) ?? "" }.joined()
            let body = MarkdownBody(markdown)
            guard let plain = body.plainLinks else { continue }
            found += plain.links.count
            let rules = MarkdownRules(language: .vi)
            var report = Report()
            let links = body.links(by: rules, report: &report)
            let parsed = try CMark.parse(body) { body.linksAndFindings(in: $0, by: rules) }
            #expect(links.map(\.destination) == parsed.links.map(\.destination), "\(markdown.debugDescription)")
            for link in links { #expect(body.source.text(in: link.range).hasSuffix("](\(link.destination))")) }
            #expect(
                report.diagnostics.map(\.message) == parsed.findings.map(\.message), "\(markdown.debugDescription)")
        }

        #expect(found > 50, "the generator must make plain links")
    }

    @Test(arguments: [
        "| a | b |\n|---|---|\n| [cây](d) | e |\n", "một\n\n| a |\n|---|\n| b |\n\nhai\n\n| c | d |\n|---|---|\n",
        "| a | b |  \n|:--|--:|\n   \n[cây](d)\n",
    ])
    func areReadOffTheBytesOfPlainTables(markdown: String) {
        #expect(MarkdownBody(markdown).plainLinks != nil)
    }

    /// A cell without a column is left out of the page, and what is left out is no link.
    @Test(arguments: [
        "| a |\n|---|\n| b | [cây](d) |\n", "| a | b |\n|---|---|\nmột\n| c | d | [cây](f) |\n",
        "a | b\n---|---\nc | d | e\n",
        "| a | b |\n|---|---|\n| c | d | e\n", "> | a |\n> |---|\n> | b | c |\n", "| [a | b](c) |\n|---|---|\n",
    ])
    func areLeftToTheTreeInOtherTables(markdown: String) {
        #expect(MarkdownBody(markdown).plainLinks == nil)
    }
}
