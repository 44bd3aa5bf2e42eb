import Language
import SourceText
import Testing

@testable import Bulletin

@Suite struct FrontMatterErrorTests {
    @Test func reportsEveryMistakeOfAFileInOneRun() throws {
        let reading = try Reading(
            """
            == articles/2018/12/nhin-lai.vi.md ==
            1️⃣---
            2️⃣titel: Nhìn lại một năm
            date: 3️⃣2023-02-30
            event_date: 4️⃣17/8/2023
            draft: 5️⃣có
            slug: 6️⃣Nhìn Lại
            source: {name: Báo Thử, url: 7️⃣ftp://bao.example}
            aliases: [8️⃣cu/bai.html, /được/]
            ---
            Một năm nhiều việc.
            """)

        #expect(
            reading.messages() == """
                1️⃣: lỗi: bài phải có “title”
                  1 | ---
                    | ^
                    gợi ý: thêm title: … giữa hai dòng --- ở đầu tệp
                2️⃣: cảnh báo: không có khóa “titel” ở đây
                  2 | titel: Nhìn lại một năm
                    | ^~~~~
                    gợi ý: có phải “title”?
                3️⃣: lỗi: “2023-02-30” không có thật: tháng 2 năm 2023 chỉ có 28 ngày
                  3 | date: 2023-02-30
                    |       ^~~~~~~~~~
                4️⃣: lỗi: không hiểu ngày “17/8/2023”
                  4 | event_date: 17/8/2023
                    |             ^~~~~~~~~
                    gợi ý: có phải “2023-08-17”?
                5️⃣: lỗi: “draft” phải là true hoặc false, không phải “có”
                  5 | draft: có
                    |        ^~
                    gợi ý: viết draft: true hoặc draft: false
                6️⃣: lỗi: “Nhìn Lại” không dùng được trong địa chỉ: chỉ có chữ thường không dấu, chữ số và dấu nối
                  6 | slug: Nhìn Lại
                    |       ^~~~~~~~
                    gợi ý: có phải “nhin-lai”?
                7️⃣: lỗi: “source.url” phải là một địa chỉ web, không phải “ftp://bao.example”
                  7 | source: {name: Báo Thử, url: ftp://bao.example}
                    |                              ^~~~~~~~~~~~~~~~~
                    gợi ý: viết url: https://…
                8️⃣: lỗi: “cu/bai.html” không thể là địa chỉ cũ: nó phải bắt đầu bằng / và không có //, /., ?, # hay dấu cách
                  8 | aliases: [cu/bai.html, /được/]
                    |           ^~~~~~~~~~~
                    gợi ý: viết /bai-cu/

                """)
    }

    @Test func reportsThemInEnglishToo() throws {
        let reading = try Reading(
            """
            == articles/2018/12/looking-back.en.md ==
            ---
            title: 1️⃣[Looking, back]
            date: 2️⃣2023-02-30
            updated: 3️⃣2023-08-17T25:00
            event_date: 4️⃣2023-08/05
            authors: 5️⃣{name: Đỗ Ơn}
            lang: 6️⃣fr
            via: 7️⃣{url: https://copy.example}
            ---
            Much was done.
            """)

        #expect(
            reading.messages(in: .en) == """
                1️⃣: error: “title” must be a line of text, not a list
                  2 | title: [Looking, back]
                    |        ^~~~~~~~~~~~~~~
                    hint: write title: "…"
                2️⃣: error: “2023-02-30” does not exist: month 2 of 2023 has only 28 days
                  3 | date: 2023-02-30
                    |       ^~~~~~~~~~
                3️⃣: error: “2023-08-17T25:00” does not exist: there is no time “25:00”
                  4 | updated: 2023-08-17T25:00
                    |          ^~~~~~~~~~~~~~~~
                4️⃣: error: “2023-08/05” does not exist: it ends before it begins
                  5 | event_date: 2023-08/05
                    |             ^~~~~~~~~~
                5️⃣: error: “authors” must be a list, not a map of keys
                  6 | authors: {name: Đỗ Ơn}
                    |          ^~~~~~~~~~~~~
                    hint: write authors: [a, b]
                6️⃣: error: “lang” must be vi or en, not “fr”
                  7 | lang: fr
                    |       ^~
                    hint: write lang: vi or lang: en
                7️⃣: error: “via” must have a name
                  8 | via: {url: https://copy.example}
                    |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~
                    hint: write via: {name: …, url: https://…}

                """)
    }

    @Test(arguments: [
        ("17-18/8/2023", "2023-08-17/2023-08-18"), ("17–18/8/2023", "2023-08-17/2023-08-18"),
        ("17/8-2/9/2023", "2023-08-17/2023-09-02"),
        ("từ 17 đến 18/8/2023", "2023-08-17/2023-08-18"), ("17 đến 19 tháng 8 năm 2023", "2023-08-17/2023-08-19"),
        ("17-18 August 2023", "2023-08-17/2023-08-18"), ("8/2023", "2023-08"), ("17.8.2023", "2023-08-17"),
    ])
    func offersTheFormOfAPrintedDate(_ printed: String, _ expected: String) throws {
        let reading = try Reading(
            "== articles/a.vi.md ==\n---\ntitle: Một ngày\ndate: 2023-09-01\nevent_date: \(printed)\n---\nChữ.\n")

        #expect(reading.messages(in: .en).contains("did you mean “\(expected)”?"), "\(reading.messages(in: .en))")
    }

    @Test func offersTheIDThatAnUnknownWordWasMeantToBe() throws {
        let reading = try Reading(
            """
            == registers/organisations.yaml ==
            uy-ban-hoa-binh-hn:
              vi: Ủy ban Hòa bình thành phố Hà Nội
              en: Hanoi Peace Committee
              aliases: [UBHB Hà Nội]
            == registers/tags.yaml ==
            giao-luu: {vi: Giao lưu nhân dân, en: Exchange}
            == articles/2018/12/nhin-lai.vi.md ==
            ---
            title: Nhìn lại một năm
            organisations: [1️⃣uỷ ban hoà bình, 2️⃣ubhb hà nội, 3️⃣Hanoi Peace Comittee, 4️⃣vufo]
            tags: 5️⃣giao-lu
            section: 6️⃣tin-tuc
            ---
            """)

        #expect(
            reading.messages() == """
                1️⃣: lỗi: tổ chức “uỷ ban hoà bình” chưa có trong sổ
                  3 | organisations: [uỷ ban hoà bình, ubhb hà nội, Hanoi Peace Comittee, vufo]
                    |                 ^~~~~~~~~~~~~~~
                    gợi ý: có phải “uy-ban-hoa-binh-hn”?
                2️⃣: lỗi: tổ chức “ubhb hà nội” chưa có trong sổ
                  3 | organisations: [uỷ ban hoà bình, ubhb hà nội, Hanoi Peace Comittee, vufo]
                    |                                  ^~~~~~~~~~~
                    gợi ý: đó là một tên; viết mã “uy-ban-hoa-binh-hn”
                3️⃣: lỗi: tổ chức “Hanoi Peace Comittee” chưa có trong sổ
                  3 | organisations: [uỷ ban hoà bình, ubhb hà nội, Hanoi Peace Comittee, vufo]
                    |                                               ^~~~~~~~~~~~~~~~~~~~
                    gợi ý: có phải “uy-ban-hoa-binh-hn” (Hanoi Peace Committee)?
                4️⃣: lỗi: tổ chức “vufo” chưa có trong sổ
                  3 | organisations: [uỷ ban hoà bình, ubhb hà nội, Hanoi Peace Comittee, vufo]
                    |                                                                     ^~~~
                    gợi ý: thêm vào registers/organisations.yaml
                5️⃣: lỗi: chủ đề “giao-lu” chưa có trong sổ
                  4 | tags: giao-lu
                    |       ^~~~~~~
                    gợi ý: có phải “giao-luu”?
                6️⃣: lỗi: chuyên mục “tin-tuc” chưa có trong sổ
                  5 | section: tin-tuc
                    |          ^~~~~~~
                    gợi ý: thêm vào registers/sections.yaml

                """)
    }

    @Test func asksForTheNameOfAPaperThatIsOnlyAnAddress() throws {
        let reading = try Reading(
            """
            == articles/tin.vi.md ==
            ---
            title: Tin mới
            source: 1️⃣https://bao.example/bai
            ---
            """)

        #expect(
            reading.messages() == """
                1️⃣: lỗi: “source” phải có tên
                  3 | source: https://bao.example/bai
                    |         ^~~~~~~~~~~~~~~~~~~~~~~
                    gợi ý: viết source: {name: …, url: https://…}

                """)
    }

    @Test func saysOnceThatARegisterIsBrokenAndNotThatItsIDsAreUnknown() throws {
        let reading = try Reading(
            """
            == registers/tags.yaml ==
            1️⃣- giao-luu
            == articles/2018/12/nhin-lai.vi.md ==
            ---
            title: Nhìn lại một năm
            tags: [giao-luu, hoa-binh]
            ---
            """)

        #expect(
            reading.messages() == """
                1️⃣: lỗi: sổ “tags” phải gồm các mục “mã: {vi: …, en: …}”
                  1 | - giao-luu
                    | ^~~~~~~~~~

                """)
    }

    @Test func goesOnWithOtherFilesAfterBrokenYAML() throws {
        let reading = try Reading(
            """
            == registers/sections.yaml ==
            tin-tuc: {vi: Tin tức, en: News}
            tin-tuc: {vi: Tin mới, en: Fresh news}
            == articles/a.vi.md ==
            ---
            title: "Nhìn lại
            ---
            == articles/b.vi.md ==
            ---
            title: Nhìn lại một năm
            section: tin-nhanh
            ngay: 2023
            ---
            """)

        #expect(reading.bulletin.articles.map(\.key) == ["b"])
        #expect(reading.report.diagnostics.map(\.id) == ["yaml-open-quote", "unknown-key", "yaml-key-twice"])
    }

    @Test func keepsUnknownKeysAndTreatsEmptyOnesAsAbsent() throws {
        let reading = try Reading(
            """
            == articles/2018/12/nhin-lai.vi.md ==
            ---
            title: Nhìn lại một năm
            lead:
            tags: []
            authors: [Đỗ Ơn, "", 1️⃣Đỗ Ơn]
            2️⃣mau: xanh
            ---
            """)

        #expect(try reading.vi.lead == nil)
        #expect(try reading.vi.tags == [])
        #expect(try reading.vi.authors == ["Đỗ Ơn"])
        #expect(try reading.vi.place(of: "mau") != nil)
        #expect(
            reading.messages() == """
                1️⃣: cảnh báo: “Đỗ Ơn” đã có trong danh sách này
                  5 | authors: [Đỗ Ơn, "", Đỗ Ơn]
                    |                      ^~~~~
                2️⃣: cảnh báo: không có khóa “mau” ở đây
                  6 | mau: xanh
                    | ^~~
                    gợi ý: các khóa có thể dùng: title, date, updated, event_date, authors, source, via, lead, tags, organisations, section, issue, images, slug, aliases, draft, publish_at, expires_at, translation_of, review, original, lang, unchecked

                """)
    }

    @Test func namesTheByteThatIsNoUTF8AndGoesOnWithOtherFiles() throws {
        let reading = try Reading(
            """
            == articles/a.vi.md ==
            ---
            title: Nhìn lại một năm
            ---
            == articles/c.vi.md ==
            ---
            date: 2020
            ---
            """
        ) { folder in
            let bytes = Array("---\ntitle: Đón ".utf8) + [0xB8] + Array(" bạn\n---\n".utf8)
            try write(bytes, to: folder + "/articles/b.vi.md")
        }

        #expect(reading.bulletin.articles.map(\.key) == ["a"])
        #expect(reading.bulletin.unreadableTexts == ["articles/b.vi.md", "articles/c.vi.md"])
        #expect(
            reading.messages() == """
                Content/articles/b.vi.md:2:12: lỗi: tệp không phải văn bản UTF-8: byte 0xB8 không thuộc ký tự nào
                  2 | title: Đón � bạn
                    |            ^
                    gợi ý: hãy lưu lại tệp ở dạng UTF-8
                Content/articles/c.vi.md:1:1: lỗi: bài phải có “title”
                  1 | ---
                    | ^
                    gợi ý: thêm title: … giữa hai dòng --- ở đầu tệp
                Content/articles/c.vi.md:2:7: lỗi: không hiểu ngày “2020”
                  2 | date: 2020
                    |       ^~~~
                    gợi ý: viết 2023-08-17, 2023-08-17T09:30 hoặc 2023-08-17T09:30+07:00

                """)
    }
}
