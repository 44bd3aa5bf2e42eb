import SourceText
import Testing

struct SuggestionTests {
    private static let known = [
        "title", "tags", "date", "organisations", "hoa-binh", "uy-ban-hoa-binh-hn", "đường-sắt", "tổ chức",
    ]

    @Test(arguments: [
        ("titel", "title"), ("Title", "title"), ("tag", "tags"), ("organizations", "organisations"),
        ("orgnisatoins", "organisations"), ("hoà bình", "hoa-binh"), ("duong-sat", "đường-sắt"),
        ("Đường sắt", "đường-sắt"),
        ("ủy ban hòa bình", "uy-ban-hoa-binh-hn"), ("dtae", "date"), ("to_chuc", "tổ chức"),
    ])
    func offersTheNearestKnownWord(_ word: String, _ expected: String) {
        #expect(suggestion(for: word, among: Self.known) == expected)
    }

    @Test(arguments: ["", "x", "zzzzzz", "organ", "https://haufo.vn"])
    func offersNothingForAWordThatIsFarFromAll(_ word: String) {
        #expect(suggestion(for: word, among: Self.known) == nil)
    }

    @Test(arguments: [
        ("mot", nil), ("ten", nil), ("la", nil), ("tga", "tag"), ("dat", "day"), ("t", nil), ("ngya", "ngày"),
    ])
    func allowsAWordOfThreeLettersOneEditAndLongerOnesTwo(_ word: String, _ expected: String?) {
        #expect(suggestion(for: word, among: ["tag", "day", "ngày", "vi"]) == expected)
    }

    @Test func offersTheFirstOfTwoThatAreEquallyNear() {
        #expect(suggestion(for: "hộp", among: ["hợp", "họp"]) == "hợp")
        #expect(suggestion(for: "cap", among: ["cat", "car"]) == "cat")
    }

    @Test func offersNothingFromNothing() {
        #expect(suggestion(for: "title", among: []) == nil)
    }
}
