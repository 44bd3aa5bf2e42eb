import Language
import Testing

@testable import Bulletin

@Suite struct RegisterTests {
    @Test func readsOrganisationsInTheOrderOfTheirIDs() throws {
        let reading = try Reading(
            """
            == registers/organisations.yaml ==
            hn-lao-hn:
              vi: Hội hữu nghị Việt Nam – Lào thành phố Thử
              en: Vietnam–Laos Friendship Association of Trial City
              abbreviation: VLFA
              aliases: [Hội Việt – Lào]
              kind: friendship
              parents: [bo-thu, an-thu]
              country: {code: LA, vi: Lào, en: Laos}
              founded: 1996~
              website: https://lao.example
              note: {vi: Ghi chú, en: A note}
              slug: {vi: viet-lao, en: vietnam-laos}
              certainty: C
              source: trang của hội
            bo-thu: {vi: Bộ Thử, en: Trial Ministry}
            an-thu: {vi: An Thử, en: An Thu, parents: bo-thu}
            """)
        let organisations = reading.bulletin.organisations
        let association = try #require(organisations.last)

        #expect(reading.messages() == "")
        #expect(organisations.map(\.id) == ["an-thu", "bo-thu", "hn-lao-hn"])
        #expect(organisations[0].parents == ["bo-thu"])
        #expect(association.abbreviation == "VLFA")
        #expect(association.aliases == ["Hội Việt – Lào"])
        #expect(association.kind == "friendship")
        #expect(association.parents == ["bo-thu", "an-thu"])
        #expect(association.country == Bilingual(vi: "Lào", en: "Laos"))
        #expect(association.countryCode == "LA")
        #expect(association.founded?.iso == "1996~")
        #expect(association.website == "https://lao.example")
        #expect(association.note == Bilingual(vi: "Ghi chú", en: "A note"))
        #expect(association.slugs == Bilingual(vi: "viet-lao", en: "vietnam-laos"))
    }

    @Test func readsTagsSectionsAndEvents() throws {
        let reading = try Reading(
            """
            == registers/tags.yaml ==
            giao-luu: {vi: Giao lưu, en: Exchange, note: {vi: Gặp gỡ, en: Meetings}, slug: {en: exchange}}
            == registers/sections.yaml ==
            tin-tuc: {vi: Tin tức, en: News}
            == registers/organisations.yaml ==
            bo-thu: {vi: Bộ Thử, en: Trial Ministry}
            == registers/events.yaml ==
            sau: {vi: Lần sau, en: Next time, date: 2023-08-20/31}
            truoc:
              vi: Lần trước
              en: Last time
              date: 1950
              note: {vi: Ghi chú, en: A note}
              source: Báo Thử, số 3
              organisations: bo-thu
              tags: [giao-luu]
            """)
        let bulletin = reading.bulletin

        #expect(reading.messages() == "")
        #expect(bulletin.tags.map(\.note) == [Bilingual(vi: "Gặp gỡ", en: "Meetings")])
        #expect(bulletin.tags.map(\.slugs) == [Bilingual(vi: nil, en: "exchange")])
        #expect(bulletin.sections.map(\.names) == [Bilingual(vi: "Tin tức", en: "News")])
        #expect(bulletin.events.map(\.id) == ["truoc", "sau"])
        #expect(bulletin.events.map(\.date.iso) == ["1950", "2023-08-20/2023-08-31"])
        #expect(bulletin.events[0].source == "Báo Thử, số 3")
        #expect(bulletin.events[0].organisations == ["bo-thu"])
        #expect(bulletin.events[0].tags == ["giao-luu"])
    }

