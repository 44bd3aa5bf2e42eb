import Foundation
import Testing

@Suite("sitegen template FILE")
struct TemplateCommandTests {
    @Test func showsATemplateWithItsPartialsAndLabels() throws {
        let program = try Program()
        try program.write(
            "{{#cards}}{{> parts/card size=\"s\"}}{{/cards}}{{t \"count\" n=total}}\n", to: "Mẫu/trang.html.mustache")
        try program.write("<b class=\"{{size}}\">{{title}}, {{date | long}}</b>\n", to: "Mẫu/parts/card.html.mustache")
        try program.write(
            "count: {vi: {other: \"{n} bài\"}, en: {one: \"{n} article\", other: \"{n} articles\"}}\n",
            to: "Mẫu/labels.yaml")
        try program.write("{{#khong}}", to: "Mẫu/hong.html.mustache")
        try program.write("{{#khong}}", to: "Mẫu/.cũ/trang.html.mustache")
        try FileManager.default.createSymbolicLink(
            atPath: program.folder.appending(path: "Mẫu/ra").path, withDestinationPath: "/")
        try program.write(
            #"{"total": 1200, "cards": [{"title": "Đà & <Ấp>", "date": "2026-09-02"}, {"title": "Hè", "date": "2026-05"}]}"#,
            to: "dữ liệu.json")

        let run = try program.run(
            "template", "Mẫu/trang.html.mustache", "--data", "dữ liệu.json", "--language", "vi")

        #expect(run.errors == "")
        #expect(run.exitCode == 0)
        #expect(
            run.output == """
                <b class="s">Đà &amp; &lt;Ấp&gt;, ngày 2 tháng 9 năm 2026</b>
                <b class="s">Hè, tháng 5 năm 2026</b>
                1.200 bài

                """)
    }

    @Test(arguments: [(["-", "--data", "d.json"], "{{x}}\n"), (["a.html.mustache", "--data", "-"], #"{"x": "Ấ<"}"#)])
    func readsStandardInputWhereADashStands(_ arguments: [String], _ input: String) throws {
        let program = try Program()
        try program.write("{{x}}\n", to: "a.html.mustache")
        try program.write(#"{"x": "Ấ<"}"#, to: "d.json")

        let run = try program.run(["template"] + arguments, input: input)

        #expect(run.output == "Ấ&lt;\n")
        #expect(run.errors == "")
    }

    @Test(arguments: ["a.mustache", "a.htm.mustache", "a.plain.mustache", "a"])
    func escapesAsInHTMLWhereTheNameDoesNotSayWhatThePageIs(_ name: String) throws {
        let program = try Program()
        try program.write("<p title=\"{{x}}\">{{x}}\n", to: name)
        try program.write(#"{"x": "<Đ>"}"#, to: "d.json")

        let run = try program.run("template", name, "--data", "d.json")

        #expect(run.output == "<p title=\"&lt;Đ&gt;\">&lt;Đ&gt;\n")
        #expect(run.exitCode == 0)
    }

    @Test func readsATemplateAsTheSpecificationDoesWhenAsked() throws {
        let program = try Program()
        try program.write("{{x}}|{{{x}}}|{{nope}}|<p class={{x}}>\n", to: "a.html.mustache")
        try program.write(#"{"x": "<Đ>"}"#, to: "d.json")

        let spec = try program.run("template", "a.html.mustache", "--data", "d.json", "--profile", "spec")
        let site = try program.run("template", "a.html.mustache", "--data", "d.json")

        #expect(spec.output == "&lt;Đ&gt;|<Đ>||<p class=&lt;Đ&gt;>\n")
        #expect(spec.exitCode == 0)
        #expect(site.output == "")
        #expect(site.errors.hasPrefix("a.html.mustache:1:33: error: "))
        #expect(site.exitCode == 1)
    }

    @Test func printsAsHTMLWhatTheDataSayIsHTML() throws {
        let program = try Program()
        try program.write("{{{body}}}\n", to: "a.html.mustache")
        try program.write(#"{"body": {"@html": "<p>Đ</p>"}}"#, to: "html.json")
        try program.write(#"{"body": "<p>Đ</p>"}"#, to: "text.json")

        #expect(try program.run("template", "a.html.mustache", "--data", "html.json").output == "<p>Đ</p>\n")
        #expect(try program.run("template", "a.html.mustache", "--data", "text.json").exitCode == 1)
    }

    @Test(arguments: [
        ("{\"a\": 1,\n \"ấ\": tru}", "d.json:2:10: error: "),
        ("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", "d.json:3:2: error: a key must be given once, “a” is given twice\n"),
        ("{\"số\": 12345678901234567890}", "d.json:1:8: error: this number is too large to be kept exactly\n"),
        ("[1e999]", "d.json:1:2: error: this number is too large to be kept exactly\n"),
        ("{\"a\": 1", "d.json:1:8: error: "),
        ("", "d.json:1:1: error: "),
    ])
    func showsWhatIsWrongWithTheDataAtItsPlace(_ data: String, _ message: String) throws {
        let program = try Program()
        try program.write("chữ\n", to: "a.html.mustache")
        try program.write(data, to: "d.json")

        let run = try program.run("template", "a.html.mustache", "--data", "d.json")

        #expect(run.errors.hasPrefix(message))
        #expect(run.output == "")
        #expect(run.exitCode == 1)
    }

    @Test(arguments: [
        ("{{tên | truncate}}", "“truncate” takes a number greater than 0", ""),
        ("{{tên | truncate 0}}", "“truncate”: the number of characters must be greater than 0", ""),
        ("{{số | upper}}", "“upper” does not format a whole number\n", "hint: what fits: number"),
        ("{{tên.họ}}", "“tên” is a text and has no “họ” in it", ""),
        ("{{list.x}}", "“list” is a list and has no “x” in it", ""),
        ("{{bản.tne}}", "“tne” is unknown in this template", "hint: did you mean “tên”?"),
        ("{{#list}}a{{else}}b{{/list}}", "“else” is unknown in this template", "hint: write {{^}}"),
    ])
    func saysWhatDoesNotFitTheData(_ template: String, _ message: String, _ hint: String) throws {
        let program = try Program()
        try program.write(template, to: "a.html.mustache")
        try program.write(#"{"tên": "Ơ", "số": 3, "list": [1], "bản": {"tên": 1}}"#, to: "d.json")

        let run = try program.run("template", "a.html.mustache", "--data", "d.json")

        #expect(run.errors.contains("error: \(message)"))
        #expect(hint.isEmpty || run.errors.contains(hint))
        #expect(run.exitCode == 1)
    }

    @Test func printsNothingOfWhatTheDataSayIsAbsent() throws {
        let program = try Program()
        try program.write("[{{x}}{{x.y}}{{x.y.z | upper}}{{#x.y}}a{{^}}b{{/x.y}}]", to: "a.html.mustache")
        try program.write(#"{"x": null}"#, to: "d.json")

        #expect(try program.run("template", "a.html.mustache", "--data", "d.json").output == "[b]")
    }

    @Test func showsWhatIsWrongWithTheTemplateAndTheDataInOneRun() throws {
        let program = try Program()
        try program.write("{{x | hoa}} {{> kong}}\n", to: "a.html.mustache")
        try program.write("{", to: "d.json")

        let run = try program.run("template", "a.html.mustache", "--data", "d.json")

        #expect(run.errors.contains("a.html.mustache:1:1: error: "))
        #expect(run.errors.contains("a.html.mustache:1:13: error: "))
        #expect(run.errors.contains("d.json:1:2: error: "))
    }

    @Test(arguments: [
        ("2025-08-08", "8/8/2025; 8 tháng 8, 2025; ngày 8 tháng 8 năm 2025; ngày 8 tháng 8 năm 2025; 2025; 08/08"),
        ("2025-08", "8/2025; tháng 8 năm 2025; tháng 8 năm 2025; tháng 8 năm 2025; 2025; tháng 8 năm 2025"),
        (
            "2025-08-08T10:03:00+07:00",
            "8/8/2025; 8 tháng 8, 2025; ngày 8 tháng 8 năm 2025; 10:03, ngày 8 tháng 8 năm 2025; 2025; 08/08"
        ),
        (
            "2025/2026",
            "2025–2026; từ năm 2025 đến năm 2026; từ năm 2025 đến năm 2026; từ năm 2025 đến năm 2026; 2025–2026; từ năm 2025 đến năm 2026"
        ),
    ])
    func writesADateInEveryFormAsPreciselyAsItIsKnown(_ date: String, _ expected: String) throws {
        let program = try Program()
        let forms = ["short", "medium", "long", "full", "year", "format \"dd/MM\""]
        try program.write(forms.map { "{{d | \($0)}}" }.joined(separator: "; "), to: "a.txt.mustache")
        try program.write("{\"d\": \"\(date)\"}", to: "d.json")

        let run = try program.run("template", "a.txt.mustache", "--data", "d.json", "--language", "vi")

        #expect(run.errors == "")
        #expect(run.output == expected)
    }

    @Test func writesADateForMachines() throws {
        let program = try Program()
        try program.write("{{d | iso}}; {{d | rfc3339}}; {{d | rfc822}}", to: "a.txt.mustache")
        try program.write(#"{"d": "2025-08"}"#, to: "d.json")

        let run = try program.run("template", "a.txt.mustache", "--data", "d.json")

        #expect(run.output == "2025-08; 2025-08-01T00:00:00+07:00; Fri, 01 Aug 2025 00:00:00 +0700")
    }

    @Test(arguments: [
        ("/a?b#c", "https://example.org/a?b#c"), ("//khác.example/a", "https://khác.example/a"),
        ("mailto:a@b.vn", "mailto:a@b.vn"), ("http://x.vn", "http://x.vn"),
        ("a/b", "“a/b” does not begin with “/”"), ("#a:b", "“#a:b” does not begin with “/”"),
    ])
    func writesAnAddressAsOtherSitesNeedIt(_ address: String, _ expected: String) throws {
        let program = try Program()
        try program.write("{{u | absurl}}", to: "a.txt.mustache")
        try program.write("{\"u\": \"\(address)\"}", to: "d.json")

        let run = try program.run("template", "a.txt.mustache", "--data", "d.json")

        #expect(run.exitCode == 0 ? run.output == expected : run.errors.contains(expected))
    }

    @Test(arguments: [
        ("ngày d", "“format”: “ng” is no part of a date: there are d, dd, M, MM, MMM, MMMM, yyyy, EEEE, HH, mm;"),
        ("d 'tháng M", "“format”: an apostrophe is not closed; write '' for one that is meant"),
    ])
    func refusesAPatternThatIsNone(_ pattern: String, _ message: String) throws {
        let program = try Program()
        try program.copyTemplates()
        try program.change("Templates/article.html.mustache", "{{. | long}}", to: "{{. | format \"\(pattern)\"}}")

        let run = try program.run("template", "--check")

        #expect(run.places.count == 1)
        #expect(run.errors.contains(message))
    }

    @Test func saysWhereAWrittenDateIsNone() throws {
        let program = try Program()
        try program.write("<p>{{ngày | long}}</p>\n", to: "a.html.mustache")
        try program.write(#"{"ngày": "hôm qua"}"#, to: "d.json")

        let run = try program.run("template", "a.html.mustache", "--data", "d.json", "--messages", "vi")

        #expect(
            run.errors == """
                a.html.mustache:1:4: lỗi: “hôm qua” không phải là ngày
                  1 | <p>{{ngày | long}}</p>
                    |    ^~~~~~~~~~~~~~~
                    gợi ý: viết 2026-01-31, 2026-01, 2026 hoặc 2026-01-31T08:00:00+07:00

                """)
    }

    @Test func givesMachinesThePageAndTheFindingsInOneDocument() throws {
        let program = try Program()
        try program.write("{{x}}\n", to: "a.html.mustache")
        try program.write(#"{"y": 1}"#, to: "wrong.json")
        try program.write(#"{"x": "Đ"}"#, to: "right.json")

        let right = try program.run("template", "a.html.mustache", "--data", "right.json", "--json").document()
        let wrong = try program.run("template", "a.html.mustache", "--data", "wrong.json", "--json").document()

        #expect(right["page"] as? String == "Đ\n")
        #expect((right["diagnostics"] as? [Any])?.count == 0)
        #expect(wrong["page"] == nil)
        #expect((wrong["diagnostics"] as? [[String: Any]])?.first?["id"] as? String == "unknown-name")
    }

    @Test(arguments: [
        [], ["a.mustache"], ["--check", "--names"], ["a.mustache", "--check"], ["--check", "--data", "d.json"],
        ["--names", "article", "--profile", "spec"], ["-", "--data", "-"], ["--check", "--content", "c"],
        ["a.mustache", "--data", "d.json", "--templates", "t"], ["a.mustache", "--data", "d.json", "--profile", "x"],
        ["--names", "--strict"], ["--names", "article", "tag"],
    ])
    func refusesOptionsThatDoNotGoTogether(_ arguments: [String]) throws {
        let run = try Program().run(["template"] + arguments)

        #expect(run.exitCode == 64)
        #expect(run.errors.contains("Usage: sitegen template"))
        #expect(run.output == "")
    }
}
