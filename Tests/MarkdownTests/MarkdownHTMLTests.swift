import Language
import Markdown
import SourceText
import Testing

struct MarkdownHTMLTests {
    @Test func rendersTablesTasksAndStruckTextAsLibcmarkDoes() throws {
        let html = try MarkdownBody(
            """
            | Tên | Số | Ghi chú |
            |:----|---:|:-------:|
            | **Ấp** | 1 |
            | [Ô](b.md) | 2 | x |

            - [x] ~~xong~~
            - [ ] chưa
            """
        ).html()

        #expect(
            html == """
                <table>
                <thead>
                <tr>
                <th align="left">Tên</th>
                <th align="right">Số</th>
                <th align="center">Ghi chú</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td align="left"><strong>Ấp</strong></td>
                <td align="right">1</td>
                <td align="center"></td>
                </tr>
                <tr>
                <td align="left"><a href="b.md">Ô</a></td>
                <td align="right">2</td>
                <td align="center">x</td>
                </tr>
                </tbody>
                </table>
                <ul>
                <li><input type="checkbox" checked="" disabled="" /> <del>xong</del></li>
                <li><input type="checkbox" disabled="" /> chưa</li>
                </ul>

                """)
    }

    @Test(arguments: [
        ("một\nhai  \nba\\\nbốn", "<p>một\nhai<br />\nba<br />\nbốn</p>\n"),
        ("*a* **b** `c<` \"d\" & e", "<p><em>a</em> <strong>b</strong> <code>c&lt;</code> &quot;d&quot; &amp; e</p>\n"),
        ("> Đá\nđỏ\n\n---", "<blockquote>\n<p>Đá\nđỏ</p>\n</blockquote>\n<hr />\n"),
        ("- a\n- b\n\n  c", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n"),
        ("1. a\n   - b", "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n"),
        ("3) a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
        (
            "```swift thêm\nlet a = \"<\"\n```",
            "<pre><code class=\"language-swift\">let a = &quot;&lt;&quot;\n</code></pre>\n"
        ),
        ("    a\n\n    b", "<pre><code>a\n\nb\n</code></pre>\n"),
        ("![ả *n* `h`](a b.png)", "<p>![ả <em>n</em> <code>h</code>](a b.png)</p>\n"),
        (
            "![ả *n* `h`](</ảnh 1.png> 't\"')",
            "<p><img src=\"/%E1%BA%A3nh%201.png\" alt=\"ả n h\" title=\"t&quot;\" /></p>\n"
        ),
        (
            "www.haufo.vn a@b.vn",
            "<p><a href=\"http://www.haufo.vn\">www.haufo.vn</a> <a href=\"mailto:a@b.vn\">a@b.vn</a></p>\n"
        ),
        ("[a [b](c) d](e)", "<p>[a <a href=\"c\">b</a> d](e)</p>\n"),
        ("[www.a.vn](e)", "<p><a href=\"e\">www.a.vn</a></p>\n"),
        ("a&#64;b.vn", "<p><a href=\"mailto:a@b.vn\">a@b.vn</a></p>\n"),
        ("", ""),
    ])
    func rendersAsLibcmarkDoes(_ markdown: String, _ expected: String) throws {
        #expect(try MarkdownBody(markdown).html() == expected)
    }

    @Test func rendersOnlyTheBodyAndAfterWhatIsThere() throws {
        let file = try #require(Reading("---\ntitle: Đá\n---\nThân *bài*\n").file)
        var bytes = Array("<article>".utf8)

        try file.body.appendHTML(to: &bytes, rules: MarkdownRules(language: .vi), addresses: [:])

        #expect(String(decoding: bytes, as: UTF8.self) == "<article><p>Thân <em>bài</em></p>\n")
    }

    @Test func replacesDestinationsThatHaveAnAddress() throws {
        let markdown =
            "[a](../01/b.vi.md \"t\") ![c](d%20e.png) [f](g.md) [h][i] [a](../01/b.vi.md#phan)\n\n[i]: j&amp;k.md"

        let html = try MarkdownBody(markdown).html(addresses: [
            "../01/b.vi.md": "/vi/bai-viet/2023/b/", "d%20e.png": "/ảnh.png", "j&k.md": "/vi/k/?a=1&b=2",
        ])

        #expect(
            html == """
                <p><a href="/vi/bai-viet/2023/b/" title="t">a</a> <img src="/%E1%BA%A3nh.png" alt="c" /> \
                <a href="g.md">f</a> <a href="/vi/k/?a=1&amp;b=2">h</a> <a href="../01/b.vi.md#phan">a</a></p>

                """)
    }

    @Test func givesHeadingsIDsOfTheirWords() throws {
        let html = try MarkdownBody(
            "# Đường *sắt* `đô thị`\n## Đường sắt đô thị\n## !!!\n## ???\n## Đường sắt đô thị 2\nMột [hai](b)\n===\n> # Ba"
        ).html()

        #expect(
            html == """
                <h1 id="duong-sat-do-thi">Đường <em>sắt</em> <code>đô thị</code></h1>
                <h2 id="duong-sat-do-thi-2">Đường sắt đô thị</h2>
                <h2 id="muc">!!!</h2>
                <h2 id="muc-2">???</h2>
                <h2 id="duong-sat-do-thi-2-2">Đường sắt đô thị 2</h2>
                <h1 id="mot-hai">Một <a href="b">hai</a></h1>
                <blockquote>
                <h1 id="ba">Ba</h1>
                </blockquote>

                """)
    }

    @Test func keepsIDsApartWhenTwoTextsStandOnOnePage() throws {
        let body = MarkdownBody("# Hà Nội\n# ?\n\na[^1] [trên](#ha-noi)\n\n[^1]: b")

        let html = try body.htmlOfBlocks(in: .en, idPrefix: "en-").joined()

        #expect(html.contains("<h1 id=\"en-ha-noi\">"))
        #expect(html.contains("<h1 id=\"en-section\">"))
        #expect(html.contains("<a href=\"#en-fn:1\" id=\"en-fnref:1\" data-footnote-ref>1</a>"))
        #expect(html.contains("<li id=\"en-fn:1\">"))
        #expect(html.contains("<a href=\"#en-ha-noi\">trên</a>"))
    }

    @Test func numbersFootnotesInTheOrderOfTheirReferences() throws {
        let html = try MarkdownBody("a[^hai] b[^một] c[^hai]\n\n[^một]: x\n[^hai]: y\n\n    - z\n[^ba]: w").html()

        #expect(
            html == """
                <p>a<sup class="footnote-ref"><a href="#fn:1" id="fnref:1" data-footnote-ref>1</a></sup> \
                b<sup class="footnote-ref"><a href="#fn:2" id="fnref:2" data-footnote-ref>2</a></sup> \
                c<sup class="footnote-ref"><a href="#fn:1" id="fnref:1-2" data-footnote-ref>1</a></sup></p>
                <section class="footnotes" data-footnotes>
                <ol>
                <li id="fn:1">
                <p>y</p>
                <ul>
                <li>z</li>
                </ul>
                <a href="#fnref:1" class="footnote-backref" data-footnote-backref \
                aria-label="Về chỗ dẫn chú thích 1">↩</a> \
                <a href="#fnref:1-2" class="footnote-backref" data-footnote-backref \
                aria-label="Về chỗ dẫn chú thích 1-2">↩<sup class="footnote-ref">2</sup></a>
                </li>
                <li id="fn:2">
                <p>x <a href="#fnref:2" class="footnote-backref" data-footnote-backref \
                aria-label="Về chỗ dẫn chú thích 2">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func rulesThatDifferHaveDifferentFingerprints() {
        let rules = [
            MarkdownRules(language: .vi), MarkdownRules(language: .en),
            MarkdownRules(allowedElements: ["b"], language: .vi),
            MarkdownRules(allowedElements: ["b", "i"], language: .vi),
        ]

        #expect(Set(rules.map(\.fingerprint)).count == rules.count)
        #expect(
            MarkdownRules(allowedElements: ["i", "B", "script", "b"], language: .vi).fingerprint
                == MarkdownRules(allowedElements: ["b", "i"], language: .vi).fingerprint)
    }
}
