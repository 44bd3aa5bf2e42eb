import SourceText
import Testing

import Mustache

/// What a browser would read out of text and values that stand beside each other.
struct PiecedTogetherTests {
    /// The second turn of a list stands behind the first: what may follow it depends on what came before.
    @Test(arguments: [
        "<a href=\"{{#tags}}{{^@first}}:{{/@first}}{{name}}{{/tags}}\">",
        "<a href=\"{{#tags}}{{^@first}}&#58;{{/@first}}{{name}}{{/tags}}\">",
        "<a href=\"{{#tags}}{{#@first}}javascript{{^}}:alert({{name}}){{/@first}}{{/tags}}\">",
        "<a href=\"{{#tags}}{{#@last}}:{{/@last}}{{#@first}}javascript{{/@first}}{{/tags}}{{title}}\">",
        "<a href=\"{{#articles}}{{#tags}}:{{/tags}}{{^tags}}javascript{{/tags}}{{/articles}}{{title}}\">",
    ])
    func refusesASchemeMadeByTurns(_ template: String) {
        let page = TemplateTrial(template).text(of: Self.data, as: .data)

        #expect(page == "unsafe-place" || page == "unsafe-place unsafe-place", "\(page)")
    }

    @Test(arguments: [
        ("<a href=\"{{#tags}}{{name}}/{{/tags}}\">", "<a href=\"a%20b/c?d/\">"),
        ("<a href=\"/{{#tags}}{{name}}/{{/tags}}\">", "<a href=\"/a%20b/c%3Fd/\">"),
        ("<a href=\"/?{{#tags}}t={{name}}&amp;{{/tags}}\">", "<a href=\"/?t=a%20b&amp;t=c%3Fd&amp;\">"),
        (
            "<img srcset=\"{{#tags}}{{name}} 1x{{^@last}}, {{/@last}}{{/tags}}\">",
            "<img srcset=\"a%20b 1x, c?d 1x\">"
        ),
        (
            "<img srcset=\"{{#tags}}{{^@first}}, {{/@first}}{{name}} 1x{{/tags}}\">",
            "<img srcset=\"a%20b 1x, c?d 1x\">"
        ),
    ])
    func writesAddressesTurnByTurn(_ template: String, _ expected: String) {
        #expect(TemplateTrial(template).text(of: Self.data, as: .data) == expected)
    }

    /// A value must not help to end the raw text it stands in, nor stand in the tag that ends it.
    @Test(arguments: [
        "<title>a</title{{title}}>", "<title></ti{{title}}tle>", "<title><{{title}}</title>", "<textarea></{{title}}",
        "<script type=\"application/json\">[\"</script{{title}}\"]</script>",
        "<script type=\"application/json\">[\"<{{title}}\"]</script>", "<script>x = \"</\" + '</{{title}}';</script>",
    ])
    func refusesValuesInWhatEndsRawText(_ template: String) {
        #expect(TemplateTrial(template).text(of: Self.data, as: .data).hasPrefix("unsafe-place"))
    }

