import Language
import Testing

@testable import Ingest

/// What is remembered of single characters, held against the folding and the Unicode database it was remembered from.
@Suite struct KeyAndShapeTests {
    private static let texts = [
        "", " ", "Hội hữu nghị Việt Nam – Cuba", "ĐẠI SỨ QUÁN, “Ấn Độ” (2023)!",
        "TP. Hồ Chí Minh. TS. Lê Văn A. Ông nói.",
        "Łódź ǎ ß æ Ȁ", "Привет, мир. Ещё", "東京 2020 – 会議。", "a\u{A0}b\u{2009}c", "ª º µ ² ½ · § © ®",
        "Ngày 17/8, lúc 8h30.",
        "↑ Về đầu trang", "☰ Menu", "🔊 Nghe đọc bài »", "★ Tin liên quan",
        "chữ  hai blank", "“Trích dẫn.” Câu sau. \"Nữa!\" Hết", "X", "ƯỚC ước Ước", "e\u{301} o\u{31B}",
        "Dr. Ba. OK. Vâng",
        String(repeating: "ờ", count: 12_000) + " Hết.",
    ]

    @Test(arguments: texts)
    func keysAreTheFoldedLettersAndDigitsOfAText(_ text: String) {
        let words = folded(text).unicodeScalars.split { scalar in
            !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
        }

        #expect(MatchKey(text).text == words.map { String(Substring($0)) }.joined(separator: " "))
    }

    @Test(arguments: texts)
    func shapesCountEveryCharacterOnce(_ text: String) {
        let scalars = text.unicodeScalars
        let isLetter = { (scalar: Unicode.Scalar) in
            scalar.properties.isAlphabetic && (scalar.isASCII || scalar.value >= 0xC0)
        }

        let shape = Shape(of: text)

        #expect(shape.letters == scalars.count { isLetter($0) })
        #expect(shape.capitals == scalars.count { isLetter($0) && $0.properties.isUppercase })
        #expect(shape.markedLetters == scalars.count { isLetter($0) && !$0.isASCII })
        #expect(shape.digits == scalars.count { (0x30...0x39).contains($0.value) })
        #expect(shape.commas == scalars.count { $0 == "," })
    }

    @Test(arguments: [
        ("Ông đến. Bà đi. Họ về", 2), ("TS. Lê đến. Bà đi", 1), ("ở TP. Hồ Chí Minh", 0), ("“Đến.” Bà đi", 1),
        ("Đến ... Bà đi", 0),
        ("Đến. (Bà) đi", 1), ("Đến. 17 Bà đi", 1), ("Đến. bà Đi", 0), ("Đến…  Bà đi", 0), ("Đến? Đi! Về", 2),
    ])
    func sentencesEndInsideATextWhereACapitalFollows(_ text: String, ends: Int) {
        #expect(Shape(of: text).innerSentenceEnds == ends)
    }

    @Test func whatMayBeAWordHasItsLengthAndFirstLetter() {
        let outlines = Outlines(of: ["tim kiem", "in"])

        #expect(outlines.mayHold("tim kiem"))
        #expect(outlines.mayHold("in"))
        #expect(outlines.mayHold("im"))
        #expect(!outlines.mayHold("tim"))
        #expect(!outlines.mayHold(""))
    }
}
