import Language
import Testing

struct SpelledNumbersTests {
    @Test(arguments: [
        ("hai mươi sáu hội", 26), ("tổ chức thứ hai mươi lăm", 25), ("một trăm cây", 100), ("mười một", 11),
        ("ba mươi năm", 35), ("hai trăm linh ba", 203), ("ba nghìn", 3000), ("hai triệu năm trăm nghìn", 2_500_000),
        ("Sáu cơ quan", 6), ("một tá", 12),
    ])
    func readsVietnamese(text: String, number: Int) {
        #expect(SpelledNumbers.all(in: text, language: .vi).contains(number))
    }

    @Test(arguments: [
        ("twenty-six associations", 26), ("the twenty-sixth", 26), ("a hundred trees", 100), ("fifty years", 50),
        ("three hundred and five", 305), ("two million", 2_000_000), ("the fiftieth anniversary", 50), ("twice", 2),
        ("both sides", 2), ("a dozen", 12), ("in their thirties", 30),
    ])
    func readsEnglish(text: String, number: Int) {
        #expect(SpelledNumbers.all(in: text, language: .en).contains(number))
    }

    @Test(arguments: ["", "hội hữu nghị", "peace and friendship", "2025"])
    func readsNoNumberWhereNoneIs(text: String) {
        #expect(SpelledNumbers.all(in: text, language: .vi).isEmpty)
        #expect(SpelledNumbers.all(in: text, language: .en).isEmpty)
    }

    @Test(arguments: ["million ", "mươi ", "tỷ trăm ", "hai tỷ "])
    func readsLongNonsenseWithoutOverflow(piece: String) {
        let text = String(repeating: piece, count: 2_000)

        for language in Language.allCases {
            #expect(SpelledNumbers.all(in: text, language: language).allSatisfy { $0 >= 0 })
        }
    }
}
