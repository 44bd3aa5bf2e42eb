import Language
import SourceText
import Testing

@testable import Proofreading

@Suite struct FactTests {
    private static let vi = """
        Sáng 17/8/2023, hội đón 40.000 hội viên. Kinh phí là 1,4 tỷ đồng.

        ## Lần thứ VI

        - Đại hội lần thứ VI họp ngày 26/8, có 350 đại biểu.
        - Ông Lê Văn Đỗ nói: “Chúng tôi sẽ trồng thêm nhiều cây ở công viên.”

        | Ngày | Chi hội |
        |---|---:|
        | 20/8 | 12 |
        | 11/2022 | 25 |
        """

    private static let en = """
        On the morning of 17 August 2023 the association received 40,000 members. The funds are 1.4 billion đồng.

        ## The 6th

        - The 6th congress met on 26 August with 350 delegates.
        - Mr Lê Văn Đỗ said: “We are going to plant many more trees in the park.”

        | Day | Chapters |
        |---|---:|
        | 20 August | 12 |
        | November 2022 | 25 |
        """

    @Test func findsNothingInAFaithfulPair() throws {
        #expect(try Trial(vi: Self.vi, en: Self.en).lines() == "")
    }

    @Test(arguments: [
        ("40,000", "4,000", "numbers-differ vi:5:25 en:5:59 the two texts differ: “40.000” and “4,000”"),
        ("40,000", "40.000", "numbers-differ vi:5:25 en:5:59 “40.000” is another number in English"),
        (
            "1.4 billion", "14 billion",
            "numbers-differ vi:5:54 en:5:89 the two texts differ: “1,4 tỷ đồng” and “14 billion đồng”"
        ),
        (
            "17 August", "18 August",
            "dates-differ vi:5:6 en:5:19 the two texts differ: “17/8/2023” and “18 August 2023”"
        ),
        (
            "17 August 2023", "17 August 2024",
            "dates-differ vi:5:6 en:5:19 the two texts differ: “17/8/2023” and “17 August 2024”"
        ),
        ("26 August", "27 August", "dates-differ vi:9:26 en:9:27 the two texts differ: “ngày 26/8” and “27 August”"),
        ("350 del", "305 del", "numbers-differ vi:9:40 en:9:42 the two texts differ: “350” and “305”"),
        ("The 6th congress", "The 7th congress", "numbers-differ vi:9:19 en:9:7 the two texts differ: “VI” and “7th”"),
        (
            "| 20 August | 12 |", "| 20 August | 25 |",
            "numbers-differ vi:14:10 en:14:15 the two texts differ: “12” and “25”"
        ),
        ("| 20 August", "| 26 August", "dates-differ vi:14:3 en:14:3 the two texts differ: “20/8” and “26 August”"),
        (
            "November 2022", "October 2022",
            "dates-differ vi:15:3 en:15:3 the two texts differ: “11/2022” and “October 2022”"
        ),
    ])
    func namesBothPlacesOfAPlantedMistake(right: String, wrong: String, expected: String) throws {
        let trial = try Trial(vi: Self.vi, en: Self.en.replacing(right, with: wrong))

        #expect(trial.lines() == expected)
    }

