import Language

/// What is remembered of a text to find others of the same words or the same event: little, whatever its length.
struct Account: Sendable {
    /// The path of its draft or article below Content.
    let path: String
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
        let opening = ([lead].compactMap { $0 } + paragraphs.prefix(3)).flatMap { text in
            DayMention.all(in: text).map { Day(day: $0.day, month: $0.month, year: $0.year) }
        }
        self.init(
            path: path, sketch: TextSketch(of: [lead].compactMap { $0 } + paragraphs),
            days: opening, published: published, event: event)
    }

    init(of draft: Draft, path: String) {
        self.init(
            path: path, lead: draft.lead?.value, paragraphs: draft.body.map(\.text), published: draft.date?.value,
            event: draft.eventDate?.value)
    }

    init(path: String, sketch: TextSketch, days: [Day], published: Moment?, event: CalendarDate?) {
        self.path = path
        self.sketch = sketch
        self.days = days
        self.published = published
        self.event = event
    }

    /// The account of the same text, whose draft or article stands at a path.
    func at(_ path: String) -> Account {
        Account(path: path, sketch: sketch, days: days, published: published, event: event)
    }

    /// What another text is to this one, or nil when they have little in common.
    func kinship(with other: Account) throws -> Kinship? {
        var accounts = Accounts(in: ScratchFile())
        for account in [other, self] { accounts.add(account) }
        try accounts.close()
        return accounts.kin(of: self).first?.kinship
    }
}
