import Foundation
import Site
import SourceText
import Testing

@Suite("Pages")
struct PageTests {
    @Test func ofAnArticleNameTheirLanguageAndLeadToTheSameArticleInTheOther() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let vietnamese = try site.page("vi/bai-viet/2024/le-trong-cay-o-dong-do/index.html")
        let english = try site.page("en/articles/2024/tree-planting-in-dong-do/index.html")

        #expect(vietnamese.contains(#"<html lang="vi">"#))
        #expect(english.contains(#"<html lang="en">"#))
        #expect(vietnamese.contains(#"<a href="/en/articles/2024/tree-planting-in-dong-do/" hreflang="en" lang="en">"#))
        #expect(english.contains(#"<a href="/vi/bai-viet/2024/le-trong-cay-o-dong-do/" hreflang="vi" lang="vi">"#))
        for (page, other) in [(vietnamese, english), (english, vietnamese)] {
            let alternates = page.split(separator: "\n").filter { $0.contains(#"rel="alternate" hreflang="#) }
            #expect(alternates.count == 3)
            #expect(alternates == other.split(separator: "\n").filter { $0.contains(#"rel="alternate" hreflang="#) })
        }
    }

    @Test func ofAnArticleShowAllThatItsFrontMatterSays() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let page = try site.page("vi/bai-viet/2024/le-trong-cay-o-dong-do/index.html")

        for words in [
            "<h1>Lễ trồng cây ở Đông Đô</h1>", "Ba mươi cây sữa được trồng trong một buổi sáng.",
            "Lê Thị Đỗ Quyên", #"<time datetime="2024-05-06T08:30:00+07:00">"#, "ngày 5 tháng 5 năm 2024",
            #"<a href="https://bao.example/le-trong-cay" rel="external">Báo Đông Đô</a>"#, "Sự kiện",
            #"<a href="/vi/chu-de/giao-luu/" rel="tag">Giao lưu</a>"#, "Hội hữu nghị Thử nghiệm thành phố Đông Đô",
            "<strong>bảy giờ</strong>", "<table>", #"<h2 id="nhung-nguoi-trong-cay">"#,
        ] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test(arguments: ["https://ban-tin.example", "https://ban-tin.example/tin"])
    func ofAnArticleNameItsFirstPictureAsOtherSitesNeedIt(_ baseURL: String) throws {
        let site = try LittleSite(
            Fixtures.settings + Fixtures.registers + """
                == articles/2024/05/mot.svg ==
                <svg xmlns="http://www.w3.org/2000/svg"/>
                == articles/2024/05/hai.svg ==
                <svg xmlns="http://www.w3.org/2000/svg"/>
                == articles/2024/05/cay.vi.md ==
                ---
                title: Lễ trồng cây
                date: 2024-05-06
                images: [{file: mot.svg, alt: Một}, {file: hai.svg, alt: Hai}]
                ---
                Chữ.
                """)

        #expect(site.messages(of: try site.build(baseURL: baseURL)) == "")
        let page = try site.page("vi/bai-viet/2024/le-trong-cay/index.html")

        #expect(page.matches(of: /og:image/).count == 1)
        #expect(page.contains("<meta property=\"og:image\" content=\"\(baseURL)/media/2024/05/mot.svg\">\n"))
    }

    @Test func inEnglishTakeWhatTheirTextLeavesOutFromTheVietnameseOne() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let page = try site.page("en/articles/2024/tree-planting-in-dong-do/index.html")

        #expect(page.contains(#"<a href="/en/tags/exchange/" rel="tag">Exchange</a>"#))
        #expect(page.contains("Test Friendship Association of Dong Do"))
        #expect(page.contains("5 May 2024"))
    }

    @Test func sayWhenThereIsNoTranslationAndWhatThereIs() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let vietnamese = try site.page("vi/bai-viet/2024/dem-tho-ben-song/index.html")
        let notice = try site.page("en/articles/2024/dem-tho-ben-song/index.html")

