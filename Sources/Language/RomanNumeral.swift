/// A number from 1 to 3999 in Roman numerals, as congresses and centuries are counted.
package struct RomanNumeral: Hashable, Sendable {
    package let number: Int
    package let text: String

    /// The numeral of a number that has one.
    package init?(_ number: Int) {
        guard (1...3999).contains(number) else { return nil }
        var rest = number
        var text = ""
        for (value, letters) in Self.signs {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        self.number = number
        self.text = text
    }

    /// Reads a numeral in capitals that is written as it should be: `IIII` is none.
    package init?(_ text: some StringProtocol) {
        var rest = text[...]
        var number = 0
        for (value, letters) in Self.signs {
            while rest.hasPrefix(letters) {
                number += value
                rest = rest.dropFirst(letters.count)
            }
        }
        guard rest.isEmpty, let numeral = RomanNumeral(number), numeral.text == text else { return nil }
        self = numeral
    }

    private static let signs = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"),
        (5, "V"), (4, "IV"), (1, "I"),
    ]
}
