import Language

/// A time of day as a text gives it.
struct ClockMention: Hashable {
    /// Since midnight.
    let minute: Int
    let hasHalf: Bool
    let mayBeDuration: Bool

    init(_ clock: PrintedClock) {
        (minute, hasHalf, mayBeDuration) = (clock.minute, clock.hasHalf, clock.mayBeDuration)
    }

    /// Whether two mentions can mean the same: one that does not tell the half of the day may be in either.
    func agrees(with other: ClockMention) -> Bool {
        let isApart = minute % Self.halfADay != other.minute % Self.halfADay
        return minute == other.minute || !isApart && !(hasHalf && other.hasHalf)
    }

    /// The numbers that a text may give it by, or by which it counts hours and minutes.
    var numbers: Set<Int> { [hour, hour % 12 == 0 ? 12 : hour % 12, minute % 60] }

    /// Whether one of these numbers, where no time of day is printed, may be meant: seven for `7 p.m.` is, for `7:40` it
    /// is not.
    func isSaid(by numbers: Set<Int>) -> Bool {
        minute % 60 == 0 && !numbers.isDisjoint(with: [hour, hour % 12 == 0 ? 12 : hour % 12])
    }

    private var hour: Int { minute / 60 }

    private static let halfADay = 12 * 60
}
