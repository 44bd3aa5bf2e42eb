import Language
import SourceText
import Testing

import Mustache

struct ScriptTests {
    @Test func writesWholeValuesAndPartsOfTextsIntoJSON() {
        let page = TemplateTrial(
            """
            <script type="application/ld+json">
            {"headline": {{title}}, "name": "Bài: {{title}}", "n": {{views}}, "is": {{isLead}}, "sub": {{subtitle}}}
            </script>
            """)

        let text = page.text(Fixture.article("“Ấp” \"Bắc\" </script><!-- &", views: 3))

        #expect(
            text == #"""
                <script type="application/ld+json">
                {"headline": "“Ấp” \"Bắc\" \u003C/script\u003E\u003C!-- \u0026", "name": "Bài: “Ấp” \"Bắc\" \u003C/script\u003E\u003C!-- \u0026", "n": 3, "is": false, "sub": null}
                </script>
                """#)
    }

    @Test func writesListsAndRecordsAsJSONWhereJSONStands() {
        let page = TemplateTrial(
            "<script type=\"application/json\">[{{#tags}}{{name}}{{^@last}},{{/@last}}{{/tags}}]{{! }}</script>"
                + "<script>var tags = {{tags}}, s = {{source | json}};</script>")

        let text = page.text(Fixture.article("Bài", tags: ["Đồi", "<b>"]))

        #expect(
            text == "<script type=\"application/json\">[\"Đồi\",\"\\u003Cb\\u003E\"]</script>"
                + #"<script>var tags = [{"name":"Đồi","address":"/vi/the/"},{"name":"\u003Cb\u003E","address":"/vi/the/"}], s = null;</script>"#
        )
    }

    @Test func writesJSONIntoAnAttributeForScriptsToRead() {
        let page = TemplateTrial("<p data-tags=\"{{tags | json}}\">")

        #expect(
            page.text(Fixture.article("Bài", tags: ["ơ"]))
                == "<p data-tags=\"[{&quot;name&quot;:&quot;ơ&quot;,&quot;address&quot;:&quot;/vi/the/&quot;}]\">")
    }

    @Test(arguments: [
        "var x = <%title%>;", "f(<%title%>)", "return <%title%>", "a = [1, <%title%>]", "x = a / b / <%title%>;",
        "x = /[/\"]/.test(y) ? <%title%> : 1", "/* ' */ // \"\n x = <%title%>", "x = \"\\\"\" + <%title%>",
        "var list = [<%#tags%><%name%>,<%/tags%>];", "x = `a${{ \"b\": `c` }}d` + <%title%>",
        "x = y[0] / 2 + <%title%>",
    ])
    func takesAValueWhereAScriptExpectsAnExpression(_ script: String) {
        #expect(TemplateTrial("{{=<% %>=}}<script>\(script)</script>").findings(for: Fixture.article).isEmpty)
    }

    @Test(arguments: [
        "var x = \"<%title%>\"", "var x = '<%title%>'", "var x = `<%title%>`", "var x = `${ <%title%> }`",
        "x = /<%title%>/", "// <%title%>", "/* <%title%> */", "<%title%> = 1", "a.return <%title%>", "x <%title%>",
        "if (a) /\"/.test(<%title%>)", "x++ /\"/ <%title%>", "<!-- \n x = <%title%>", "x = \"a\n<%title%>",
        "x = 1;\n--> y = <%title%>",
    ])
    func refusesAValueAnywhereElseInAScript(_ script: String) {
        let findings = TemplateTrial("{{=<% %>=}}<script>\(script)</script>").findings(for: Fixture.article)

        #expect(findings.count == 1)
        #expect(findings.first?.hasSuffix("unsafe-place") == true)
    }

    @Test(arguments: [
        "<script type=\"text/x-template\">{{title}}</script>", "<script type=\"{{title}}\"></script>",
        "<script type=\"application/json\">{\"a\" {{title}}}</script>", "<noscript>{{title}}</noscript>",
        "<meta http-equiv=\"refresh\" content=\"0; url={{address}}\">",
        "<meta http-equiv=\"refresh\" content=\"0; url={{address}}\"><p>a</p><!-- b --><title>c</title>",
        "<meta content='{{address}}' http-equiv=refresh>", "<meta http-equiv=\"{{title}}\">",
        "<script type=application/json type=text/javascript>{\"a\": 1 {{title}}}</script>",
    ])
    func refusesScriptsAndRefreshesNobodyCanKeepSafe(_ template: String) {
        let findings = TemplateTrial(template).findings(for: Fixture.article)

        #expect(findings.first?.hasSuffix("unsafe-place") == true)
    }

    @Test func refusesListsAndRecordsWhereJSONDoesNotStand() {
        let page = TemplateTrial("{{tags}}<p title=\"{{source}}\"></p><script>var x = {{tags}};</script>")

        #expect(
            page.findings(for: Fixture.article) == ["page.html:1:1 prints-list", "page.html:1:19 prints-record"])
    }

    @Test func writesEachAddressOfAListOfThem() {
        let page = TemplateTrial(
            "<img srcset=\"{{address}} 1x, {{address}}?w={{title}} {{views}}w,/a/{{title}}, {{address}} 2x\">")

        let text = page.text(Fixture.article("ă b", address: "/x,y z", views: 480))

        #expect(
            text
                == "<img srcset=\"/x%2Cy%20z 1x, /x%2Cy%20z?w=%C4%83%20b 480w,/a/%C4%83%20b, /x%2Cy%20z 2x\">")
        #expect(
            TemplateTrial("<img srcset=\"{{address}} 1x, {{address}} 2x\">").text(
                Fixture.article("a", address: "javascript:x")) == "page.html:1:14 unsafe-address")
    }

    @Test func printsWhatToWriteInsteadOfARefresh() throws {
        let page = TemplateTrial("<meta http-equiv=\"Refresh\" content=\"0; url={{address}}\">")

        let finding = try #require(page.compiled(for: Fixture.article).1.diagnostics.first)

        #expect(finding.message.en == "a value cannot go into <meta http-equiv=\"refresh\">")
        #expect(finding.hint?.en == "use <a href=\"{{…}}\">, or let the site redirect")
    }
}
