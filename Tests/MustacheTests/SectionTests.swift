import Language
import SourceText
import Testing

import Mustache

struct SectionTests {
    @Test func printsTextsNumbersAndTruthValues() {
        let page = TemplateTrial("<p>{{title}} · {{views}} · {{isLead}}</p>")

        let text = page.text(Fixture.article("Đường Ấp Bắc", views: 1_234, isLead: true))

        #expect(text == "<p>Đường Ấp Bắc · 1234 · true</p>")
    }

    @Test func repeatsASectionForEachItemAndShowsTheElseForNone() {
        let page = TemplateTrial("{{#articles}}<li>{{title}}</li>{{^}}<p>Chưa có bài</p>{{/articles}}")

        #expect(
            page.text(Fixture.page([Fixture.article("Một"), Fixture.article("Hai")])) == "<li>Một</li><li>Hai</li>")
        #expect(page.text(Fixture.page()) == "<p>Chưa có bài</p>")
    }

    @Test(arguments: [(0, "không"), (3, "có 3")])
    func takesZeroForFalse(_ total: Int, _ expected: String) {
        #expect(
            TemplateTrial("{{#total}}có {{.}}{{/total}}{{^total}}không{{/total}}").text(Fixture.page(total: total))
                == expected)
    }

    @Test func invertedSectionsHaveAnElseToo() {
        let page = TemplateTrial("{{^isLead}}thường{{^}}chính{{/isLead}}")

        #expect(page.text(Fixture.article("Bài")) == "thường")
        #expect(page.text(Fixture.article("Bài", isLead: true)) == "chính")
    }

    @Test func leavesTheItemCurrentInsideATruthValue() {
        let page = TemplateTrial("{{#words}}{{#@first}}<b>{{.}}</b>{{/@first}}{{^@first}}, {{.}}{{/@first}}{{/words}}")

        #expect(page.text(Fixture.page(words: ["hoà", "bình", "nhé"])) == "<b>hoà</b>, bình, nhé")
    }

    @Test func tellsTheTurnsOfNestedLists() {
        let page = TemplateTrial(
            "{{#articles}}{{@number}}/{{@count}}:{{#tags}}{{@parent.index}}{{@index}}{{^@last}},{{/@last}}{{/tags}};{{/articles}}"
        )
        let articles = [Fixture.article("A", tags: ["x", "y"]), Fixture.article("B", tags: ["z"])]

        #expect(page.text(Fixture.page(articles)) == "1/2:00,01;2/2:10;")
    }

    @Test func countsOddTurnsFromOneAsAReaderDoes() {
        let page = TemplateTrial("{{#words}}{{#@odd}}lẻ{{/@odd}}{{#@even}}chẵn{{/@even}} {{/words}}")

        #expect(page.text(Fixture.page(words: ["a", "b", "c"])) == "lẻ chẵn lẻ ")
    }

    @Test func wrapsAListOnceIfItHasAny() {
        let page = TemplateTrial(
            "{{#words.@any}}<ul>{{#words}}<li>{{.}}</li>{{/words}}</ul>{{words.@count}}{{/words.@any}}")

        #expect(page.text(Fixture.page(words: ["ơ", "ư"])) == "<ul><li>ơ</li><li>ư</li></ul>2")
        #expect(page.text(Fixture.page()) == "")
    }

    @Test func walksThroughAPartOfAListInEitherDirection() {
        let page = TemplateTrial(
            "{{#words | first 2}}{{.}}{{/words}} {{#words | last 2}}{{.}}{{/words}} {{#words | reverse | first 3}}{{@number}}{{.}}{{/words}}"
        )

        #expect(page.text(Fixture.page(words: ["a", "b", "c", "d"])) == "ab cd 1d2c3b")
    }

    @Test func climbsToOuterContextsUnlessAskedNotTo() {
        let page = TemplateTrial("{{#articles}}{{title}} – {{site.name}}; {{.views}}{{/articles}}")

        #expect(page.text(Fixture.page([Fixture.article("Bài", views: 7)])) == "Bài – Bản tin Hoà bình; 7")
        #expect(
            TemplateTrial("{{#articles}}{{.total}}{{/articles}}").findings(for: Fixture.page) == [
                "page.html:1:14 unknown-name"
            ])
    }

    @Test func readsNothingFromARecordThatIsAbsent() {
        let page = TemplateTrial("[{{source.name}}]{{#source}}{{name}}{{^}}không rõ{{/source}}")

        #expect(page.text(Fixture.article("Bài")) == "[]không rõ")
        #expect(page.text(Fixture.article("Bài", source: Fixture.tag("Báo"))) == "[Báo]Báo")
    }

    @Test func leavesNoLineWhereATagStandsAlone() {
        let page = TemplateTrial("<ul>\n  {{#words}}\n  <li>{{.}}</li>\n  {{/words}}\n</ul>\r\n{{! ghi chú }}\r\nhết")

        #expect(page.text(Fixture.page(words: ["a"])) == "<ul>\n  <li>a</li>\n</ul>\r\nhết")
    }

    @Test func takesOtherDelimiters() {
        let page = TemplateTrial("{{=<% %>=}}<% title %> {{title}} <%={{ }}=%>{{title}}")

        #expect(page.text(Fixture.article("Bài")) == "Bài {{title}} Bài")
    }
}
