import Foundation
import Language
import Testing

struct NormalFormTests {
    @Test(arguments: ["Đại sứ quán Đức", "HÒA BÌNH – hữu nghị… “bạn bè”", "Plain English, 40,000", "", "日本 €5 Straße"])
    func leavesComposedTextAlone(text: String) {
        #expect(Array(nfc(text).utf8) == Array(text.utf8))
        #expect(normalised(Array(text.utf8)) == Array(text.utf8))
    }

    @Test func composesEveryVietnameseLetter() {
        for letter in vietnameseLetters {
            let apart = Array(letter.decomposedStringWithCanonicalMapping.utf8)

            #expect(normalised(apart) == Array(letter.utf8), "\(letter)")
            #expect(Array(nfc(String(decoding: apart, as: UTF8.self)).utf8) == Array(letter.utf8))
        }
    }

    @Test(arguments: [
        ("nh\u{01B0}\u{0303}ng ng\u{01B0}\u{01A1}\u{0300}i", "những người"),
        ("ph\u{00F4}\u{0301} c\u{00F4}\u{0309}, V\u{0103}\u{0323}n", "phố cổ, Vặn"),
        ("Vie\u{0323}\u{0302}t, Vie\u{0302}\u{0323}t", "Việt, Việt"),
    ])
    func composesWhatIsNeitherComposedNorDecomposed(mixed: String, composed: String) {
        #expect(normalised(Array(mixed.utf8)) == Array(composed.utf8))
    }

    @Test(arguments: [
        ("\u{2000}", "\u{2002}"), ("\u{2001}", "\u{2003}"), ("\u{212B}", "\u{00C5}"), ("\u{0344}", "\u{0308}\u{0301}"),
    ])
    func replacesCharactersThatHaveAnotherComposedForm(other: String, composed: String) {
        #expect(normalised(Array(other.utf8)) == Array(composed.utf8))
    }

    @Test func agreesWithFoundationOnEveryCodePointBelowCJK() {
        for value in UInt32(0)..<0x3400 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a" + String(scalar) + "e"
            let expected = Array(text.precomposedStringWithCanonicalMapping.utf8)

            #expect(normalised(Array(text.utf8)) == expected, "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: [[0xC3], [0x48, 0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xE1, 0xBA]] as [[UInt8]])
    func refusesBytesThatAreNotUTF8(bytes: [UInt8]) {
        #expect(normalised(bytes) == nil)
    }
}
