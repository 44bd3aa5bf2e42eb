import Foundation
import Language
import Output
import Site
import Testing

@Suite("The search page")
struct SearchPageTests {
    @Test func looksThroughTheTextsOfAYearInAFileOfTheirOwn() throws {
        let site = try LittleSite(Fixtures.site)

        #expect(site.messages(of: try site.build()) == "")

        #expect(
            try site.page("vi/tim-kiem/2024.json") == """
                {"texts":[
                {"url":"/vi/bai-viet/2024/dem-tho-ben-song/","title":"Đêm thơ bên sông",\
                "date":"ngày 1 tháng 6 năm 2024","text":"Mười hai bài thơ được đọc.","names":["t-giao-luu","t-hoa-binh"]},
                {"url":"/vi/bai-viet/2024/le-trong-cay-o-dong-do/","title":"Lễ trồng cây ở Đông Đô",\
                "date":"ngày 6 tháng 5 năm 2024","lead":"Ba mươi cây sữa được trồng trong một buổi sáng.",\
                "text":"Buổi lễ mở đầu lúc bảy giờ.\\nNhững người trồng cây\\nNhóm Số cây\\nHọc sinh 12",\
                "names":["t-giao-luu","o-hoi-thu"]}
                ]}

                """)
        #expect(
            try site.page("en/search/2024.json").contains(
                """
                {"url":"/vi/bai-viet/2024/dem-tho-ben-song/","title":"Đêm thơ bên sông","date":"1 June 2024",\
                "text":"Mười hai bài thơ được đọc.","lang":"vi","names":["t-giao-luu","t-hoa-binh"]}
                """))
    }

    @Test func knowsTagsAndOrganisationsByAllTheirNames() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build(baseURL: "https://ban-tin.example/tin")

        let names = try site.page("en/search/names.json")

        #expect(
            names.hasSuffix(
                """
                "names":[
                {"id":"o-lien-hiep","url":"/tin/en/organisations/dong-do-test-union/","name":"Dong Do Test Union",\
                "also":["Liên hiệp Thử nghiệm Đông Đô"]},
                {"id":"t-giao-luu","url":"/tin/en/tags/exchange/","name":"Exchange","also":["Giao lưu"]},
                {"id":"t-hoa-binh","url":"/tin/en/tags/peace/","name":"Peace","also":["Hoà bình"]},
                {"id":"o-hoi-thu","url":"/tin/en/organisations/test-friendship-association-of-dong-do/",\
                "name":"Test Friendship Association of Dong Do",\
                "also":["Hội hữu nghị Thử nghiệm thành phố Đông Đô","HTN","Hội Thử"]}
                ]}

                """))
    }

    @Test func saysHowWordsAreFolded() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let forms = try #require(try json("vi/tim-kiem/names.json", of: site)["fold"] as? [String: String])

        for text in ["ĐỐI NGOẠI NHÂN DÂN", "Hoà bình, Hòa Bình", "Straße, Søren, Łódź", "Hà\u{AD}Nội"] {
            let ours = text.map { letter in forms.first { $0.value.contains(letter) }?.key ?? String(letter) }.joined()
            #expect(ours == folded(text))
        }
    }

    @Test func changesOnlyTheFileOfTheYearOfAnEdit() throws {
        let site = try LittleSite(Fixtures.site)
        try site.write("== articles/2023/05/la-thu.vi.md ==\n---\ntitle: Lá thư\ndate: 2023-05-01\n---\n\nMột.\n")
        try site.build()

        try site.write("== articles/2023/05/la-thu.vi.md ==\n---\ntitle: Lá thư\ndate: 2023-05-01\n---\n\nHai.\n")
        let written = try site.build().changes?.written ?? []

        #expect(written.filter { $0.hasSuffix(".json") } == ["en/search/2023.json", "vi/tim-kiem/2023.json"])
        #expect(!written.contains("vi/tim-kiem/index.html"))
    }

    @Test func writesJSONWhateverATextSays() throws {
        let title = #"“Một” "hai" \ba\n </script> <!-- \u0041 🌸"#
        let site = try LittleSite(Fixtures.settings)
        try site.write(
            "== articles/2023/05/x.vi.md ==\n---\ntitle: '\(title)'\ndate: 2023-05-01\n---\n\na\u{AD}b\tc\u{200B}d\n")
        try site.build()

        let texts = try #require(try json("vi/tim-kiem/2023.json", of: site)["texts"] as? [[String: Any]])

        #expect(texts.map { $0["title"] as? String } == [title])
        #expect(texts.map { $0["text"] as? String } == ["a\u{AD}b\tc\u{200B}d"])
        #expect(try site.page("vi/tim-kiem/2023.json").contains(#"a\u00adb\u0009c\u200bd"#))
    }

    @Test func namesTheFilesOfAllYearsNewestFirstAndThoseOfNoYearLast() throws {
        let site = try LittleSite(Fixtures.site)
        try site.write("== articles/a.vi.md ==\n---\ntitle: Không ngày\n---\n\nMột.\n")
        try site.write("== articles/b.vi.md ==\n---\ntitle: Cũ\ndate: 1999-05-01\n---\n\nMột.\n")
        try site.build()

        let page = try site.page("vi/tim-kiem/index.html")

        #expect(
            page.contains(
                #"data-texts="/vi/tim-kiem/2024.json /vi/tim-kiem/1999.json /vi/tim-kiem/khong-ro-nam.json""#))
        #expect(page.contains("Việc tìm kiếm cần JavaScript.") && page.contains(#"<a href="/vi/chu-de/">"#))
        #expect(try site.page("vi/index.html").contains(#"<a href="/vi/tim-kiem/">Tìm kiếm</a>"#))
    }

    @Test func leavesTheBodiesOfMoreThanAThousandArticlesOut() throws {
        let site = try LittleSite(Fixtures.settings)
        let texts = (1...1_000).map { number in
            "== articles/b\(number).vi.md ==\n---\ntitle: Bài \(number)\ndate: 2024-01-01\n---\n\nThân bài.\n"
        }
        try site.write(texts.joined())
        try site.build()
        let whole = try site.page("vi/tim-kiem/2024.json")

        try site.write("== articles/b1001.vi.md ==\n---\ntitle: Bài 1001\ndate: 2024-01-01\n---\n\nThân bài.\n")
        try site.build()
        let titles = try site.page("vi/tim-kiem/2024.json")

        #expect(whole.ranges(of: "Thân bài.").count == 1_000)
        #expect(titles.ranges(of: "Thân bài.").isEmpty && titles.contains(#""title":"Bài 1001""#))
    }

    private func json(_ path: String, of site: LittleSite) throws -> [String: Any] {
        let data = try Data(contentsOf: site.output.appending(path: path))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
}
