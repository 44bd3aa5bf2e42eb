import Language
import Testing

@testable import Bulletin

@Suite struct PairingTests {
    @Test func pairsTextsByTheNamesOfTheirFiles() throws {
        let reading = try Reading(
            """
            == articles/2023/08/don-doan.en.md ==
            ---
            title: Hà Nội receives friends
            ---
            == articles/2023/08/don-doan.vi.md ==
            ---
            title: Hà Nội đón bạn
            ---
            """)

        #expect(reading.messages() == "")
        #expect(try reading.article.key == "2023/08/don-doan")
        #expect(try reading.article.languages == [.vi, .en])
    }

    @Test func pairsTextsOfDifferentNamesByTranslationOf() throws {
        let reading = try Reading(
            """
            == articles/2023/08/don-doan.vi.md ==
            ---
            title: Hà Nội đón bạn
            ---
            == articles/2023/09/friends.en.md ==
            ---
            title: Hà Nội receives friends
            translation_of: ../08/don-doan.vi.md
            ---
            == articles/thu.en.md ==
            ---
            title: A letter
            translation_of: /articles/lá thư.md
            ---
            == articles/lá thư.md ==
            ---
            title: Lá thư
            lang: vi
            ---
            """)

        #expect(reading.messages() == "")
        #expect(reading.bulletin.articles.map(\.key) == ["2023/08/don-doan", "lá thư"])
        #expect(reading.bulletin.articles.map { $0.texts.en?.title } == ["Hà Nội receives friends", "A letter"])
    }

    @Test func letsOneTextTakeOverWhatItLeavesOut() throws {
        let reading = try Reading(
            """
            == registers/tags.yaml ==
            giao-luu: {vi: Giao lưu, en: Exchange}
            == registers/organisations.yaml ==
            bo-thu: {vi: Bộ Thử, en: Trial Ministry}
            == registers/sections.yaml ==
            tin-tuc: {vi: Tin tức, en: News}
            == articles/don-doan.en.md ==
            ---
            title: Hà Nội receives friends
            date: 2023-08-17
            issue: 12
            tags:
            organisations: []
            ---
            == articles/don-doan.vi.md ==
            ---
            title: Hà Nội đón bạn
            event_date: 2023-08
            tags: [giao-luu]
            organisations: [bo-thu]
            section: tin-tuc
            draft: true
            ---
            """)

        #expect(reading.messages() == "")
        let en = try reading.en
        #expect(en.date?.iso == "2023-08-17")
        #expect(en.eventDate?.iso == "2023-08")
        #expect(en.tags == ["giao-luu"])
        #expect(en.organisations == ["bo-thu"])
        #expect(en.section == "tin-tuc")
        #expect(reading.bulletin.hiddenTexts.map(\.text.date?.iso) == ["2023-08-17"])
        #expect(reading.bulletin.hiddenTexts.map(\.text.issue) == ["12"])
    }

