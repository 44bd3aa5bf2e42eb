import Language
import Testing

@testable import Bulletin

@Suite struct CheckTests {
    @Test func warnsWhereTheTwoTextsOfAnArticleDiffer() throws {
        let reading = try Reading(
            """
            == registers/tags.yaml ==
            giao-luu: {vi: Giao lưu, en: Exchange}
            hoa-binh: {vi: Hòa bình, en: Peace}
            == articles/don-doan.en.md ==
            ---
            title: Hà Nội receives friends
            tags: 1️⃣[giao-luu]
            event_date: 2️⃣2023-08-17
            source: 3️⃣{name: Other Paper, url: https://other.example}
            section:
            ---
            == articles/don-doan.vi.md ==
            ---
            title: Hà Nội đón bạn
            draft: true
            tags: 4️⃣[giao-luu, hoa-binh]
            event_date: 5️⃣2023-08-18
            source: 6️⃣{name: Báo Thử, url: https://bao.example}
            ---
            """)

        #expect(
            reading.messages() == """
                4️⃣: cảnh báo: hai bản của một bài nói khác nhau ở “tags”
                  4 | tags: [giao-luu, hoa-binh]
                    |       ^~~~~~~~~~~~~~~~~~~~
                    gợi ý: ghi “tags” ở một bản là đủ, bản kia lấy theo
                1️⃣: ghi chú: bản tiếng Anh nói thế này
                  3 | tags: [giao-luu]
                    |       ^~~~~~~~~~
                5️⃣: cảnh báo: hai bản của một bài nói khác nhau ở “event_date”
                  5 | event_date: 2023-08-18
                    |             ^~~~~~~~~~
                    gợi ý: ghi “event_date” ở một bản là đủ, bản kia lấy theo
                2️⃣: ghi chú: bản tiếng Anh nói thế này
                  4 | event_date: 2023-08-17
                    |             ^~~~~~~~~~
                6️⃣: cảnh báo: hai bản của một bài nói khác nhau ở “source”
                  6 | source: {name: Báo Thử, url: https://bao.example}
                    |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                3️⃣: ghi chú: bản tiếng Anh nói thế này
                  5 | source: {name: Other Paper, url: https://other.example}
                    |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

                """)
    }

    @Test(arguments: [("false", "false"), ("false", "true"), ("true", "false"), ("true", "true")])
    func looksAtPairsOfWhichTextsAreHidden(viIsDraft: String, enIsDraft: String) throws {
        let reading = try Reading(
            """
            == articles/don-doan.en.md ==
            ---
            title: Hà Nội receives friends
            issue: 1️⃣13
            draft: \(enIsDraft)
            ---
            == articles/don-doan.vi.md ==
            ---
            title: Hà Nội đón bạn
            issue: 2️⃣12
            draft: \(viIsDraft)
            ---
            """)

        #expect(
            reading.messages(in: .en) == """
                2️⃣: warning: the two texts of an article differ in “issue”
                  3 | issue: 12
                    |        ^~
                    hint: “issue” in one of them is enough, the other takes it over
                1️⃣: note: the English text says this
                  3 | issue: 13
                    |        ^~

                """)
    }

    @Test func acceptsAPaperThatHasANameAndAPageInEachLanguage() throws {
        let reading = try Reading(
            """
            == registers/tags.yaml ==
            giao-luu: {vi: Giao lưu, en: Exchange}
            hoa-binh: {vi: Hòa bình, en: Peace}
            == articles/a.en.md ==
            ---
            title: Hà Nội receives friends
            tags: [giao-luu, hoa-binh]
            source: {name: Báo Thử, url: https://bao.example/en}
            ---
            == articles/a.vi.md ==
            ---
            title: Hà Nội đón bạn
            tags: [hoa-binh, giao-luu]
            source: {name: Báo Thử, url: https://bao.example/vi}
            ---
            == articles/b.en.md ==
            ---
            title: A letter
            source: {name: The Trial, url: https://bao.example}
            ---
            == articles/b.vi.md ==
            ---
            title: Lá thư
            source: {name: Báo Thử, url: https://bao.example}
            ---
            == articles/c.en.md ==
            ---
            title: A visit
            source: Trial News Agency
            ---
            == articles/c.vi.md ==
            ---
            title: Cuộc thăm
            source: Thông tấn xã Thử
            ---
            """)

        #expect(reading.messages() == "")
    }

    @Test func warnsOfAStoryThatIsToldTwice() throws {
        let reading = try Reading(
            """
            == articles/a.vi.md ==
            ---
            title: 1️⃣Hà Nội đón bạn
            date: 2023-08-17
            ---
            == articles/b.vi.md ==
            ---
            title: 2️⃣HÀ NỘI đón bạn
            date: 2023-08-17T09:30
            ---
            == articles/c.vi.md ==
            ---
            title: Hà Nội đón bạn
            date: 2023-08-18
            ---
            """)

        #expect(
            reading.messages() == """
                2️⃣: cảnh báo: đã có một bài cùng tên, cùng ngày, cùng ngôn ngữ
                  2 | title: HÀ NỘI đón bạn
                    |        ^~~~~~~~~~~~~~
                1️⃣: ghi chú: bản kia ở đây
                  2 | title: Hà Nội đón bạn
                    |        ^~~~~~~~~~~~~~

                """)
    }

    @Test func warnsOfDatesOutOfOrder() throws {
        let reading = try Reading(
            """
            == articles/a.vi.md ==
            ---
            title: Hà Nội đón bạn
            date: 1️⃣2023-08-17T09:30
            updated: 2️⃣2023-08-17T09:00
            publish_at: 3️⃣2023-08-17
            expires_at: 4️⃣2023-08-16
            ---
            == articles/b.vi.md ==
            ---
            title: Lá thư
            date: 2023-08-17T09:30
            updated: 2023-08-17
            ---
            """)

        #expect(
            reading.messages(in: .en) == """
                2️⃣: warning: “updated” is earlier than “date”
                  4 | updated: 2023-08-17T09:00
                    |          ^~~~~~~~~~~~~~~~
                1️⃣: note: “date” is here
                  3 | date: 2023-08-17T09:30
                    |       ^~~~~~~~~~~~~~~~
                4️⃣: warning: “expires_at” is earlier than “publish_at”
                  6 | expires_at: 2023-08-16
                    |             ^~~~~~~~~~
                3️⃣: note: “publish_at” is here
                  5 | publish_at: 2023-08-17
                    |             ^~~~~~~~~~

                """)
    }
}