    @Test func reportsWhatIsWrongWithEntriesAtTheirPlaces() throws {
        let reading = try Reading(
            """
            == registers/organisations.yaml ==
            1️⃣Hội Lào: {vi: Hội Việt – Lào, en: Laos Association, 2️⃣alias: Hội Lào}
            3️⃣hoi-duc: {vi: Hội Việt – Đức}
            4️⃣hoi-y: Hội Việt – Ý
            """)

        #expect(
            reading.messages() == """
                1️⃣: lỗi: “Hội Lào” không thể là mã: mã chỉ có chữ thường không dấu, chữ số và dấu nối
                  1 | Hội Lào: {vi: Hội Việt – Lào, en: Laos Association, alias: Hội Lào}
                    | ^~~~~~~
                    gợi ý: có phải “hoi-lao”?
                2️⃣: cảnh báo: không có khóa “alias” ở đây
                  1 | Hội Lào: {vi: Hội Việt – Lào, en: Laos Association, alias: Hội Lào}
                    |                                                     ^~~~~
                    gợi ý: có phải “aliases”?
                3️⃣: lỗi: thiếu “en”: mục này cần cả tiếng Việt và tiếng Anh
                  2 | hoi-duc: {vi: Hội Việt – Đức}
                    | ^~~~~~~
                    gợi ý: thêm en: …
                4️⃣: lỗi: mục “hoi-y” phải có tên tiếng Việt và tiếng Anh
                  3 | hoi-y: Hội Việt – Ý
                    | ^~~~~
                    gợi ý: viết hoi-y: {vi: …, en: …}

                """)
    }

    @Test func reportsWhatIsWrongInsideAnEntry() throws {
        let reading = try Reading(
            """
            == registers/organisations.yaml ==
            hoi-phap:
              vi: Hội Việt – Pháp
              en: France Association
              parents: [1️⃣hoi-phap-quoc]
              country: {code: 2️⃣Pháp, vi: Pháp, en: France}
              kind: 3️⃣frendship
              founded: 4️⃣8/2003
              website: 5️⃣phap.example
              slug: {vi: 6️⃣Việt Pháp}
            """)

        #expect(
            reading.messages() == """
                1️⃣: lỗi: tổ chức “hoi-phap-quoc” chưa có trong sổ
                  4 |   parents: [hoi-phap-quoc]
                    |             ^~~~~~~~~~~~~
                    gợi ý: thêm vào registers/organisations.yaml
                2️⃣: lỗi: “country.code” phải là hai chữ hoa của ISO 3166, không phải “Pháp”
                  5 |   country: {code: Pháp, vi: Pháp, en: France}
                    |                   ^~~~
                    gợi ý: viết code: LA
                3️⃣: lỗi: không có loại tổ chức “frendship”
                  6 |   kind: frendship
                    |         ^~~~~~~~~
                    gợi ý: có phải “friendship”?
                4️⃣: lỗi: không hiểu ngày “8/2003”
                  7 |   founded: 8/2003
                    |            ^~~~~~
                    gợi ý: có phải “2003-08”?
                5️⃣: lỗi: “website” phải là một địa chỉ web, không phải “phap.example”
                  8 |   website: phap.example
                    |            ^~~~~~~~~~~~
                    gợi ý: viết website: https://…
                6️⃣: lỗi: “Việt Pháp” không dùng được trong địa chỉ: chỉ có chữ thường không dấu, chữ số và dấu nối
                  9 |   slug: {vi: Việt Pháp}
                    |              ^~~~~~~~~
                    gợi ý: có phải “viet-phap”?

                """)
    }

    @Test func reportsWhatIsWrongWithEventsInEnglish() throws {
        let reading = try Reading(
            """
            == registers/events.yaml ==
            1️⃣le: {vi: Lễ, en: Ceremony}
            hop: {vi: Họp, en: Meeting, date: 2️⃣2023-13, note: 3️⃣{vi: Chỉ một thứ tiếng}, organisations: [4️⃣nobody]}
            """)

        #expect(
            reading.messages(in: .en) == """
                1️⃣: error: event “le” must have a “date”
                  1 | le: {vi: Lễ, en: Ceremony}
                    | ^~
                    hint: write 2023-08-17, 2023-08, 2023, 2023-08-20/31, 2017/2022; with ~ at the end for “about”
                2️⃣: error: “2023-13” does not exist: there is no month 13
                  2 | hop: {vi: Họp, en: Meeting, date: 2023-13, note: {vi: Chỉ một thứ tiếng}, organisations: [nobody]}
                    |                                   ^~~~~~~
                3️⃣: error: “note.en” is missing: this needs both Vietnamese and English
                  2 | hop: {vi: Họp, en: Meeting, date: 2023-13, note: {vi: Chỉ một thứ tiếng}, organisations: [nobody]}
                    |                                                  ^~~~~~~~~~~~~~~~~~~~~~~
                    hint: add en: …
                4️⃣: error: organisation “nobody” is not in the register
                  2 | hop: {vi: Họp, en: Meeting, date: 2023-13, note: {vi: Chỉ một thứ tiếng}, organisations: [nobody]}
                    |                                                                                           ^~~~~~
                    hint: add it to registers/organisations.yaml

                """)
    }

    @Test func findsACircleOfParents() throws {
        let reading = try Reading(
            """
            == registers/organisations.yaml ==
            1️⃣an: {vi: An, en: An, parents: binh}
            2️⃣binh: {vi: Bình, en: Binh, parents: [cat, duong]}
            3️⃣cat: {vi: Cát, en: Cat, parents: an}
            duong: {vi: Dương, en: Duong}
            4️⃣em: {vi: Êm, en: Em, parents: em}
            """)

        #expect(
            reading.messages() == """
                1️⃣: lỗi: tổ chức không thể trực thuộc chính mình: “an” → “binh” → “cat” → “an”
                  1 | an: {vi: An, en: An, parents: binh}
                    | ^~
                2️⃣: ghi chú: “binh” cũng nằm trong vòng này
                  2 | binh: {vi: Bình, en: Binh, parents: [cat, duong]}
                    | ^~~~
                3️⃣: ghi chú: “cat” cũng nằm trong vòng này
                  3 | cat: {vi: Cát, en: Cat, parents: an}
                    | ^~~
                4️⃣: lỗi: tổ chức không thể trực thuộc chính mình: “em” → “em”
                  5 | em: {vi: Êm, en: Em, parents: em}
                    | ^~

                """)
    }

    @Test func warnsOfTwoOrganisationsWithOneName() throws {
        let reading = try Reading(
            """
            == registers/organisations.yaml ==
            1️⃣hoi-lao-hn: {vi: Hội Việt – Lào Hà Nội, en: Laos Association of Hanoi, aliases: [hội việt-lào]}
            2️⃣hoi-lao-tw: {vi: Hội Việt-Lào, en: Laos Association, abbreviation: HVL, aliases: [Laos Association]}
            """)

        #expect(
            reading.messages() == """
                2️⃣: cảnh báo: “hoi-lao-tw” và “hoi-lao-hn” cùng mang tên “Hội Việt-Lào”
                  2 | hoi-lao-tw: {vi: Hội Việt-Lào, en: Laos Association, abbreviation: HVL, aliases: [Laos Association]}
                    | ^~~~~~~~~~
                1️⃣: ghi chú: mục kia ở đây
                  1 | hoi-lao-hn: {vi: Hội Việt – Lào Hà Nội, en: Laos Association of Hanoi, aliases: [hội việt-lào]}
                    | ^~~~~~~~~~

                """)
    }
}
