import Foundation
import Language
import Testing

struct ToneStyleTests {
    @Test(arguments: [
        ("oà oá oả oã oạ", "òa óa ỏa õa ọa"),
        ("oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"),
        ("uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy"),
        ("Hoà bình, khoẻ, Thuỷ; UỶ BAN, KHOÁ", "Hòa bình, khỏe, Thủy; ỦY BAN, KHÓA"),
    ])
    func bringsTheNewStyleToTheOld(new: String, old: String) {
        for text in [new, old, new.decomposedStringWithCanonicalMapping, old.decomposedStringWithCanonicalMapping] {
            #expect(Array(toneStyleFolded(text).utf8) == Array(old.utf8))
        }
    }

    @Test(arguments: [
        "quý quỹ Quỳnh QUÝ", "hoàn toàn ngoại hoạt thuyền khuỷu tuýt", "ma mà mả mã má mạ", "hoa huy khoe", "café", "",
    ])
    func leavesSyllablesThatHaveOneStyle(text: String) {
        #expect(Array(toneStyleFolded(text).utf8) == Array(text.utf8))
    }

    @Test func bringsEveryToneOfEveryOpenSyllableTogether() {
        let tones = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
        for onset in ["", "h", "kh", "ngh", "th", "đ"] {
            for (first, second) in [("o", "a"), ("o", "e"), ("u", "y"), ("O", "A"), ("U", "Y")] {
                for tone in tones {
                    #expect(toneStyleFolded(onset + first + second + tone) == onset + first + tone + second)
                }
            }
        }
    }
}