    @Test func recognisesTheLanguageOfATextThatDoesNotSayIt() throws {
        let reading = try Reading(
            """
            == articles/thu.md ==
            1️⃣---
            title: Lá thư từ bạn bè
            ---
            Chúng tôi rất vui được gửi tới các bạn lời chào thân ái từ thành phố này.
            == articles/thu.en.md ==
            ---
            title: A letter from friends
            ---
            == articles/x.md ==
            2️⃣---
            title: 2023
            ---
            """)

        #expect(try reading.article.languages == [.vi, .en])
        #expect(
            reading.messages() == """
                1️⃣: ghi chú: tên tệp không nói ngôn ngữ nào; nhận ra là tiếng Việt
                  1 | ---
                    | ^
                    gợi ý: đổi tên thành thu.vi.md, hoặc thêm lang: vi
                2️⃣: lỗi: không nhận ra ngôn ngữ của bài
                  1 | ---
                    | ^
                    gợi ý: đổi tên thành x.vi.md hay x.en.md, hoặc thêm lang: vi hay lang: en

                """)
    }

    @Test func refusesTwoTextsOfOneLanguage() throws {
        let reading = try Reading(
            """
            == articles/thu.md ==
            1️⃣---
            title: Lá thư từ bạn bè
            lang: vi
            ---
            == articles/thu.vi.md ==
            2️⃣---
            title: Lá thư từ bạn bè
            lang: 3️⃣en
            ---
            """)

        #expect(
            reading.messages() == """
                2️⃣: lỗi: bài “thu” có hai bản tiếng Việt
                  1 | ---
                    | ^
                1️⃣: ghi chú: bản kia ở đây
                  1 | ---
                    | ^
                3️⃣: lỗi: tên tệp nói bài bằng tiếng Việt, “lang” lại nói tiếng Anh
                  3 | lang: en
                    |       ^~
                    gợi ý: bỏ “lang”, hoặc đổi tên tệp thành thu.en.md

                """)
    }

    @Test func refusesTranslationsOfNothingOfItselfAndOfTheSameLanguage() throws {
        let reading = try Reading(
            """
            == articles/a.vi.md ==
            1️⃣---
            title: Lá thư
            ---
            == articles/b.vi.md ==
            ---
            title: Thư trả lời
            translation_of: 2️⃣a.vi.md
            ---
            == articles/c.en.md ==
            ---
            title: A letter
            translation_of: 3️⃣/articles/a.vn.md
            ---
            == articles/d.en.md ==
            ---
            title: Another letter
            translation_of: 4️⃣d.en.md
            ---
            == articles/e.en.md ==
            ---
            title: A third letter
            translation_of: 5️⃣../../a.vi.md
            ---
            == articles/lá thư.en.md ==
            ---
            title: A fourth letter
            translation_of: 6️⃣lá thu.vi.md
            ---
            """)

        #expect(
            reading.messages() == """
                2️⃣: lỗi: bản dịch phải bằng ngôn ngữ kia, hai bài này đều bằng tiếng Việt
                  3 | translation_of: a.vi.md
                    |                 ^~~~~~~
                1️⃣: ghi chú: bản kia ở đây
                  1 | ---
                    | ^
                3️⃣: lỗi: không có bài “/articles/a.vn.md”
                  3 | translation_of: /articles/a.vn.md
                    |                 ^~~~~~~~~~~~~~~~~
                    gợi ý: có phải “a.vi.md”?
                4️⃣: lỗi: bài không thể là bản dịch của chính nó
                  3 | translation_of: d.en.md
                    |                 ^~~~~~~
                5️⃣: lỗi: “../../a.vi.md” không chỉ tệp nào trong Content
                  3 | translation_of: ../../a.vi.md
                    |                 ^~~~~~~~~~~~~
                    gợi ý: viết đường dẫn tính từ tệp này, hoặc từ Content nếu bắt đầu bằng /
                6️⃣: lỗi: không có bài “/articles/lá thu.vi.md”
                  3 | translation_of: lá thu.vi.md
                    |                 ^~~~~~~~~~~~
                    gợi ý: viết đường dẫn tới tệp .md của bài được dịch

                """)
    }

    @Test func refusesASecondTranslationOfOneText() throws {
        let reading = try Reading(
            """
            == articles/a.vi.md ==
            ---
            title: Lá thư
            ---
            == articles/a.en.md ==
            1️⃣---
            title: A letter
            ---
            == articles/b.en.md ==
            ---
            title: The letter
            translation_of: 2️⃣a.vi.md
            ---
            """)

        #expect(
            reading.messages(in: .en) == """
                2️⃣: error: “/articles/a.vi.md” has two translations: “/articles/a.en.md” and “/articles/b.en.md”
                  3 | translation_of: a.vi.md
                    |                 ^~~~~~~
                1️⃣: note: the other one is here
                  1 | ---
                    | ^

                """)
    }

    @Test func doesNotCallATextMissingThatCouldNotBeRead() throws {
        let reading = try Reading(
            """
            == articles/a.vi.md ==
            1️⃣---
            date: 2023-08-17
            ---
            == articles/b.en.md ==
            ---
            title: A letter
            translation_of: a.vi.md
            ---
            """)

        #expect(
            reading.messages() == """
                1️⃣: lỗi: bài phải có “title”
                  1 | ---
                    | ^
                    gợi ý: thêm title: … giữa hai dòng --- ở đầu tệp

                """)
    }

    @Test func refusesNamesOfOneArticleThatDifferInCase() throws {
        let reading = try Reading(
            """
            == articles/Thu.vi.md ==
            1️⃣---
            title: Lá thư
            ---
            == articles/thu.en.md ==
            2️⃣---
            title: A letter
            ---
            """)

        #expect(
            reading.messages() == """
                2️⃣: lỗi: hai bản của một bài phải cùng tên, ở đây tên khác nhau ở chữ hoa, chữ thường
                  1 | ---
                    | ^
                1️⃣: ghi chú: bản kia ở đây
                  1 | ---
                    | ^

                """)
    }
}
