/// What two texts have in common.
enum Kinship: String, Sendable {
    /// One is a reprint of the other, or both are of a third.
    case sameText = "same_text"
    /// Both tell of one event.
    case sameEvent = "same_event"

    /// What shared shingles of two sketches come to, or nil when they are few.
    ///
    /// - Parameters:
    ///   - counts: How many hashes each of the two has, as one divisor keeps them.
    ///   - sharesDay: Whether the texts name the same day.
    init?(shared: Int, of counts: (Int, Int), divisor: UInt64, sharesDay: Bool) {
        guard Self.isPossible(sharing: shared, divisor: divisor) else { return nil }
        let share = Double(shared) / Double(min(counts.0, counts.1))
        if share >= Self.shareOfReprint
            || Double(shared) / Double(counts.0 + counts.1 - shared) >= Self.resemblanceOfReprint
        {
            self = .sameText
        } else if share >= (sharesDay ? Self.shareOnOneDay : Self.shareOfEvent) {
            self = .sameEvent
        } else {
            return nil
        }
    }

    /// Whether so many hashes that one divisor keeps can make two texts kin.
    static func isPossible(sharing shared: Int, divisor: UInt64) -> Bool {
        shared * Int(divisor / TextSketch.leastDivisor) >= fewestShingles
    }

    private static let fewestShingles = 6
    /// Three quarters of the shorter text, or half of what both say: a reprint, cut or with a new beginning.
    private static let shareOfReprint = 0.75
    private static let resemblanceOfReprint = 0.5
    /// Two papers' accounts of one event share its names and quotations.
    private static let shareOfEvent = 0.2
    private static let shareOnOneDay = 0.1
}
