extension Language {
    /// Which congress, term or issue of a row: `lần thứ VI`, `6th`.
    package func ordinal(_ number: Int) -> String {
        switch self {
        case .vi: "lần thứ \(RomanNumeral(number)?.text ?? String(number))"
        case .en: "\(number)\(Self.englishEnding(number))"
        }
    }

    /// The form a noun takes after a number; Vietnamese has one for all.
    package func pluralForm(of number: Int) -> PluralForm {
        self == .en && abs(number) == 1 ? .one : .other
    }

    private static func englishEnding(_ number: Int) -> String {
        switch (abs(number) % 100, abs(number) % 10) {
        case (11...13, _): "th"
        case (_, 1): "st"
        case (_, 2): "nd"
        case (_, 3): "rd"
        default: "th"
        }
    }
}

/// The forms of nouns after numbers that the two languages tell apart.
package enum PluralForm: String, CaseIterable, Sendable, BitwiseCopyable {
    case one
    case other
}