    @Test func takesALessThanForWhatItIsInScripts() {
        #expect(
            TemplateTrial("<script>x = 1 < {{views}};</script>").text(of: Self.data, as: .data)
                == "<script>x = 1 < 5;</script>")
    }

    /// Data may name any template, so each is made as text: where no text of a page stands, none can be included.
    @Test(arguments: [
        "<a href=\"{{> *part}}\">", "<p title=\"{{> *part}}\">", "<p title={{> *part}}>",
        "<script>{{> *part}}</script>",
    ])
    func refusesTemplatesThatDataNamesOutsideText(_ template: String) {
        var trial = TemplateTrial(template)
        trial.templates.append((name: "x.html", text: "{{title}}"))

        #expect(trial.text(of: Self.data, as: .data).contains("raw-outside-text"))
        trial.templates[0].text = "<p>{{> *part}}</p>"
        #expect(trial.text(of: Self.data, as: .data) == "<p>Ấp</p>")
    }

    @Test(arguments: [
        "<script>if (a)\u{A0}/'/; b = ' = {{title}} '</script>",
        "<script>return\u{2028}/'/; b = ' = {{title}} '</script>",
        "<script>return{{views}}</script>", "<script>case{{views}}:</script>",
        "<script>a = `\\${ \"}` + \" } `; x = {{title}} \"</script>",
        "<script>{{#views}}x{{/views}}in /\"/ + {{title}} + /\"/ 1</script>",
        "<script>{{#views}}a.{{/views}}in /\"/ + {{title}} + /\"/ 1</script>",
        "<script>x = of /\"/ + {{title}} + /\"/ 1</script>", "<script>a.#in /\"/ + {{title}} + /\"/ 1</script>",
        "<script>y = {{views}}.5</script>",
    ])
    func refusesWhatAScriptWouldReadOtherwise(_ template: String) {
        #expect(TemplateTrial(template).text(of: Self.data, as: .data).hasPrefix("unsafe-place"))
    }

    /// Where browsers read on beyond what seems to be the end of raw text, or read it as markup after all.
    @Test(arguments: [
        "<script>a = '<!--<script>'</script>{{title}}",
        "<script type=\"application/json\">[\"<!--\"]</script>{{title}}",
        "<svg><title><a href=\"{{title}}\"></title></svg>", "<title>{{title}}<b></title>",
        "<svg><textarea><!-- {{title}}</textarea></svg>",
    ])
    func refusesRawTextThatBrowsersReadOtherwise(_ template: String) {
        #expect(TemplateTrial(template).text(of: Self.data, as: .data) == "unsafe-place")
    }

    @Test(arguments: ["set", "animate", "animateTransform", "animateMotion"])
    func refusesValuesThatAnAnimationSets(_ element: String) {
        for attribute in ["to", "from", "by", "values", "attributeName"] {
            let template = "<svg><a><\(element) attributeName=\"href\" \(attribute)=\"{{title}}\"/></a></svg>"
            #expect(TemplateTrial(template).text(of: Self.data, as: .data) == "unsafe-place")
        }
        #expect(
            TemplateTrial("<svg><\(element) id=\"{{views}}\" to=\"1\"/></svg>").text(of: Self.data, as: .data)
                == "<svg><\(element) id=\"5\" to=\"1\"/></svg>")
    }

    @Test(arguments: [
        "a = `\\${`; b = <%views%>", "for (x of <%tags%>) f(x)", "y = <%title%>.length",
        "if (a) { return <%views%> }",
    ])
    func takesWhatAScriptReadsAsItSeems(_ script: String) {
        let page = TemplateTrial("{{=<% %>=}}<script>\(script)</script>").text(of: Self.data, as: .data)

        #expect(page.hasPrefix("<script>"), "\(page)")
    }

    @Test(arguments: [
        "<!-- --!><script> -->{{title}}</script>", "<script type type=\"application/json\">`{{title}}`</script>",
        "<meta http-equiv=\"&#114;efresh\" content=\"{{title}}\">",
    ])
    func readsTagsAsBrowsersDo(_ template: String) {
        #expect(TemplateTrial(template).text(of: Self.data, as: .data).hasPrefix("unsafe-place"))
    }

    private static let data = Value.map([
        "title": .text("Ấp"), "views": .int(5), "part": .text("x"),
        "tags": .list([.map(["name": .text("a b")]), .map(["name": .text("c?d")])]),
        "articles": .list([.map(["tags": .list([])]), .map(["tags": .list([.int(1)])])]),
    ])

    /// Whether the last turn closes the tag depends on more than that it is the last.
    @Test(arguments: [
        "<a href=\"{{#tags}}{{#isLead}}{{#@last}}\">{{/@last}}{{/isLead}}{{/tags}}{{^tags}}\">{{/tags}}{{title}}",
        "<a href=\"{{#tags}}{{#isLead}}{{^@last}}{{^}}\">{{/@last}}{{/isLead}}{{/tags}}{{^tags}}\">{{/tags}}{{title}}",
    ])
    func refusesATagThatOnlySomeLastTurnsClose(_ template: String) {
        let (program, report) = TemplateTrial(template).compiled(for: Fixture.article)

        #expect(program == nil && report.hasErrors)
    }
}
