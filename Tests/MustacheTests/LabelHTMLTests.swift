import Language
import SourceText
import Testing

import Mustache

/// Labels that are HTML themselves, with places for values in them.
struct LabelHTMLTests {
    private func trial(_ template: String, _ label: String) -> TemplateTrial {
        var trial = TemplateTrial(template)
        let place = SourceFile(path: "labels.yaml", text: "x").start
        for language in Language.allCases {
            trial.translations.set("more_html", in: language, to: .text(.init(label, at: place)))
        }
        return trial
    }

    @Test func escapesAValueForItsPlaceInTheLabel() {
        let page = trial(
            "<p>{{{t \"more_html\" url=address title=title}}}</p>", "<a href=\"{url}\" title=\"{title}\">{title}</a>")

        #expect(
            page.text(Fixture.article("Đ\"<", address: "/a b"))
                == "<p><a href=\"/a%20b\" title=\"Đ&quot;&lt;\">Đ&quot;&lt;</a></p>")
        #expect(page.text(Fixture.article("x", address: "javascript:x")) == "page.html:1:4 unsafe-address")
    }

    @Test(arguments: [
        ("{{{t \"more_html\" a=title}}}", "<p onclick=\"{a}\">", "unsafe-place"),
        ("{{{t \"more_html\" a=title}}}", "<p class={a}>", "unsafe-place"),
        ("{{{t \"more_html\" a=title}}}", "<script>{a} = 1</script>", "unsafe-place"),
        ("{{{t \"more_html\" a=title}}}", "<a href=\"javascript:{a}\">", "unsafe-place"),
        ("<p title=\"{{{t \"more_html\" a=title}}}\">", "<b>{a}</b>", "raw-outside-text"),
    ])
    func refusesAValueWhereTheLabelHasNoPlaceForOne(_ template: String, _ label: String, _ id: String) {
        let findings = trial(template, label).compiled(for: Fixture.article).1.diagnostics

        #expect(findings.map(\.id) == [id])
    }
}
