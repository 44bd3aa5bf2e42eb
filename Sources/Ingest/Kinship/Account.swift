import Language

/// What is remembered of a text to find others of the same words or the same event: little, whatever its length.
struct Account: Sendable {
    /// The path of its draft or article below Content.
    var path: String
    let sketch: TextSketch
    /// The days its first paragraphs name.
    let days: [Day]
    let published: Moment?
    let event: CalendarDate?

    struct Day: Hashable, Sendable {
        let day: Int
        let month: Int
        let year: Int?

        func isSame(_ other: Day) -> Bool {
            day == other.day && month == other.month && (year == nil || other.year == nil || year == other.year)
        }
    }

    init(path: String, lead: String?, paragraphs: [String], published: Moment?, event: CalendarDate?) {
        self.path = path
        sketch = TextSketch(of: ([lead].compactMap { $0 } + paragraphs).joined(separator: " "))
        days = ([lead].compactMap { $0 } + paragraphs.prefix(3)).flatMap { text in
            DayMention.all(in: text).map { Day(day: $0.day, month: $0.month, year: $0.year) }
        }
        self.published = published
        self.event = event
    }

    init(of draft: Draft, path: String) {
        self.init(
            path: path, lead: draft.lead?.value, paragraphs: draft.body.map(\.text), published: draft.date?.value,
            event: draft.eventDate?.value)
    }

    /// What another text is to this one, or nil when they have little in common.
    func kinship(with other: Account) -> Kinship? {
        let (share, shingles) = sketch.containment(with: other.sketch)
        guard shingles >= Self.fewestShingles else { return nil }
        let all = sketch.hashes.count + other.sketch.hashes.count - shingles
        if share >= Self.sameText || Double(shingles) / Double(all) >= Self.resemblance { return .sameText }
        let sharesDay = days.contains { day in other.days.contains { day.isSame($0) } }
        return share >= (sharesDay ? Self.sameEventOnOneDay : Self.sameEvent) ? .sameEvent : nil
    }

    private static let fewestShingles = 6
    /// Three quarters of the shorter text, or half of what both say: a reprint, cut or with a new beginning.
    private static let sameText = 0.75
    private static let resemblance = 0.5
    /// Two papers' accounts of one event share its names and quotations.
    private static let sameEvent = 0.2
    private static let sameEventOnOneDay = 0.1
}

/// What two texts have in common.
enum Kinship: String, Sendable {
    /// One is a reprint of the other, or both are of a third.
    case sameText = "same_text"
    /// Both tell of one event.
    case sameEvent = "same_event"
}
