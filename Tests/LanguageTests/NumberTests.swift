import Language
import Testing

struct NumberTests {
    @Test(arguments: [
        (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (2200, "2.200", "2,200"), (40_000, "40.000", "40,000"),
        (1_234_567, "1.234.567", "1,234,567"), (-1000, "-1.000", "-1,000"),
        (Int.min, "-9.223.372.036.854.775.808", nil),
    ])
    func groupsThousands(number: Int, vietnamese: String, english: String?) {
        #expect(number.grouped(in: .vi) == vietnamese)
        #expect(number.grouped(in: .en) == english ?? vietnamese.split(separator: ".").joined(separator: ","))
    }

    @Test(arguments: [
        (DecimalNumber(14, exponent: -1), "1,4", "1.4"), (DecimalNumber(4469, exponent: -2), "44,69", "44.69"),
        (DecimalNumber(12_345_675, exponent: -1), "1.234.567,5", "1,234,567.5"),
        (DecimalNumber(5, exponent: -3), "0,005", "0.005"),
        (DecimalNumber(-5, exponent: -1), "-0,5", "-0.5"),
        (DecimalNumber(14, exponent: 8), "1.400.000.000", "1,400,000,000"),
        (DecimalNumber(1400, exponent: -3), "1,4", "1.4"),
    ])
    func writesDecimals(number: DecimalNumber, vietnamese: String, english: String) {
        #expect(number.grouped(in: .vi) == vietnamese)
        #expect(number.grouped(in: .en) == english)
    }

    @Test func knowsEqualNumbersHoweverWritten() {
        #expect(DecimalNumber(14, exponent: -1).scaled(by: 9) == DecimalNumber(1_400_000_000))
        #expect(DecimalNumber(0, exponent: 5) == DecimalNumber(0))
        #expect(DecimalNumber(14, exponent: 8).integer == 1_400_000_000)
        #expect(DecimalNumber(14, exponent: -1).integer == nil)
        #expect(DecimalNumber(1, exponent: 30).integer == nil)
    }

    @Test func readsEveryRomanNumeralItWrites() throws {
        for number in 1...3999 {
            let numeral = try #require(RomanNumeral(number))

            #expect(RomanNumeral(numeral.text)?.number == number)
        }
        #expect(RomanNumeral(0) == nil)
        #expect(RomanNumeral(4000) == nil)
    }

    @Test(arguments: [("VI", 6), ("XIV", 14), ("XVI", 16), ("XX", 20), ("MCMXCIX", 1999)])
    func readsRomanNumerals(text: String, number: Int) {
        #expect(RomanNumeral(text)?.number == number)
    }

    @Test(arguments: ["", "IIII", "IC", "VX", "vi", "VI.", "Đ", "MMMM", "XIVI"])
    func refusesWhatIsNoRomanNumeral(text: String) {
        #expect(RomanNumeral(text) == nil)
    }

    @Test(arguments: [
        (1, "lần thứ I", "1st"), (2, "lần thứ II", "2nd"), (3, "lần thứ III", "3rd"), (6, "lần thứ VI", "6th"),
        (11, "lần thứ XI", "11th"), (12, "lần thứ XII", "12th"), (13, "lần thứ XIII", "13th"),
        (21, "lần thứ XXI", "21st"),
        (112, "lần thứ CXII", "112th"), (5000, "lần thứ 5000", "5000th"),
    ])
    func countsCongresses(number: Int, vietnamese: String, english: String) {
        #expect(Language.vi.ordinal(number) == vietnamese)
        #expect(Language.en.ordinal(number) == english)
    }

    @Test(arguments: [(0, PluralForm.other), (1, .one), (-1, .one), (2, .other), (21, .other)])
    func choosesTheFormOfANoun(number: Int, english: PluralForm) {
        #expect(Language.en.pluralForm(of: number) == english)
        #expect(Language.vi.pluralForm(of: number) == .other)
    }
}
