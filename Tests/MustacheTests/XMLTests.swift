import SourceText
import Testing

import Mustache

/// Templates called `….xml`: values stand in text and in quotation marks.
struct XMLTests {
    @Test(arguments: [
        ("<a b=\"{{title}}\" c='{{title}}'>{{title}}</a>", "<a b=\"&lt;Ấ&gt;\" c='&lt;Ấ&gt;'>&lt;Ấ&gt;</a>"),
        ("<?xml version=\"1.0\"?><!DOCTYPE a><!-- <x --><a>{{title}}</a>", nil),
        ("<a><![CDATA[ <b c=\" ]] > ]]>{{title}}</a>", nil),
        ("<!----><a>&amp;{{title}}</a>", nil),
        ("{{#tags}}<t>{{name}}</t>{{/tags}}", "<t>x</t><t>y</t>"),
    ])
    func writesValuesIntoTextAndQuotations(_ template: String, _ expected: String?) {
        let page = TemplateTrial(["feed.xml": template]).text(Self.article)

        #expect(page == expected ?? template.replacing("{{title}}", with: "&lt;Ấ&gt;"))
    }

    @Test(arguments: [
        "<{{title}}>", "<a {{title}}>", "<a b={{title}}>", "<!-- {{title}} -->", "<!--> {{title}} -->",
        "<![CDATA[{{title}}]]>", "<?x {{title}}?>", "<!DOCTYPE {{title}}>", "<a>&{{title}};</a>", "<a>&#{{views}};</a>",
        "<a b=\"&{{title}};\">", "</{{title}}>", "<a b = {{title}}>", "<!DOCTYPE a [<!ENTITY e \"x\">{{title}}]>",
    ])
    func refusesValuesAnywhereElse(_ template: String) {
        #expect(TemplateTrial(["feed.xml": template]).text(Self.article).hasSuffix(" unsafe-place"))
    }

    @Test func refusesADocumentThatEndsInATag() {
        #expect(TemplateTrial(["feed.xml": "<a>{{title}}</a"]).text(Self.article) == "feed.xml:1:16 ends-inside")
    }

    @Test func leavesOutWhatXMLCannotHold() {
        let page = TemplateTrial(["feed.xml": "<a>{{title}}</a>"])

        #expect(
            page.text(Fixture.article("a\u{1}b\u{FFFE}c\u{FFFF}\u{FFFD}\t"))
                == "<a>a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}\t</a>")
    }

    private static let article = Fixture.article("<Ấ>", views: 3, tags: ["x", "y"])
}
