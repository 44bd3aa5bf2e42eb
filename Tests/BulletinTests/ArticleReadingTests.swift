import Language
import SourceText
import Testing

@testable import Bulletin

@Suite struct ArticleReadingTests {
    @Test func readsTitleDatesAndPeople() throws {
        let reading = try Reading(
            """
            == articles/2023/08/don-doan.vi.md ==
            ---
            title: Hà Nội đón đoàn bạn bè Lào
            date: 2023-08-17T09:30
            updated: 2023-08-18
            event_date: 2023-08-16/17
            authors: [Đỗ Thị Ơn, Trần Văn Ưng]
            source: {name: Báo Thử, url: https://bao.example/bai?id=1}
            via: Trang Chép
            lead: >
              Sáng nay,
              thành phố đón đoàn.
            ---
            Đoàn đến lúc chín giờ.
            """)
        let text = try reading.vi

        #expect(reading.messages() == "")
        #expect(try reading.article.key == "2023/08/don-doan")
        #expect(text.path == "articles/2023/08/don-doan.vi.md")
        #expect(text.title == "Hà Nội đón đoàn bạn bè Lào")
        #expect(text.date?.rfc3339 == "2023-08-17T09:30:00+07:00")
        #expect(text.updated?.iso == "2023-08-18")
        #expect(text.eventDate?.iso == "2023-08-16/2023-08-17")
        #expect(text.authors == ["Đỗ Thị Ơn", "Trần Văn Ưng"])
        #expect(text.source == Publication(name: "Báo Thử", url: "https://bao.example/bai?id=1"))
        #expect(text.via == Publication(name: "Trang Chép"))
        #expect(text.lead == "Sáng nay, thành phố đón đoàn.")
    }

    @Test func readsWhatTheRegistersKnow() throws {
        let reading = try Reading(
            """
            == registers/tags.yaml ==
            giao-luu: {vi: Giao lưu, en: Exchange}
            hoa-binh: {vi: Hòa bình, en: Peace}
            == registers/organisations.yaml ==
            hoi-viet-lao: {vi: Hội Việt – Lào, en: Vietnam–Laos Association}
            == registers/sections.yaml ==
            tin-tuc: {vi: Tin tức, en: News}
            == articles/2023/08/don-doan.vi.md ==
            ---
            title: Hà Nội đón đoàn bạn bè Lào
            tags: [hoa-binh, giao-luu]
            organisations: hoi-viet-lao
            section: tin-tuc
            issue: 12
            ---
            """)
        let text = try reading.vi

        #expect(reading.messages() == "")
        #expect(text.tags == ["hoa-binh", "giao-luu"])
        #expect(text.organisations == ["hoi-viet-lao"])
        #expect(text.section == "tin-tuc")
        #expect(text.issue == "12")
    }

    @Test func readsPicturesAndAddresses() throws {
        let reading = try Reading(
            """
            == articles/2023/08/don-doan.vi.md ==
            ---
            title: Hà Nội đón đoàn bạn bè Lào
            images:
              - anh/cổng.jpg
              - {caption: Quang cảnh buổi đón, credit: Phan Ước}
            slug: don-doan-lao
            aliases: [/cu/don-doan.html]
            draft: false
            publish_at: 2023-08-17T08:00:00Z
            expires_at: 2030-01-01
            original: originals/bao-thu.html
            ---
            == articles/2023/08/anh/cổng.jpg ==
            ảnh
            """)
        let text = try reading.vi

        #expect(reading.messages() == "")
        #expect(
            text.images == [
                ArticleImage(file: "anh/cổng.jpg"),
                ArticleImage(caption: "Quang cảnh buổi đón", credit: "Phan Ước"),
            ])
        #expect(text.slug == "don-doan-lao")
        #expect(text.aliases == ["/cu/don-doan.html"])
        #expect(text.publishAt?.rfc3339 == "2023-08-17T08:00:00+00:00")
        #expect(text.expiresAt?.iso == "2030-01-01")
        #expect(text.original == "originals/bao-thu.html")
        #expect(reading.bulletin.files.map(\.path) == ["articles/2023/08/anh/cổng.jpg"])
    }

    @Test func readsFormerAddressesAsABrowserCopiesThem() throws {
        let reading = try Reading(
            """
            == articles/thu.vi.md ==
            ---
            title: Thư từ Đà Nẵng
            aliases: [/tin/H%E1%BB%99i%20ngh%E1%BB%8B/, /100%, /Hội-nghị.html]
            ---
            """)

        #expect(try reading.vi.aliases == ["/tin/Hội nghị/", "/100%", "/Hội-nghị.html"])
    }

    @Test(arguments: [
        "/a%2F..%2Fb", "/.htaccess", "/a/.b/", "/a%00", "/a%FF", "/a//b", "/a b", "a", "/", "/a?b", "/a%3Fb",
    ])
    func refusesFormerAddressesThatAreNone(_ alias: String) throws {
        let reading = try Reading(
            """
            == articles/thu.vi.md ==
            ---
            title: Thư từ Đà Nẵng
            aliases: ["\(alias)"]
            ---
            """)

        #expect(reading.messages(in: .en).contains("“\(alias)” cannot be a former address"))
    }

    @Test func readsDatesWithoutAZoneInTheZoneOfTheSite() throws {
        let reading = try Reading(
            """
            == site.yaml ==
            name: {vi: Bản tin thử, en: Trial bulletin}
            base_url: https://bulletin.example
            time_zone: -03:30
            == articles/thu.en.md ==
            ---
            title: A letter from Đà Nẵng
            date: 2023-08-17 09:30
            ---
            """)

        #expect(try reading.en.date?.rfc3339 == "2023-08-17T09:30:00-03:30")
    }
}
