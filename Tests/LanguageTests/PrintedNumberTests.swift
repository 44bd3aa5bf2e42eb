import Language
import Testing

struct PrintedNumberTests {
    @Test(arguments: [
        ("hơn 40.000 hội viên", "40.000 = 40000"),
        ("1,4 tỷ đồng", "1,4 tỷ đồng = 1400000000 dong"),
        ("44,69 %, tăng 3 phần trăm", "44,69 % = 44.69 %; 3 phần trăm = 3 %"),
        ("2.200 người, 1.234.567,5 km", "2.200 = 2200; 1.234.567,5 = 1234567.5"),
        ("500 nghìn tỷ đồng", "500 nghìn tỷ đồng = 500000000000000 dong"),
        ("1 tỷ 400 triệu đồng", "1 tỷ 400 triệu đồng = 1400000000 dong"),
        ("700 ngàn, 3 triệu USD, 40 đô la", "700 ngàn = 700000; 3 triệu USD = 3000000 dollar; 40 đô la = 40 dollar"),
        ("500.000đ, 20₫", "500.000đ = 500000 dong; 20₫ = 20 dong"),
        ("15 đồng chí và 20 đồng bào", "15 = 15; 20 = 20"),
        ("Đại hội lần thứ VI, khóa XVI, thế kỷ XX", "VI = #6; XVI = #16; XX = #20"),
        ("lần thứ sáu, lần thứ 17, khoá 9", "sáu = #6; 17 = #17; 9 = #9"),
        ("công nghiệp 4.0", "4.0 = 4"),
        ("nhầm 1,234,567 và 40,000", "1,234,567 = 1234567; 40,000 = 40"),
        ("6 kỳ Đại hội, 25 Hội", "6 = 6; 25 = 25"),
        ("0,5; 0.500", "0,5 = 0.5; 0.500 = 0.5"),
    ])
    func readsVietnamese(text: String, expected: String) {
        #expect(printed(in: text, .vi) == expected)
    }

    @Test(arguments: [
        ("more than 40,000 members", "40,000 = 40000"),
        ("VND1.4 billion, 1.4 billion dong", "VND1.4 billion = 1400000000 dong; 1.4 billion dong = 1400000000 dong"),
        ("44.69 per cent, 3%, 5 percent", "44.69 per cent = 44.69 %; 3% = 3 %; 5 percent = 5 %"),
        ("1,234,567.5 and 2,200", "1,234,567.5 = 1234567.5; 2,200 = 2200"),
        ("$3 million, US$40, €5", "$3 million = 3000000 dollar; $40 = 40 dollar; €5 = 5 euro"),
        ("the 6th, 16th and 21st terms", "6th = #6; 16th = #16; 21st = #21"),
        ("the sixth congress, Congress XIII", "sixth = #6; XIII = #13"),
        ("the eleventh national congress", "eleventh = #11"),
        ("a slip: 25.000 members", "25.000 = 25"),
        ("5 hundred thousand", "5 hundred thousand = 500000"),
    ])
    func readsEnglish(text: String, expected: String) {
        #expect(printed(in: text, .en) == expected)
    }

    @Test(arguments: [
        "COVID-19, G20, 5G", "10:03", "10h03", "1.2.3.4", "I and V", "at first, for the second time", "Mix XI", "",
    ])
    func readsNoNumberInNamesAndTimes(text: String) {
        #expect(printed(in: text, .en) == "")
    }

    @Test func passesOverTheDatesOfAText() {
        let text = "Ngày 17/8/2023, 40 đại biểu; nhiệm kỳ 2022-2027; lúc 10:03 ngày 8/8, 5 hội"

        let dates = PrintedDate.all(in: text, language: .vi).map(\.range)
        let numbers = PrintedNumber.all(in: text, language: .vi, outside: dates)

        #expect(numbers.map(\.value) == [DecimalNumber(40), DecimalNumber(5)])
    }

    @Test(arguments: [
        ("1,4 tỷ đồng", "VND1.4 billion"), ("40.000 hội viên", "40,000 members"), ("khóa XVI", "the 16th term"),
        ("12,5%", "12.5 percent"), ("3 triệu USD", "$3 million"),
    ])
    func findsTheSameInBothLanguages(vietnamese: String, english: String) {
        let first = PrintedNumber.all(in: vietnamese, language: .vi)
        let second = PrintedNumber.all(in: english, language: .en)

        #expect(first.map(\.value) == second.map(\.value))
        #expect(first.map(\.kind) == second.map(\.kind))
    }

    @Test(arguments: ["9", "1.000.", "999.999.999.999.", "1 tỷ ", "nghìn tỷ ", "0,"])
    func readsLongNonsenseWithoutOverflow(piece: String) {
        let text =
            "999999999999999 " + String(repeating: piece, count: 1_000) + "999999999999999999 nghìn tỷ 999999 triệu"

        #expect(PrintedNumber.all(in: text, language: .vi).count <= 2_002)
    }

    private func printed(in text: String, _ language: Language) -> String {
        PrintedNumber.all(in: text, language: language).map { number in
            let words = String(decoding: Array(text.utf8)[number.range], as: UTF8.self)
            let value = number.value.grouped(in: .en).filter { $0 != "," }
            return switch number.kind {
            case .cardinal: "\(words) = \(value)"
            case .ordinal: "\(words) = #\(value)"
            case .percentage: "\(words) = \(value) %"
            case .money(let currency): "\(words) = \(value) \(currency.rawValue)"
            }
        }.joined(separator: "; ")
    }
}
