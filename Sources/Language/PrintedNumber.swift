/// A number as a text prints it, in the convention of its language, with its place in the text.
package struct PrintedNumber: Hashable, Sendable {
    /// What is counted, as far as the words beside the number say so.
    package enum Kind: Hashable, Sendable {
        /// How many, or a number by itself.
        case cardinal
        /// Which one of a row: `lần thứ VI`, `6th`.
        case ordinal
        case percentage
        case money(Currency)
    }

    package enum Currency: String, Hashable, Sendable {
        case dong
        case dollar
        case euro
        case pound
        case yen
    }

    package let value: DecimalNumber
    package let kind: Kind
    /// UTF-8 offsets of the number with its thousand, million or billion and its unit.
    package let range: Range<Int>

    /// The numbers of a text, in its order, but those inside other ranges, as its dates are.
    package static func all(in text: String, language: Language, outside ranges: [Range<Int>] = []) -> [PrintedNumber] {
        NumberReader(PrintedText(text), in: language).numbers(outside: ranges)
    }
}
