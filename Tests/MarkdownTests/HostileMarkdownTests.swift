import Language
import Markdown
import SourceText
import Testing

/// Whatever a text holds, no script comes out of it.
struct HostileMarkdownTests {
    @Test(arguments: [
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](javascript&colon;alert(1))",
        "[a](javascript&#58;alert(1))", "[a](&#106;avascript:alert(1))", "[a](java&Tab;script:alert(1))",
        "[a](java&#10;script:alert(1))", "[a](<java\tscript:alert(1)>)", "[a](&#1;javascript:alert(1))",
        "[a](< javascript:alert(1)>)", "[a](javascript\\:alert(1))", "[a](\\javascript:alert(1))",
        "[a](vbscript:msgbox(1))",
        "[a](data:text/html;base64,PHNjcmlwdD4=)", "[a](file:///etc/passwd)", "[a](blob:https://x.vn/1)",
        "[a](view-source:javascript:alert(1))", "[a](x:y)", "[a](\u{A0}javascript:x)", "[a](ftp://x.vn)",
        "![a](javascript:alert(1))", "![a](data:image/svg+xml,<svg/onload=alert(1)>)", "![a](data:text/html,x)",
        "[![a](javascript:x)](javascript:y)", "[a][r]\n\n[r]: javascript:alert(1)",
        "[a]\n\n[a]: <data:text/html,x> 't'",
    ])
    func showsOnlyTheWordsOfALinkThatIsNotSafe(_ markdown: String) throws {
        var report = Report()

        let links = MarkdownBody(markdown).links(by: MarkdownRules(language: .vi), report: &report)

        #expect(try MarkdownBody(markdown).html() == "<p>a</p>\n")
        #expect(links.isEmpty)
        #expect(Set(report.diagnostics.map(\.id)) == ["refused-scheme"])
        #expect(report.count(of: .warning) == (markdown.hasPrefix("[![") ? 2 : 1))
    }

    @Test(arguments: [
        ("<javascript:alert(1)>", "javascript:alert(1)"), ("<JAVASCRIPT:alert(1)>", "JAVASCRIPT:alert(1)"),
        ("<data:text/html,x>", "data:text/html,x"), ("<xmpp:a@b.vn>", "xmpp:a@b.vn"), ("ftp://x.vn", "ftp://x.vn"),
        ("javascript:alert(1)", "javascript:alert(1)"), ("<java\nscript:x>", "&lt;java\nscript:x&gt;"),
    ])
    func showsBareAddressesThatAreNotSafeAsText(_ markdown: String, _ text: String) throws {
        #expect(try MarkdownBody(markdown).html() == "<p>\(text)</p>\n")
    }

    @Test(arguments: [
        ("mailto&#x3a;a@b.vn", "mailto:a@b.vn"), ("HTTPS://x.vn", "HTTPS://x.vn"), ("tel:+84243", "tel:+84243"),
        ("//x.vn/a", "//x.vn/a"), ("/x:y", "/x:y"), ("?x:y", "?x:y"), ("#x:y", "#x:y"), ("./x:y", "./x:y"),
        ("/\"onclick=\"x", "/%22onclick=%22x"), ("</\" onclick=\"x>", "/%22%20onclick=%22x"),
        ("/&quot;onclick='x", "/%22onclick=&#x27;x"),
    ])
    func linksToSafeAddressesAndEncodesThem(_ destination: String, _ address: String) throws {
        #expect(try MarkdownBody("[a](\(destination))").html() == "<p><a href=\"\(address)\">a</a></p>\n")
    }

    @Test func refusesAnAddressThatIsNotSafeWhoeverGivesIt() throws {
        let html = try MarkdownBody("[a](b.md) ![c](d.png)").html(addresses: [
            "b.md": "javascript:x", "d.png": "data:x",
        ])

        #expect(html == "<p>a c</p>\n")
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<iframe src=//x.vn></iframe>", "<style>*{display:none}</style>",
        "<svg onload=alert(1)>",
        "<img src=x onerror=alert(1)>", "<a href=javascript:alert(1)>a</a>", "<a href=\"https://x.vn\">a</a>",
        "<b onclick=alert(1)>a</b>", "<b onclick=\"alert(1)\">a</b>", "<b style='x:expression(1)'>a</b>",
        "<b title=\"a\" onmouseover='x'>a</b>", "<b/onclick=alert(1)>a</b>", "<b\nonclick=alert(1)>a</b>",
        "<b class=x>a</b>",
        "<b id=x>a</b>", "<object data=x></object>", "<embed src=x>", "<form action=x><input></form>",
        "<base href=//x.vn>",
        "<meta http-equiv=refresh content=0>", "<link rel=stylesheet href=x>", "<div>\n<script>x</script>\n</div>",
        "<math><mi xlink:href=\"javascript:x\">a</mi></math>", "<iframe srcdoc=\"<script>x</script>\">",
        "<details ontoggle=x>\n<summary>a</summary>\n</details>", "<div>\n</div><script>x</script>", "<? x ?>",
        "<!DOCTYPE html>",
        "<!-- a --> <script>x</script>", "<!--> <script>x</script> -->", "<!---> <script>x</script> -->",
        "<!-- a --!> <script>x</script> -->", "<!-- a", "<![CDATA[ <script>x</script> ]]>", "<p>a</p>", "<b/>a</b>",
    ])
    func showsRawHTMLThatIsNotHarmlessAsTextWhateverIsAllowed(_ html: String) throws {
        let elements = MarkdownRules.harmless + ["script", "iframe", "style", "svg", "img", "a", "object", "p"]

        let rendered = try MarkdownBody(html).html(allowing: elements)

        let escaped = html.map { ["<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] ?? String($0) }.joined()
        #expect(rendered == "<p>\(escaped)</p>\n")
    }

    @Test(arguments: [
        ("![\" onerror=\"x](a.png)", "<p><img src=\"a.png\" alt=\"&quot; onerror=&quot;x\" /></p>\n"),
        ("![<script>](a.png)", "<p><img src=\"a.png\" alt=\"&lt;script&gt;\" /></p>\n"),
        ("[a](/ \"\\\" onclick=\\\"x\")", "<p><a href=\"/\" title=\"&quot; onclick=&quot;x\">a</a></p>\n"),
        ("```\" onclick=\"x\na\n```", "<pre><code class=\"language-&quot;\">a\n</code></pre>\n"),
        ("# \" onclick=\"x", "<h1 id=\"onclick-x\">&quot; onclick=&quot;x</h1>\n"),
        ("&lt;script&gt;", "<p>&lt;script&gt;</p>\n"),
        ("http://x.vn/<script>", "<p><a href=\"http://x.vn/\">http://x.vn/</a>&lt;script&gt;</p>\n"),
        (
            "http://x.vn/\"onclick=\"x",
            "<p><a href=\"http://x.vn/%22onclick=%22x\">http://x.vn/&quot;onclick=&quot;x</a></p>\n"
        ),
    ])
    func leavesNoWayOutOfAnAttribute(_ markdown: String, _ expected: String) throws {
        #expect(try MarkdownBody(markdown).html() == expected)
    }

    @Test func keepsTheNamesOfFootnotesOutOfTheHTML() throws {
        let html = try MarkdownBody("a[^\"onclick=x] b[^<script>]\n\n[^\"onclick=x]: c\n[^<script>]: d").html()

        #expect(!html.contains("onclick"))
        #expect(!html.contains("script"))
        #expect(html.contains("id=\"fnref:2\""))
    }

    @Test func printsARefusedLinkAtItsPlace() {
        var report = Report()

        _ = MarkdownBody("Đoạn *một* có [liên kết](javascript:alert(1)) này.\n")
            .links(by: MarkdownRules(language: .vi), report: &report)

        #expect(
            Reading.printed(report, in: .vi) == """
                bài.vi.md:1:15: cảnh báo: liên kết “javascript:” không được dùng; trên trang chỉ còn lại chữ
                  1 | Đoạn *một* có [liên kết](javascript:alert(1)) này.
                    |               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                    gợi ý: dùng http, https, mailto hay tel; tên tệp có dấu hai chấm thì viết “./” ở đầu

                """)
    }
}
