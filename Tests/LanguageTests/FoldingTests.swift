import Foundation
import Language
import Testing

struct FoldingTests {
    @Test func foldsEveryVietnameseLetterComposedAndDecomposed() {
        for letter in vietnameseLetters {
            let marked = letter.lowercased().decomposedStringWithCanonicalMapping
            let plain = marked.unicodeScalars.first.map { $0 == "đ" ? "d" : String($0) }

            #expect(folded(letter) == plain, "\(letter)")
            #expect(folded(letter.decomposedStringWithCanonicalMapping) == plain, "\(letter) decomposed")
        }
    }

    @Test func foldsBothToneStylesOfEveryOpenSyllableAlike() {
        #expect(vietnameseLetters.count == 134)
        for (first, second) in [("o", "a"), ("o", "e"), ("u", "y")] {
            for tone in ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"] {
                for style in ["kh\(first)\(tone)\(second)", "kh\(first)\(second)\(tone)"] {
                    for form in [style, style.precomposedStringWithCanonicalMapping] {
                        #expect(folded(form) == "kh\(first)\(second)")
                        #expect(folded(form.uppercased()) == "kh\(first)\(second)")
                    }
                }
            }
        }
    }

    @Test func bringsDWithAndWithoutItsBarTogetherOnlyInTheFold() {
        #expect(folded("Đ") == folded("d"))
        #expect(nfc("đ") != "d")
        #expect(OrderKey("đa", in: .vi) > OrderKey("dy", in: .vi))
        #expect(indexLetter(of: "Đa", in: .vi) != indexLetter(of: "Da", in: .vi))
    }

    @Test(arguments: ["hoà bình", "hòa bình", "HÒA BÌNH", "HOÀ BÌNH", "hoa binh", "Hòa\u{A0}bình", "hòa\nbình"])
    func meetsHowReadersType(text: String) {
        #expect(folded(text) == "hoa binh")
        #expect(folded(text.decomposedStringWithCanonicalMapping) == "hoa binh")
    }

    @Test func foldsLatinLettersAsUnicodeDecomposesThem() {
        let apart = [
            "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "ß": "ss", "æ": "ae", "ŋ": "ng",
        ]
        for value in Array(UInt32(0xC0)..<0x180) + Array(0x1E00..<0x1F00) {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
            var marked = String(scalar).lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars
            marked.removeAll { (0x300...0x36F).contains($0.value) }
            let expected = apart[String(marked)] ?? String(marked)
            guard !["œ", "þ", "ʼn"].contains(expected) else { continue }

            #expect(folded(String(scalar)) == expected, "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: [
        ("Việt – Lào — 2022‑2027 − 5", "viet - lao - 2022-2027 - 5"),
        ("“bạn bè”, ‘láng giềng’, people’s", "\"ban be\", 'lang gieng', people's"),
        ("Ha\u{AD}noi\u{200B}an \u{FEFF}x", "hanoian x"),
        ("Ðại sứ", "dai su"),
        ("Straße Łódź Søren Cœur", "strasse lodz soren coeur"),
        ("ﬁnal ＡＢＣ", "final abc"),
        ("Общество ДРУЖБЫ Йога", "общество дружбы иога"),
        ("友好 がっこう 한국 5 m² … €", "友好 がっこう 한국 5 m² … €"),
        ("v.v. 1.234,5%", "v.v. 1.234,5%"),
        ("", ""),
    ])
    func foldsSignsAndForeignLetters(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    @Test func appendsToWhatABufferHolds() {
        var buffer = Array("x=".utf8)

        fold(Array("Đường phố Ấp".utf8).span, into: &buffer)

        #expect(String(decoding: buffer, as: UTF8.self) == "x=duong pho ap")
    }

    @Test func foldingTwiceChangesNothing() {
        let text = "ĐỐI NGOẠI – Straße, Йога, “hoà bình” ﬁ ŉ ǅ"

        #expect(folded(folded(text)) == folded(text))
    }
}
