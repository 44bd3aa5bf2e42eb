import SourceText
import Testing

import Mustache

/// Attributes that depend on the data or are repeated.
struct AttributeTests {
    @Test(arguments: [
        ("<h2{{#isLead}} lang=\"{{title}}\"{{/isLead}}>", "<h2 lang=\"Ấp\">"),
        ("<p{{#tags}} data-a=\"{{name}}\"{{/tags}}>", "<p data-a=\"ă\" data-a=\"ơ\">"),
        ("<p {{#tags}}data-a=\"{{name}}\" {{/tags}}>", "<p data-a=\"ă\" data-a=\"ơ\" >"),
        ("<p hidden{{#tags}} data-a=\"{{name}}\" x{{/tags}}>", "<p hidden data-a=\"ă\" x data-a=\"ơ\" x>"),
        ("<option {{#isLead}}selected{{/isLead}} value=\"{{title}}\">", "<option selected value=\"Ấp\">"),
        ("<h{{#isLead}}1{{^}}1{{/isLead}}>", "<h1>"),
    ])
    func printsThem(_ template: String, _ expected: String) {
        let article = Fixture.article("Ấp", isLead: true, tags: ["ă", "ơ"])

        #expect(TemplateTrial(template).text(article) == expected)
    }

    @Test(arguments: [
        "<p {{#isLead}}on{{/isLead}}click=\"{{title}}\">", "<p {{#tags}}click=\"{{name}}\" on{{/tags}}>",
        "<p {{#isLead}}onclick{{/isLead}} =\"{{title}}\">", "<p {{#isLead}}onclick{{/isLead}} = b=\"{{title}}\">",
        "<p a{{#tags}}=\"{{name}}\"{{/tags}}>", "<s{{#isLead}} x{{/isLead}}cript>{{title}}</script>",
        "<h{{#isLead}}1{{^}}2{{/isLead}} title=\"{{title}}\">",
    ])
    func refusesNamesPutTogetherFromBranches(_ template: String) {
        #expect(TemplateTrial(template).findings(for: Fixture.article) != [])
    }
}