        #expect(
            vietnamese.contains(#"hreflang="en" lang="en">English</a> <span class="switch-note">(chưa có bản dịch)"#))
        #expect(!vietnamese.contains(#"rel="alternate" hreflang="#))
        #expect(notice.contains("This article is not available in English yet."))
        #expect(notice.contains(#"<meta name="robots" content="noindex">"#))
        #expect(
            notice.contains(
                #"<link rel="canonical" href="https://ban-tin.example/vi/bai-viet/2024/dem-tho-ben-song/">"#))
        #expect(notice.contains(#"<h2 lang="vi"><a href="/vi/bai-viet/2024/dem-tho-ben-song/" hreflang="vi">"#))
        #expect(notice.contains("Tree planting in Dong Do"), "what exists on the same subject")
    }

    @Test func atTheFrontSpeakBothLanguagesDatesIncluded() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let page = try site.page("index.html")

        #expect(page.contains(#"<section lang="vi">"#) && page.contains(#"<section lang="en">"#))
        #expect(page.contains("ngày 6 tháng 5 năm 2024"))
        #expect(page.contains("7 May 2024"))
        #expect(page.contains(#"<a href="/en/articles/2024/tree-planting-in-dong-do/" hreflang="en">"#))
    }

    @Test(arguments: [
        ("vi/index.html", "/en/"), ("vi/chu-de/index.html", "/en/tags/"),
        ("vi/chu-de/giao-luu/index.html", "/en/tags/exchange/"),
        ("vi/to-chuc/index.html", "/en/organisations/"),
        ("vi/to-chuc/lien-hiep-thu-nghiem-dong-do/index.html", "/en/organisations/dong-do-test-union/"),
        ("vi/dong-thoi-gian/index.html", "/en/timeline/"), ("vi/dong-thoi-gian/1995/index.html", "/en/timeline/1995/"),
        ("en/timeline/1985/index.html", "/vi/dong-thoi-gian/1985/"),
        ("en/tags/peace/index.html", "/vi/chu-de/hoa-binh/"),
    ])
    func ofEveryKindLeadToTheSamePageInTheOtherLanguage(page: String, other: String) throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let language = other.dropFirst().prefix(2)

