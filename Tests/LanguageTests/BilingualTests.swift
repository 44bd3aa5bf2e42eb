import Language
import Testing

struct BilingualTests {
    @Test func holdsAValueForEachLanguage() {
        var name = Bilingual(vi: "Hà Nội", en: "Hanoi")
        name[.en] = "Hà Nội"

        #expect(name == Bilingual(vi: "Hà Nội", en: "Hà Nội"))
        #expect(name.map(\.count)[.vi] == 6)
        #expect(Bilingual { $0.other.rawValue } == Bilingual(vi: "en", en: "vi"))
    }
}
