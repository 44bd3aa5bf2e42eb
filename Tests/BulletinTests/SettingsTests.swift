import Language
import Markdown
import Testing

@testable import Bulletin

@Suite struct SettingsTests {
    @Test func readsTheSettings() throws {
        let reading = try Reading(
            """
            == site.yaml ==
            name: {vi: Bản tin thử, en: Trial bulletin}
            base_url: https://bulletin.example/tin//
            publisher: Hội Thử
            time_zone: UTC
            allowed_html: [sup, sub]
            facing_pages: false
            """)
        let settings = reading.bulletin.settings

        #expect(reading.messages() == "")
        #expect(settings.names == Bilingual(vi: "Bản tin thử", en: "Trial bulletin"))
        #expect(settings.baseURL == "https://bulletin.example/tin")
        #expect(settings.publisher == Bilingual(vi: "Hội Thử", en: "Hội Thử"))
        #expect(settings.offset == 0)
        #expect(settings.allowedElements == ["sub", "sup"])
        #expect(!settings.hasFacingPages)
    }

    @Test func takesNothingButYesOrNoForPagesOfBothTexts() throws {
        let reading = try Reading(
            """
            == site.yaml ==
            name: {vi: Bản tin thử, en: Trial bulletin}
            base_url: https://bulletin.example
            facing_pages: 1️⃣không
            """)

        #expect(reading.bulletin.settings.hasFacingPages)
        #expect(
            reading.messages() == """
                1️⃣: lỗi: “facing_pages” phải là true hoặc false, không phải “không”
                  3 | facing_pages: không
                    |               ^~~~~
                    gợi ý: viết facing_pages: true hoặc facing_pages: false

                """)
    }

    @Test(arguments: [("Asia/Ho_Chi_Minh", 420), ("+07:00", 420), ("-03:30", -210), ("UTC", 0)])
    func readsTimeZones(written: String, minutes: Int) throws {
        let reading = try Reading(
            """
            == site.yaml ==
            name: {vi: Bản tin thử, en: Trial bulletin}
            base_url: https://bulletin.example
            time_zone: \(written)
            """)

        #expect(reading.messages() == "")
        #expect(reading.bulletin.settings.offset == minutes)
    }

    @Test func usesStandardSettingsWithoutAFileAndSaysSo() throws {
        let reading = try Reading("") { folder in try remove(folder + "/site.yaml") }

        #expect(reading.bulletin.settings.baseURL == "http://localhost:8080")
        #expect(reading.bulletin.settings.offset == Moment.hanoiOffset)
        #expect(
            reading.messages() == """
                ghi chú: không có “Content/site.yaml”, dùng các giá trị mặc định
                    gợi ý: tệp này cho biết name, base_url, publisher, time_zone và allowed_html

                """)
    }

    @Test func saysWhichSettingsAreMissing() throws {
        let reading = try Reading("== site.yaml ==\n1️⃣publisher: Hội Thử")

        #expect(reading.bulletin.settings.publisher.en == "Hội Thử")
        #expect(
            reading.messages() == """
                1️⃣: ghi chú: chưa có “name”, tạm dùng “Bản tin | Bulletin”
                  1 | publisher: Hội Thử
                    | ^
                    gợi ý: viết name: {vi: …, en: …}
                1️⃣: ghi chú: chưa có “base_url”, tạm dùng “http://localhost:8080”
                  1 | publisher: Hội Thử
                    | ^
                    gợi ý: viết base_url: https://…

                """)
    }

    @Test func letsTheCommandSayTheAddress() throws {
        let reading = try Reading("", baseURL: "https://khac.example/")

        #expect(reading.messages() == "")
        #expect(reading.bulletin.settings.baseURL == "https://khac.example")
    }

    @Test func refusesAnAddressThatIsNone() throws {
        let reading = try Reading("", baseURL: "khac.example")

        #expect(
            reading.messages(in: .en) == """
                error: --base-url must be a web address without ? and #, not “khac.example”
                    hint: write --base-url https://…

                """)
    }

    @Test func reportsEveryWrongSetting() throws {
        let reading = try Reading(
            """
            == site.yaml ==
            1️⃣nam: Bản tin thử
            name: 2️⃣Bản tin thử
            base_url: 3️⃣https://bulletin.example/?tin
            time_zone: 4️⃣Asia/Hanoi
            allowed_html: [sub, 5️⃣script]
            """)

        #expect(
            reading.messages() == """
                1️⃣: cảnh báo: không có khóa “nam” ở đây
                  1 | nam: Bản tin thử
                    | ^~~
                    gợi ý: có phải “name”?
                2️⃣: lỗi: “name” phải là một cặp vi và en, không phải chữ
                  2 | name: Bản tin thử
                    |       ^~~~~~~~~~~
                    gợi ý: viết name: {vi: …, en: …}
                3️⃣: lỗi: “base_url” phải là một địa chỉ web không có ? và #, không phải “https://bulletin.example/?tin”
                  3 | base_url: https://bulletin.example/?tin
                    |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                    gợi ý: viết base_url: https://…
                4️⃣: lỗi: không biết múi giờ “Asia/Hanoi”
                  4 | time_zone: Asia/Hanoi
                    |            ^~~~~~~~~~
                    gợi ý: viết Asia/Ho_Chi_Minh, UTC hoặc độ lệch như +07:00
                5️⃣: lỗi: không cho phép được phần tử HTML “script”
                  5 | allowed_html: [sub, script]
                    |                     ^~~~~~
                    gợi ý: các phần tử vô hại là \(MarkdownRules.harmless.joined(separator: ", "))

                """)
    }
}