    @Test(arguments: [
        ("5 triệu đồng", "5 million US dollars"), ("5 triệu USD", "5 million Vietnamese dong"),
        ("5 triệu yên", "5 million pounds"), ("1.400 đồng", "1,400 US dollars"), ("30 euro", "30 dollars"),
    ])
    func namesAnAmountInAnotherCurrency(_ vi: String, _ en: String) throws {
        let trial = try Trial(vi: "Hội nhận \(vi) ủng hộ.", en: "The association was given \(en).")

        #expect(
            trial.lines() == "numbers-differ vi:5:10 en:5:27 the two texts differ: “\(vi)” and “\(en)”")
    }

    @Test(arguments: [
        ("5 triệu USD", "5 million US dollars"), ("1.400 đồng", "1,400 Vietnamese dong"), ("20 yên", "20 yen"),
        ("3 bảng Anh", "3 British pounds"),
    ])
    func acceptsAnAmountInOneCurrency(_ vi: String, _ en: String) throws {
        let trial = try Trial(vi: "Hội nhận \(vi) ủng hộ.", en: "The association was given \(en).")

        #expect(trial.lines() == "")
    }

    @Test func saysHowEnglishWritesANumberThatKeptItsVietnameseMarks() throws {
        let trial = try Trial(vi: "Có 40.000 hội viên.", en: "There are 40.000 members.")

        #expect(trial.findings.map(\.hint?.en) == ["English writes that number 40,000"])
    }

    @Test(arguments: [
        (
            "Hội với Pháp (7/12/1996), Hàn Quốc (1997), Úc (1997).",
            "With France (7 December 1996), Korea (1996), Australia (1997).", "“1997” and “1996”"
        ),
        (
            "Từ ngày 20 đến ngày 30/8/2022.\n\nHọp ngày 30/8, rồi ngày 31/8.",
            "Between 20 and 31 August 2022.\n\nThey met on 30 August, then on 31 August.",
            "“ngày 20 đến ngày 30/8/2022” and “31 August 2022”"
        ),
        ("Có 25 hội.\n\nCó 26 chi hội, 25 lớp.", "There are 26 members.\n\n26 chapters, 25 classes.", "“25” and “26”"),
    ])
    func comparesValuesThatStandElsewhereTooInTheirPlaces(vi: String, en: String, expected: String) throws {
        let trial = try Trial(vi: vi, en: en)

        #expect(trial.findings.map(\.message.en) == ["the two texts differ: \(expected)"])
    }

    @Test func letsValuesThatWereMovedPass() throws {
        let trial = try Trial(
            vi: "Có 25 hội, 12 lớp.\n\nNgày 3/2, có 40 người.",
            en: "There are 25 members.\n\nOn 3 February 12 classes met 40 people.")

        #expect(trial.lines() == "")
    }

    @Test func namesAQuotationThatIsMissing() throws {
        let en = Self.en.replacing(
            "said: “We are going to plant many more trees in the park.”", with: "spoke of trees.")

        #expect(
            try Trial(vi: Self.vi, en: en).lines(in: .vi)
                == "quotation-missing vi:10:22 en:10:3 lời trích “Chúng tôi sẽ trồng thêm nhiều cây ở …” "
                + "không có trong bản tiếng Anh")
    }

    @Test func namesAQuotationWhoseParagraphIsMissing() throws {
        let en = Self.en.replacing(
            "\n- Mr Lê Văn Đỗ said: “We are going to plant many more trees in the park.”", with: "")

        #expect(try Trial(vi: Self.vi, en: en).ids == ["quotation-missing"])
    }

    @Test func namesADateThatOneTextLeavesOut() throws {
        let en = Self.en.replacing("On the morning of 17 August 2023 the", with: "The")

        #expect(
            try Trial(vi: Self.vi, en: en).lines()
                == "date-missing vi:5:6 en:5:1 the date “17/8/2023” is not in the English text")
    }

    @Test(arguments: [
        ("ngày 16 và 17/11/2017", "on 16 and 17 November 2017"),
        ("từ ngày 20 đến ngày 31/8/2022", "between 20 and 31 August 2022"),
        ("hội tròn 50 tuổi", "the association was fifty years old"),
        ("hai mươi sáu hội, tổ chức thứ 26", "twenty-six associations, the twenty-sixth"),
        ("thập niên 1990", "the 1990s"),
        ("nhiệm kỳ 2022–2027", "for the term 2022–2027"),
        ("Chỉ thị số 45-CT/TU, Quyết định 6595/QĐ-UBND", "Directive 45-CT/TU, Decision 6595/QĐ-UBND"),
        ("Điều 3, khoản 18", "Article 3(18)"),
        ("tăng 44,69 %", "rose by 44.69 per cent"),
        ("lần thứ XVI, thế kỷ XX", "the sixteenth congress of the 20th century"),
        ("tháng Ba năm 2023", "March 2023"),
        ("ngày 9/10/2025 tại Hà Nội", "in Hanoi on 9 October 2025"),
        ("500 nghìn người", "half a million people: 500,000"),
        ("100 cây", "a hundred trees"),
        ("COVID-19", "the pandemic of COVID-19"),
        ("2 bên", "both sides"),
        ("lúc 8 giờ 30 ngày 3/2", "at 8:30 on 3 February"),
        ("30/4 và 1/5", "30 April and 1 May"),
    ])
    func knowsOneFactInTheFormsOfBothLanguages(vi: String, en: String) throws {
        let trial = try Trial(vi: "Hội gặp gỡ bạn bè: \(vi).", en: "The association met friends: \(en).")

        #expect(trial.lines() == "")
    }

    @Test func comparesAmountsWithTheirMoney() throws {
        let trial = try Trial(vi: "Quỹ tặng 500 triệu đồng.", en: "The fund gave 500 million dollars.")

        #expect(
            trial.lines()
                == "numbers-differ vi:5:10 en:5:15 the two texts differ: “500 triệu đồng” and “500 million dollars”")
    }

    @Test func leavesCodeAndAddressesAlone() throws {
        let trial = try Trial(
            vi: "Xem [trang](https://a.example/2019/77) và `2022-08-20`.\n\n```\n12345\n```",
            en: "See [the page](https://a.example/2019/77) and `dates`.\n\n```\n54321\n```")

        #expect(trial.lines() == "")
    }

    @Test(arguments: [
        "[", "<a", "`", "“", "*", "> ", "8/8 ", "1.000 tỷ đồng ", "- ngày 3\n", "|1|\n", "# 5\n", "[^1]: ",
    ])
    func readsLongNonsenseInOrdinaryTime(piece: String) throws {
        let text = String(repeating: piece, count: 20_000 / piece.utf8.count)

        #expect(try Trial(vi: text, en: String(text.reversed())).findings.allSatisfy { $0.location != nil })
    }

    @Test func saysThatATextIsTooLong() throws {
        let text = String(repeating: "Có 12 cây.\n\n", count: 20_000)

        #expect(try Trial(vi: text, en: "Trees.").ids == ["not-proofread"])
    }

    @Test func findsNothingInTheBundledContent() throws {
        #expect(try Trial(folder: bundledContent).lines() == "")
    }
}

/// The Content of this repository.
let bundledContent = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Content"
