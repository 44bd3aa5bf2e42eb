import Foundation
import Language
import Testing

struct IndexLetterTests {
    @Test(arguments: [
        ("Đức", "Đ", "D"), ("ấn Độ", "Â", "A"), ("Ắc-hen-ti-na", "Ă", "A"), ("Ơ", "Ơ", "O"), ("Ứng Hòa", "Ư", "U"),
        ("Ê-cu-a-đo", "Ê", "E"), ("Ôn", "Ô", "O"), ("ý kiến", "Y", "Y"), ("“Hòa bình”", "H", "H"),
        ("Übersee", "U", "U"),
        ("Ørsted", "O", "O"), ("2025", "#", "#"), ("", "#", "#"), ("友好", "#", "#"), ("Филиал", "#", "#"),
    ])
    func namesTheHeading(text: String, vietnamese: String, english: String) {
        for form in [text, text.decomposedStringWithCanonicalMapping] {
            #expect(indexLetter(of: form, in: .vi) == vietnamese)
            #expect(indexLetter(of: form, in: .en) == english)
        }
    }

    @Test func listsTheHeadingsInOrder() {
        #expect(Language.vi.indexLetters.joined() == "AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ")
        #expect(Language.en.indexLetters.count == 26)
    }
}
