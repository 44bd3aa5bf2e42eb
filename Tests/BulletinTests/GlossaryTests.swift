import Language
import SourceText
import Testing

@testable import Bulletin

@Suite struct GlossaryTests {
    @Test func readsTermsAndTheFormsToAvoid() throws {
        let reading = try Reading(
            """
            == registers/glossary.yaml ==
            hoa-binh:
              vi: hòa bình
              en: peace
              also: {vi: [hoà bình], en: concord}
              note: {vi: Không dịch tên người, en: Not in names}
            ban-tin: {vi: bản tin, en: bulletin}
            """)

        #expect(reading.messages() == "")
        #expect(reading.bulletin.glossary.map(\.id) == ["ban-tin", "hoa-binh"])
        let peace = try #require(reading.bulletin.glossary.last)
        #expect(peace.preferred == Bilingual(vi: "hòa bình", en: "peace"))
        #expect(peace.also == Bilingual(vi: ["hoà bình"], en: ["concord"]))
    }

    @Test func reportsWhatIsWrongWithTermsAtTheirPlaces() throws {
        let reading = try Reading(
            """
            == registers/glossary.yaml ==
            1️⃣hoa-binh: {vi: hòa bình}
            ban-tin: {vi: bản tin, en: bulletin, also: {en: [2️⃣bulletin], 3️⃣fr: [gazette]}}
            thu-do: {vi: thủ đô, en: capital, also: 4️⃣[main city]}
            dai-su: {vi: đại sứ, en: ambassador, 5️⃣alsoo: {vi: [sứ thần]}}
            """)

        #expect(
            reading.messages(in: .en) == """
                1️⃣: error: “en” is missing: this needs both Vietnamese and English
                  1 | hoa-binh: {vi: hòa bình}
                    | ^~~~~~~~
                    hint: add en: …
                2️⃣: warning: “bulletin” is in this list already
                  2 | ban-tin: {vi: bản tin, en: bulletin, also: {en: [bulletin], fr: [gazette]}}
                    |                                                  ^~~~~~~~
                3️⃣: warning: there is no key “also.fr” here
                  2 | ban-tin: {vi: bản tin, en: bulletin, also: {en: [bulletin], fr: [gazette]}}
                    |                                                             ^~
                    hint: the keys are vi, en
                4️⃣: error: “also” must be vi and en, a list under each, not a list
                  3 | thu-do: {vi: thủ đô, en: capital, also: [main city]}
                    |                                         ^~~~~~~~~~~
                    hint: write also: {vi: […], en: […]}
                5️⃣: warning: there is no key “alsoo” here
                  4 | dai-su: {vi: đại sứ, en: ambassador, alsoo: {vi: [sứ thần]}}
                    |                                      ^~~~~
                    hint: did you mean “also”?

                """)
    }

    @Test func reportsAGlossaryThatIsNoYAML() throws {
        let reading = try Reading(
            """
            == registers/glossary.yaml ==
            hoa-binh: {vi: hòa bình, en: peace}
            ban-tin: {vi: [bản tin
            """)

        #expect(reading.report.hasErrors)
        #expect(reading.messages(in: .en).contains("Content/registers/glossary.yaml:"))
    }
}
