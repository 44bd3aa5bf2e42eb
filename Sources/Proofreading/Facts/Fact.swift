import Language

/// A number or date that a text gives, and where.
struct Fact {
    enum Value: Hashable {
        case number(DecimalNumber)
        case money(DecimalNumber, PrintedNumber.Currency)
        case day(DayMention)

        /// The number without what it counts.
        var number: DecimalNumber? {
            switch self {
            case .number(let number), .money(let number, _): number
            case .day: nil
            }
        }
    }

    let value: Value
    /// UTF-8 offsets into the file.
    let range: Range<Int>
    /// The number of its passage.
    let passage: Int
}
