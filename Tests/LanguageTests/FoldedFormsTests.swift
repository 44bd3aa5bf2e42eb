import Language
import Testing

struct FoldedFormsTests {
    @Test func haveEveryVietnameseLetterOnce() {
        for letter in vietnameseLetters {
            #expect(foldedForms.filter { $0.characters.contains(letter) }.map(\.form) == [folded(letter)], "\(letter)")
        }
    }

    @Test func areWhatEachOfTheirCharactersFoldsTo() {
        for (form, characters) in foldedForms {
            for scalar in characters.unicodeScalars {
                #expect(folded(String(scalar)) == form)
                #expect(Array(nfc(String(scalar)).utf8) == Array(String(scalar).utf8))
            }
        }
        #expect(foldedForms.map(\.form).contains("ss"))
        #expect(foldedForms.first?.form == "", "invisible signs become nothing")
    }
}
