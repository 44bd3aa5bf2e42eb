import Language
import SourceText
import Testing

import Mustache

struct InclusionTests {
    @Test func findsAPartialByItsNameWithOrWithoutTheExtension() {
        let page = TemplateTrial([
            "page.html": "{{#articles}}{{> parts/card}}{{> parts/card.html }}{{/articles}}",
            "parts/card.html": "<i>{{title}}</i>",
        ])

        #expect(page.text(Fixture.page([Fixture.article("Ấp")])) == "<i>Ấp</i><i>Ấp</i>")
    }

    @Test func handsParametersToAPartial() {
        let page = TemplateTrial([
            "page.html": "{{#articles}}{{#@first}}{{> card post=. size=\"lớn\"}}{{/@first}}{{/articles}}",
            "card.html": "{{% params post size=\"vừa\"}}<p class=\"{{size}}\">{{post.title}} {{site.name}}</p>",
        ])

        #expect(
            page.text(Fixture.page([Fixture.article("Bài")]))
                == "<p class=\"lớn\">Bài Bản tin Hoà bình</p>")
    }

    @Test func givesADeclaredParameterItsFallback() {
        let page = TemplateTrial([
            "page.html": "{{> card}}", "card.html": "{{% params size=\"vừa\" n=2}}{{size}}{{n}}",
        ])

        #expect(page.text(Fixture.page()) == "vừa2")
    }

    @Test func reportsParametersThatDoNotFitTheDeclaration() {
        let page = TemplateTrial([
            "page.html": "{{> card sise=\"s\"}}\n{{> card size=\"s\"}}",
            "card.html": "{{% params size post}}{{size}}{{post}}",
        ])

        #expect(
            page.findings(for: Fixture.page) == [
                "page.html:1:1 unknown-parameter", "page.html:2:1 missing-parameter",
            ])
    }

    @Test func letsAPartialWithOnlySeeItsParametersAndTheSite() {
        let seen = TemplateTrial(["page.html": "{{> card n=total only}}", "card.html": "{{n}} {{site.name}}"])
        let hidden = TemplateTrial(["page.html": "{{> card n=total only}}", "card.html": "{{n}} {{total}}"])

        #expect(seen.text(Fixture.page(total: 5)) == "5 Bản tin Hoà bình")
        #expect(hidden.findings(for: Fixture.page) == ["card.html:1:7 unknown-name"])
    }

    @Test func showsTheTurnOfAListInAPartial() {
        let page = TemplateTrial(["page.html": "{{#words}}{{> item}}{{/words}}", "item.html": "{{@number}}{{.}} "])

        #expect(page.text(Fixture.page(words: ["a", "b"])) == "1a 2b ")
    }

    @Test func fillsTheBlocksOfAParent() {
        let page = TemplateTrial([
            "page.html": "{{<layout title=site.name}}\n{{$main}}<p>{{total}}</p>{{/main}}\n{{/layout}}",
            "layout.html": "<title>{{title}}</title><main>{{$main}}trống{{/main}}</main>{{$foot}}chân trang{{/foot}}",
        ])

        #expect(
            page.text(Fixture.page(total: 3))
                == "<title>Bản tin Hoà bình</title><main><p>3</p></main>chân trang")
    }

    @Test func letsTheOutermostChildWinOverThreeLevels() {
        let page = TemplateTrial([
            "page.html": "{{<parent}}{{$a}}c{{/a}}{{/parent}}", "parent.html": "{{<older}}{{$a}}p{{/a}}{{/older}}",
            "older.html": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}", "oldest.html": "[{{$a}}g{{/a}}]",
        ])

        #expect(page.text(Fixture.page()) == "[c]")
    }

    @Test func showsABlockInTheContextOfTheParent() {
        let page = TemplateTrial([
            "page.html": "{{<list}}{{$item}}{{title}}{{/item}}{{/list}}",
            "list.html": "{{#articles}}<li>{{$item}}{{/item}}</li>{{/articles}}",
        ])

        #expect(page.text(Fixture.page([Fixture.article("Đồi")])) == "<li>Đồi</li>")
    }

    @Test func reportsABlockThatTheParentDoesNotHave() {
        let page = TemplateTrial([
            "page.html": "{{<layout}}chữ rơi{{$mian}}x{{/mian}}{{/layout}}", "layout.html": "{{$main}}{{/main}}",
        ])

        #expect(
            page.findings(for: Fixture.page) == ["page.html:1:12 text-beside-blocks", "page.html:1:19 unknown-block"])
    }

    @Test func followsARecursivePartialAsDeepAsTheDataGoes() {
        let leaf = Shape("leaf", ["name": .text])
        let node = Shape("node", ["name": .text, "children": .list(.record(leaf))])
        let page = TemplateTrial([
            "page.html": "{{> node}}", "node.html": "<b>{{name}}</b>{{#children}}<i>{{name}}</i>{{/children}}",
        ])
        let record = Record(
            node, ["name": .text("gốc"), "children": .list([.record(Record(leaf, ["name": .text("lá")]))])])

        #expect(page.text(record) == "<b>gốc</b><i>lá</i>")
    }

    @Test func reportsTemplatesThatIncludeEachOtherWhateverTheyShow() {
        let page = TemplateTrial([
            "page.html": "{{> một}}", "một.html": "x{{> hai}}", "hai.html": "{{<một}}{{/một}}",
            "ba.html": "{{#total}}{{> ba}}{{/total}}",
        ])

        let (_, report) = page.compiled(for: Fixture.page)

        #expect(report.diagnostics.map(\.brief) == ["một.html:1:2 circle"])
        #expect(report.diagnostics.first?.message.en.hasSuffix("“một.html” → “hai.html” → “một.html”") == true)
    }

    @Test func reportsADeclaredParameterNobodyUses() {
        let page = TemplateTrial([
            "page.html": "{{> card a=1 b=2 c=3}}", "card.html": "{{% params a b c}}{{a}}{{> in c=b}}",
            "in.html": "{{c}}",
        ])

        #expect(page.findings(for: Fixture.page) == [])
        #expect(
            TemplateTrial(["page.html": "{{> card a=1 b=2}}", "card.html": "{{% params a b}}{{a}}"])
                .findings(for: Fixture.page) == ["card.html:1:14 unused-parameter"])
    }

    @Test func endsEndlessInclusionWithAnErrorThatNamesThePartial() {
        let page = TemplateTrial(["page.html": "{{> vong}}", "vong.html": "a{{#total}}{{> vong}}{{/total}}"])

        let (_, report) = page.page(Fixture.page(total: 1))

        #expect(report.diagnostics.map(\.id) == ["endless-inclusion"])
        #expect(report.diagnostics.first?.message.vi.contains("vong.html") == true)
    }
}
