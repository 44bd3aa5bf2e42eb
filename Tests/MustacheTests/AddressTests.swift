import SourceText
import Testing

import Mustache

/// Addresses in attributes: whatever values come, they stay in the part of the address where they stand.
struct AddressTests {
    @Test(arguments: [
        "javascript:f('{{title}}')", "data:text/html,{{title}}", "&#106;avascript:{{title}}", "JaVa\nScript:{{title}}",
        "&#x6A;avascript&colon;{{title}}", "&#0106avascript:{{title}}", " \u{1}vbscript:{{title}}",
        "{{#isLead}}java{{/isLead}}script&#58{{title}}", "jav&Tab;ascript:{{title}}", "java{{title}}script:",
        "{{title}}:{{address}}", "{{title}}:alert(1)", "{{title}}{{address}}&colon;x", "javascript&#{{views}};x",
        "{{#isLead}}{{title}}{{/isLead}}:x", "{{#tags}}{{name}}:{{/tags}}", "&#{{views}};x",
    ])
    func refusesASchemeThatAValueMayComplete(_ address: String) {
        let findings = TemplateTrial("<a href=\"\(address)\">").findings(for: Fixture.article)

        #expect(findings.count == 1)
        #expect(findings.first?.hasSuffix(" unsafe-place") == true)
    }

    @Test(arguments: [
        ("https://x.vn/{{title}}", "https://x.vn/%C4%90%3Ab"), ("HTTP&colon;//{{title}}", "HTTP&colon;//%C4%90%3Ab"),
        ("mailto:{{title}}", "mailto:%C4%90%3Ab"), ("tel:{{views}}", "tel:7"), ("/a:b/{{title}}", "/a:b/%C4%90%3Ab"),
        ("?a:b={{title}}", "?a:b=%C4%90%3Ab"), ("#{{title}}:x", "#%C4%90%3Ab:x"), ("{{address}}/x:y", "/b/x:y"),
        ("http{{#isLead}}s{{/isLead}}://x/{{title}}", "https://x/%C4%90%3Ab"),
        ("javascript:void(0)", "javascript:void(0)"),
        ("{{#isLead}}mailto:{{title}}{{^}}tel:{{title}}{{/isLead}}", "mailto:%C4%90%3Ab"),
        ("/x{{#subtitle}}?q={{.}}{{/subtitle}}", "/x?q=a%2F"),
        ("/x{{#isLead}}?a{{/isLead}}/{{title}}", "/x?a/%C4%90%3Ab"),
        ("{{#tags}}/{{name}}{{/tags}}", "/%C4%83/%C6%A1"), ("/{{address}}", "/%2Fb"),
        ("/{{title}}/{{address}}", "/%C4%90%3Ab//b"),
    ])
    func writesValuesIntoTheirPartOfAnAddress(_ address: String, _ expected: String) {
        let article = Fixture.article(
            "Đ:b", address: "/b", views: 7, isLead: true, subtitle: "a/", tags: ["ă", "ơ"])

        #expect(TemplateTrial("<a href=\"\(address)\">").text(article) == "<a href=\"\(expected)\">")
    }

    @Test func pointsAtTheValueThatABelatedColonSpoils() {
        let page = TemplateTrial("<p>{{title}}<a title=\"x\" href=\"{{address}}:x\">")

        #expect(page.findings(for: Fixture.article) == ["page.html:1:32 unsafe-place"])
    }

    @Test(arguments: [
        ("<meta http-equiv=\"refresh\" content=\"0; {{address}}\"><p>a</p>\n<b>", 40),
        ("<meta content=\"{{address}}\" http-equiv=refresh><p><!-- x -->", 16),
        ("<meta content='{{address}}' name=\"{{title}}\" http-equiv='refresh'>{{title}}", 16),
    ])
    func refusesARefreshAtTheValueWhateverFollows(_ template: String, _ column: Int) {
        #expect(TemplateTrial(template).findings(for: Fixture.article) == ["page.html:1:\(column) unsafe-place"])
    }
}
