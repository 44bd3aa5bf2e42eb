import Language
import SourceText
import Testing

import Mustache

struct EscapingTests {
    @Test func escapesAQuoteThatACombiningMarkFollows() {
        let text = TemplateTrial("<p title=\"{{title}}\">{{title}}</p>").text(
            Fixture.article("\"\u{301}<\u{338}'\u{200D}&"))

        #expect(
            bytes(text)
                == bytes(
                    "<p title=\"&quot;\u{301}&lt;\u{338}&#39;\u{200D}&amp;\">&quot;\u{301}&lt;\u{338}&#39;\u{200D}&amp;</p>"
                ))
    }

    @Test func leavesDecomposedVietnameseAsItIs() {
        let text = TemplateTrial("<p>{{title}}</p>").text(Fixture.article("Vie\u{323}\u{302}t Nam = `ă`"))

        #expect(bytes(text) == bytes("<p>Vie\u{323}\u{302}t Nam = `ă`</p>"))
    }

    @Test func printsTrustedHTMLRawAndNothingElse() {
        let article = Fixture.article("Bài", body: "<em>ơ</em>")

        #expect(TemplateTrial("<div>{{{body}}}{{&body}}</div>").text(article) == "<div><em>ơ</em><em>ơ</em></div>")
        #expect(TemplateTrial("{{{title}}}").findings(for: Fixture.article) == ["page.html:1:1 raw-needs-html"])
        #expect(
            TemplateTrial("<p title=\"{{{body}}}\">").findings(for: Fixture.article).first
                == "page.html:1:11 raw-outside-text")
    }

    @Test(arguments: [
        ("/vi/đường/?a=1&b=2", "/vi/%C4%91%C6%B0%E1%BB%9Dng/?a=1&amp;b=2"), ("https://x.vn/'", "https://x.vn/&#39;"),
        ("HTTPS://x.vn", "HTTPS://x.vn"), ("mailto:a@b.vn", "mailto:a@b.vn"), (" x\ty\"", "%20x%09y%22"),
    ])
    func writesAnAddressIntoAnAttribute(_ address: String, _ expected: String) {
        let text = TemplateTrial("<a href=\"{{address}}\">").text(Fixture.article("Bài", address: address))

        #expect(text == "<a href=\"\(expected)\">")
    }

    @Test(arguments: ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", "vbscript:x", "java\tscript:x"])
    func refusesAnAddressThatRunsCode(_ address: String) {
        let text = TemplateTrial("<a href='{{address}}'>").text(Fixture.article("Bài", address: address))

        #expect(text == "page.html:1:10 unsafe-address")
    }

    @Test func encodesPartsOfAnAddress() {
        let page = TemplateTrial("<a href=\"/the/{{title}}/?q={{title}}#{{title}}\">")

        #expect(
            page.text(Fixture.article("ă/b&c")) == "<a href=\"/the/%C4%83/b%26c/?q=%C4%83%2Fb%26c#%C4%83%2Fb%26c\">")
    }

    @Test(arguments: [
        "<a href={{address}}>", "<{{title}}>", "<p {{title}}>", "<p on{{title}}=\"x\">", "<p onclick=\"{{title}}\">",
        "<p style=\"{{title}}\">", "<style>{{title}}</style>", "<script>{{title}} = 1</script>", "<!-- {{title}} -->",
        "<iframe srcdoc=\"{{title}}\"></iframe>", "</{{title}}>", "<!{{title}}>",
    ])
    func refusesAValueWhereNothingMakesItSafe(_ template: String) {
        let findings = TemplateTrial(template).findings(for: Fixture.article)

        #expect(findings.first?.hasSuffix("unsafe-place") == true)
    }

    @Test func acceptsAttributesAndTheirValuesThatDependOnTheData() {
        let page = TemplateTrial(
            "<option {{#isLead}}selected{{/isLead}} value=\"x\"><a href=\"{{#isLead}}{{address}}{{/isLead}}\"><li{{#isLead}} class=\"a\"{{/isLead}}>"
        )

        #expect(
            page.text(Fixture.article("Bài", address: "/x", isLead: true))
                == "<option selected value=\"x\"><a href=\"/x\"><li class=\"a\">")
        #expect(page.text(Fixture.article("Bài")) == "<option  value=\"x\"><a href=\"\"><li>")
    }

    @Test func refusesBranchesThatEndInDifferentPlaces() {
        let cut = TemplateTrial("<p title=\"{{#isLead}}\">{{/isLead}}x")
        let loop = TemplateTrial("{{#articles}}<p title=\"{{/articles}}\">")

        #expect(cut.findings(for: Fixture.article).first == "page.html:1:11 branches-differ")
        #expect(loop.findings(for: Fixture.page).first == "page.html:1:1 loop-moves")
    }

    @Test func refusesAPageThatEndsInsideATag() {
        #expect(TemplateTrial("<p title=\"a").findings(for: Fixture.page) == ["page.html:1:12 ends-inside"])
    }

    @Test func knowsThePlaceOfAPartialInsideAnAttribute() {
        let page = TemplateTrial([
            "page.html": "{{> x}}<a href=\"{{> x}}\">", "x.html": "{{address}}",
        ])

        #expect(page.text(Fixture.article("Bài", address: "/a b'")) == "/a b&#39;<a href=\"/a%20b&#39;\">")
    }

    @Test func escapesByTheExtension() {
        let article = Fixture.article("\"ă\"\n</script>\u{2028}\u{1}")

        #expect(
            TemplateTrial(["a.json": "{\"t\":{{title}},\"u\":\"x{{title}}\",\"n\":{{views}},\"s\":{{subtitle}}}"]).text(
                article)
                == #"{"t":"\"ă\"\n\u003C/script\u003E\u2028\u0001","u":"x\"ă\"\n\u003C/script\u003E\u2028\u0001","n":0,"s":null}"#
        )
        #expect(TemplateTrial(["a.txt": "{{title}}"]).text(article) == "\"ă\"\n</script>\u{2028}\u{1}")
        #expect(
            TemplateTrial(["a.xml": "<t>{{title}}{{body}}</t>"]).text(Fixture.article("<\u{1}", body: "<p>"))
                == "<t>&lt;\u{FFFD}&lt;p&gt;</t>")
    }
}
