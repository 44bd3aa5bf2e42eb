import Language
import Markdown
import SourceText
import Testing

struct RawHTMLTests {
    @Test(arguments: [
        ("H<sub>2</sub>O", "<p>H<sub>2</sub>O</p>\n"),
        ("<B TITLE='a\"<b'>Đ</B >", "<p><b title=\"a&quot;&lt;b\">Đ</b></p>\n"),
        ("<b title=\"&quot; onclick=x\">a</b>", "<p><b title=\"&quot; onclick=x\">a</b></p>\n"),
        ("a<br>b<br/>c<br />d", "<p>a<br>b<br>c<br>d</p>\n"),
        ("<time datetime=2023-08-17>17/8</time>", "<p><time datetime=\"2023-08-17\">17/8</time></p>\n"),
        ("<b>*a*</b> <i>b</i>", "<p><b><em>a</em></b> <i>b</i></p>\n"),
        (
            "<details open>\n<summary>Đọc &amp; \"xem\" < 2</summary>\n\n*a*\n\n</details>",
            "<details open>\n<summary>Đọc &amp; &quot;xem&quot; &lt; 2</summary>\n<p><em>a</em></p>\n</details>\n"
        ),
        ("<div>\n<div lang=en>a</div>\n</div>", "<div>\n<div lang=\"en\">a</div>\n</div>\n"),
    ])
    func letsAllowedElementsThrough(_ markdown: String, _ expected: String) throws {
        #expect(try MarkdownBody(markdown).html(allowing: MarkdownRules.harmless) == expected)
    }

    @Test func letsNothingThroughUnlessItIsAllowed() throws {
        let body = MarkdownBody("<b>a</b> <i>b</i>")

        #expect(try body.html() == "<p>&lt;b&gt;a&lt;/b&gt; &lt;i&gt;b&lt;/i&gt;</p>\n")
        #expect(try body.html(allowing: ["b"]) == "<p><b>a</b> &lt;i&gt;b&lt;/i&gt;</p>\n")
    }

    @Test(arguments: [
        ("a <b>b", "<p>a &lt;b&gt;b</p>\n"),
        ("a </b> b", "<p>a &lt;/b&gt; b</p>\n"),
        ("<b>a\n\nb</b>", "<p>&lt;b&gt;a</p>\n<p>b&lt;/b&gt;</p>\n"),
        ("<b>*a</b>*", "<p>&lt;b&gt;<em>a&lt;/b&gt;</em></p>\n"),
        ("<b>a <i>b</b> c</i>", "<p><b>a &lt;i&gt;b</b> c&lt;/i&gt;</p>\n"),
        ("<div>\n\na", "<p>&lt;div&gt;</p>\n<p>a</p>\n"),
        ("<div><div>\n\na\n\n</div>", "<p>&lt;div&gt;&lt;div&gt;</p>\n<p>a</p>\n<p>&lt;/div&gt;</p>\n"),
        ("> <div>\n\n</div>", "<blockquote>\n<p>&lt;div&gt;</p>\n</blockquote>\n<p>&lt;/div&gt;</p>\n"),
        ("a <div>b</div>", "<p>a &lt;div&gt;b&lt;/div&gt;</p>\n"),
        ("a</br>", "<p>a&lt;/br&gt;</p>\n"),
    ])
    func showsTagsWithoutTheirPartnerAsText(_ markdown: String, _ expected: String) throws {
        #expect(try MarkdownBody(markdown).html(allowing: MarkdownRules.harmless) == expected)
    }

    @Test(arguments: [[], ["b"]])
    func leavesOutComments(_ elements: [String]) throws {
        let markdown = "a <!-- <script> --> b\n\n<!-- c\n\nd -->\n\ne\n\n<!-- f --> g"

        #expect(try MarkdownBody(markdown).html(allowing: elements) == "<p>a  b</p>\n<p>e</p>\n g\n")
    }

    @Test func allowsNoElementThatIsNotHarmless() {
        let rules = MarkdownRules(allowedElements: ["Script", "mark", "style", "B", "iframe", "mark"], language: .vi)

        #expect(rules.allowedElements == ["b", "mark"])
        #expect(MarkdownRules.harmless == MarkdownRules.harmless.sorted())
        #expect(
            Set(MarkdownRules.harmless).isDisjoint(with: [
                "a", "base", "form", "iframe", "img", "script", "style", "svg",
            ]))
    }

    @Test func printsWhatIsShownAsText() {
        let body = MarkdownBody(
            "Chữ <font color=red>đỏ</font> và <b>đậm.\n\n<center>\nGiữa\n</center>\n<!-- ghi chú -->\n")
        var report = Report()

        _ = body.links(by: MarkdownRules(allowedElements: ["b", "i"], language: .vi), report: &report)

        #expect(
            Reading.printed(report, in: .en) == """
                bài.vi.md:1:5: warning: “<font color=red>” is shown as text on the page
                  1 | Chữ <font color=red>đỏ</font> và <b>đậm.
                    |     ^~~~~~~~~~~~~~~~
                    hint: only the elements b, i may be used, with the attributes title, lang, dir, open, datetime
                bài.vi.md:1:34: warning: “<b>” has no partner, so it is shown as text
                  1 | Chữ <font color=red>đỏ</font> và <b>đậm.
                    |                                  ^~~
                    hint: open and close an element in the same paragraph
                bài.vi.md:3:1: warning: “<center>” is shown as text on the page
                  3 | <center>
                    | ^~~~~~~~
                    hint: only the elements b, i may be used, with the attributes title, lang, dir, open, datetime

                """)
    }
}
