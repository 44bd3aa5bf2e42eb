/// A time of day that a text gives, whether a date stands beside it or not.
package struct PrintedClock: Hashable, Sendable {
    /// Since midnight.
    package let minute: Int
    /// Whether it is told, or cannot be otherwise, which half of the day is meant.
    package let hasHalf: Bool
    /// Whether it may say how long something lasts, as `2 giờ`.
    package let mayBeDuration: Bool
    /// UTF-8 offsets of all that gives it.
    package let range: Range<Int>

    /// The times of a text in its order.
    package static func all(in text: String) -> [PrintedClock] {
        let text = PrintedText(text)
        return ClockReader(text).clocks().map { clock in
            let minute = clock.second / 60
            return PrintedClock(
                minute: minute, hasHalf: clock.hasHalf || !(1...12).contains(minute / 60),
                mayBeDuration: clock.mayBeDuration && !clock.hasHalf, range: text.range(clock.first, clock.next))
        }
    }
}
