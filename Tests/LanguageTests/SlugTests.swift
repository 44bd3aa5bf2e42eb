import Foundation
import Language
import Testing

struct SlugTests {
    @Test(arguments: [
        ("Đại sứ quán Đức", "dai-su-quan-duc"),
        ("Hội hữu nghị Việt Nam – Nhật Bản", "hoi-huu-nghi-viet-nam-nhat-ban"),
        ("  “Hòa bình”: 40.000 hội viên?! ", "hoa-binh-40-000-hoi-vien"),
        ("People’s diplomacy & friendship", "peoples-diplomacy-friendship"),
        ("Groß & Søn", "gross-son"),
        ("…", ""),
        ("友好", ""),
    ])
    func keepsLettersAndDigits(text: String, expected: String) {
        #expect(slug(text) == expected)
        #expect(slug(text.decomposedStringWithCanonicalMapping) == expected)
    }

    @Test func endsWithAWholeSyllable() {
        #expect(slug("Đối ngoại nhân dân Thủ đô", limit: 14) == "doi-ngoai-nhan")
        #expect(slug("Đối ngoại nhân dân Thủ đô", limit: 13) == "doi-ngoai")
    }

    @Test func cutsOnlyAFirstSyllableThatIsTooLong() {
        #expect(slug("Đoàn-kết", limit: 3) == "doa")
    }
}