        #expect(try site.page(page).contains(#"<a href="\#(other)" hreflang="\#(language)" lang="\#(language)">"#))
    }

    @Test func ofAYearLeadToTheYearsBesideItWithAnArrowEach() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let page = try site.page("vi/dong-thoi-gian/1995/index.html")

        #expect(
            page.contains(
                #"<span aria-hidden="true">← </span>Năm trước: <a href="/vi/dong-thoi-gian/1985/" rel="prev">1985</a>"#)
        )
        #expect(
            page.contains(
                #"Năm sau: <a href="/vi/dong-thoi-gian/2024/" rel="next">2024</a><span aria-hidden="true"> →</span>"#))
    }

    @Test func ofAListHoldTwentyArticlesAndTheSameOnesInBothLanguages() throws {
        let articles = (1...41).map { number in
            """
            == articles/2023/01/bai-\(number).\(number.isMultiple(of: 3) ? "en" : "vi").md ==
            ---
            title: Bài số \(number)
            date: 2023-01-01
            tags: [hoa-binh]
            ---
            Chữ.

            """
        }
        let site = try LittleSite(Fixtures.settings + Fixtures.registers + articles.joined())
        try site.build()

        for list in ["vi/": "en/", "vi/chu-de/hoa-binh/": "en/tags/peace/"].sorted(by: { $0.key < $1.key }) {
            for number in 1...3 {
                let vietnamese = try site.page(list.key + (number == 1 ? "" : "trang/\(number)/") + "index.html")
                let english = try site.page(list.value + (number == 1 ? "" : "page/\(number)/") + "index.html")
                #expect(titles(in: vietnamese).count == (number == 3 ? 1 : 20))
                #expect(titles(in: vietnamese) == titles(in: english))
                let switched = "/" + list.value + (number == 1 ? "" : "page/\(number)/")
                #expect(vietnamese.contains(#"<a href="\#(switched)" hreflang="en""#))
            }
            #expect(!site.paths.contains(list.key + "trang/4/index.html"))
        }
    }

    @Test func ofTheTimelineGiveEachDateAsPreciselyAsItIsKnown() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        #expect(try site.page("vi/dong-thoi-gian/1995/index.html").contains("tháng 9 năm 1995"))
        #expect(try site.page("en/timeline/1995/index.html").contains("September 1995"))
        #expect(try site.page("vi/dong-thoi-gian/1985/index.html").contains("khoảng năm 1985"))
        #expect(try site.page("en/timeline/1985/index.html").contains("about 1985"))
        #expect(try site.page("vi/dong-thoi-gian/2024/index.html").contains("(ngày đăng)"))
    }

    @Test func ofAnOrganisationNameItInBothLanguagesWithAllThatTheRegisterSays() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build()

        let page = try site.page("en/organisations/test-friendship-association-of-dong-do/index.html")

        for words in [
            "<h1>Test Friendship Association of Dong Do</h1>",
            #"lang="vi">Hội hữu nghị Thử nghiệm thành phố Đông Đô</p>"#, "<dd>HTN</dd>", "<dd>Hội Thử</dd>",
            "<dd>Japan</dd>", "<dd>September 1995</dd>",
            #"<a href="/en/organisations/dong-do-test-union/">Dong Do Test Union</a>"#,
            "Founding of the Test Association", "Tree planting in Dong Do", "1 article<",
        ] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func ofOrganisationsLeadByLettersOfTheirLanguageWhereTheyAreMany() throws {
        let countries = [
            ("an-do", "Ấn Độ", "India"), ("ao", "Áo", "Austria"), ("duc", "Đức", "Germany"),
            ("dan-mach", "Đan Mạch", "Denmark"),
            ("uc", "Úc", "Australia"), ("y", "Ý", "Italy"), ("lao", "Lào", "Laos"), ("e", "Ê-cu-a-đo", "Ecuador"),
            ("a", "Ác-hen-ti-na", "Argentina"), ("nhat", "Nhật Bản", "Japan"), ("nga", "Nga", "Russia"),
            ("my", "Mỹ", "USA"),
        ]
        let register = countries.map { id, vi, en in
            "\(id): {vi: Hội \(vi), en: \(en) Association, kind: friendship, country: {code: XX, vi: \(vi), en: \(en)}}"
        }
        let site = try LittleSite("== registers/organisations.yaml ==\n" + register.joined(separator: "\n") + "\n")
        try site.build()

        let vi = try site.page("vi/to-chuc/index.html")
        let en = try site.page("en/organisations/index.html")

        let bar =
            ##"<a href="#o-a">A</a> <span>Ă</span> <a href="#o-an-do">Â</a> <span>B</span> <span>C</span> <span>D</span>"##
        #expect(vi.contains(bar + ##" <a href="#o-dan-mach">Đ</a> <span>E</span> <a href="#o-e">Ê</a>"##))
        #expect(vi.contains(#"<li><span class="country" id="o-an-do">Ấn Độ</span>"#))
        #expect(
            en.contains(
                ##"<a href="#o-a">A</a> <span>B</span> <span>C</span> <a href="#o-dan-mach">D</a> <a href="#o-e">E</a>"##
            ))
    }

    @Test func standBelowThePathOfTheBaseURL() throws {
        let site = try LittleSite(Fixtures.site)
        try site.build(baseURL: "https://haufo.example/ban-tin")

        let page = try site.page("vi/bai-viet/2024/le-trong-cay-o-dong-do/index.html")

        #expect(page.contains(#"href="/ban-tin/en/articles/2024/tree-planting-in-dong-do/""#))
        #expect(page.contains(#"<link rel="stylesheet" href="/ban-tin/assets/style.css">"#))
        #expect(page.contains(#"rel="canonical" href="https://haufo.example/ban-tin/vi/bai-viet/"#))
        #expect(!page.contains(#"href="/vi/"#))
    }

    @Test func ofFormerAddressesLeadToWhereATextIsNow() throws {
        let site = try LittleSite(
            Fixtures.site.replacing("section: su-kien", with: "section: su-kien\naliases: [/tin/cu, /tin/cu.html]"))
        try site.build()

        for path in ["tin/cu/index.html", "tin/cu.html"] {
            #expect(try site.page(path).contains("url=/vi/bai-viet/2024/le-trong-cay-o-dong-do/"))
        }
    }

    private func titles(in page: String) -> [Substring] {
        page.matches(of: /<h2[^>]*><a [^>]*>([^<]*)</).map(\.output.1)
    }
}
