extension Language {
    /// The headings of a letter index, in order: Ă, Â, Đ, Ê, Ô, Ơ and Ư are letters of Vietnamese; F, J, W and Z occur in it.
    package var indexLetters: [String] {
        switch self {
        case .vi: VietnameseAlphabet.letters.map { String($0).uppercased() }
        case .en: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        }
    }
}

/// The heading a text belongs under in a letter index; `#` when it begins with a number or another script.
package func indexLetter(of text: String, in language: Language) -> String {
    for scalar in nfc(text).unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    {
        if language == .vi, let letter = VietnameseAlphabet.letter(scalar) {
            return language.indexLetters[Int(letter.rank)]
        }
        let plain = folded(String(scalar)).prefix(1).uppercased()
        return language.indexLetters.contains(plain) ? plain : "#"
    }
    return "#"
}
