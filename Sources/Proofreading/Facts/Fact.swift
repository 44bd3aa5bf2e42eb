import Language

/// A number, date or time of day that a text gives, and where.
struct Fact {
    enum Value: Hashable {
        case number(DecimalNumber)
        case money(DecimalNumber, PrintedNumber.Currency)
        case day(DayMention)
        case clock(ClockMention)

        /// What two values must have in common for one to be written in place of the other.
        enum Sort: CaseIterable {
            case number
            case day
            case clock
        }

        var sort: Sort {
            switch self {
            case .number, .money: .number
            case .day: .day
            case .clock: .clock
            }
        }

        /// The number without what it counts.
        var number: DecimalNumber? {
            switch self {
            case .number(let number), .money(let number, _): number
            case .day, .clock: nil
            }
        }
    }

    let value: Value
    /// UTF-8 offsets into the file.
    let range: Range<Int>
    /// The number of its passage.
    let passage: Int
}
