import Foundation
import Language
import Testing

struct OrderKeyTests {
    private func sorted(_ texts: [String], in language: Language) -> [String] {
        texts.map { (OrderKey($0, in: language), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    @Test(arguments: [
        "ma|mà|mả|mã|má|mạ",
        "ba ba|ba con|bà ba|bà con|bá ba",
        "a|ă|â|b|d|đ|e|ê|o|ô|ơ|u|ư|y",
        "Anh|Áo|Ấn Độ",
        "dân|đa|đá|đạt|e",
        "da|dạy|đã",
        "ma|Ma|MA|mà|Mà",
        "ba|ba ba|ban|bàn",
        "hoa|hoà|hòa|Hòa|hoá|hoan",
        "khóa 9|khóa 10|khóa 12|khóa họp",
        "Hà Lan|Hà Nội|Hà Nội – Thủ đô|Hải Phòng|Hàn Quốc",
        "Việt Nam|“Việt Nam”|Việt Nam học",
        "Pháp|Phần Lan|Philippines|Séc|Søren|Sri Lanka",
        "Zambia|Общество",
    ])
    func ordersVietnameseAsDictionariesDo(line: String) {
        let expected = line.split(separator: "|").map(String.init)

        #expect(sorted(expected.reversed(), in: .vi) == expected)
        #expect(sorted(expected.map(\.decomposedStringWithCanonicalMapping).reversed(), in: .vi) == expected)
    }

    @Test(arguments: [
        "co-op|coop|cooperation",
        "new year|New Year|New York|newspaper",
        "resume|Resume|résumé|resumes",
        "Áo|Austria|Đỗ Văn An|Doan",
        "Congress 2|Congress 10|Congress of Peace",
        "peace|people’s|peoples’ day|peoplewatch",
    ])
    func ordersEnglishWordByWord(line: String) {
        let expected = line.split(separator: "|").map(String.init)

        #expect(sorted(expected.reversed(), in: .en) == expected)
    }

    @Test func ordersSyllablesAsICUDoes() {
        let made = syllables()

        #expect(made.count == 2000)
        #expect(sorted(made, in: .vi) == syllablesInOrder.split(separator: " ").map(String.init))
    }

    @Test func givesEqualKeysOnlyToEqualTexts() {
        #expect(OrderKey("Hòa Bình", in: .vi) == OrderKey("Hòa Bình".decomposedStringWithCanonicalMapping, in: .vi))
        #expect(OrderKey("Hòa Bình", in: .vi) != OrderKey("Hoà Bình", in: .vi))
        #expect(OrderKey("Hòa-Bình", in: .en) != OrderKey("Hòa Bình", in: .en))
    }

    @Test(arguments: ["", "–", "0", "00", "'"])
    func ordersTextsWithoutLettersFirst(text: String) {
        #expect(OrderKey(text, in: .vi) < OrderKey("a", in: .vi))
        #expect(OrderKey(text, in: .en) < OrderKey("a", in: .en))
    }
}
