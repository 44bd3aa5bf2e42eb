import Language
import Testing

struct TelexTests {
    private func found(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Telex.runs(in: bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Sáng nay ddaij suws quans mở cửa", ["ddaij suws quans"]),
        ("ddoois ngoaij nhaan daan thuur ddoo", ["ddoois ngoaij nhaan daan thuur ddoo"]),
        ("Gặp bà Ddawng ở Hà Nội", ["Ddawng"]),
        ("Hooij huwux nghij, Ddoongf Nai", ["Hooij huwux nghij", "Ddoongf"]),
        ("Thủ đô Haf Nooij, người Vieetj", ["Haf Nooij", "Vieetj"]),
        ("Nước Vieejt, Hà Nooij", ["Vieejt", "Nooij"]),
        ("Việc ddoosi ngoaji của nước ta", ["ddoosi"]),
        ("Tieesng Vieejt là tiếng mẹ đẻ", ["Tieesng Vieejt"]),
    ])
    func findsWordsTypedWithoutAnInputMethod(text: String, expected: [String]) {
        #expect(found(in: text) == expected)
    }

    @Test(arguments: [
        "Hội hữu nghị", "He was as now, his laws too", "Raj has a book", "too many boxes", "add new codes",
        "the door, free trees", "a veejay plays at the Deejay’s", "beers, deers and floors needed",
        "Saigon, UNESCO, WHO",
        "Liên hoan phim Warsaw và Moscow", "www.haufo.example", "jazz, rumba", "",
    ])
    func findsNothingInOtherWords(text: String) {
        #expect(found(in: text) == [])
    }
}
