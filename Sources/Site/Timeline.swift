import Bulletin
import Language
import Mustache

/// What happened in each year: the register's events, and the articles by what they tell of, else by when they appeared.
struct Timeline: Sendable {
    enum Item: Sendable {
        case event(Event)
        /// A position in the site's articles.
        case article(Int)
    }

    struct Year: Sendable {
        let year: Int
        /// By date, the vaguer first; events before articles of the same date.
        let items: [Item]
    }

    /// Newest first.
    let years: [Year]

    init(of events: [Event], _ articles: [Article]) {
        var items: [Int: [(date: CalendarDate, order: String, item: Item)]] = [:]
        for event in events {
            items[event.date.start.year, default: []].append((event.date, "0" + event.id, .event(event)))
        }
        for (position, article) in articles.enumerated() {
            guard let date = article.eventDate ?? article.firstDate?.calendarDate else { continue }
            items[date.start.year, default: []].append((date, "1" + article.key, .article(position)))
        }
        years = items.sorted { $0.key > $1.key }.map { year, items in
            Year(
                year: year,
                items: items.sorted { ($0.date, $0.order) < ($1.date, $1.order) }.map(\.item))
        }
    }
}

extension SiteModel {
    /// An entry of the timeline.
    func entry(of item: Timeline.Item, in language: Language) -> Record {
        switch item {
        case .event(let event): entry(of: event, in: language)
        case .article(let position): entry(of: articles[position], in: language)
        }
    }

    /// An event of the register as an entry of the timeline.
    func entry(of event: Event, in language: Language) -> Record {
        Record(
            Shapes.moment,
            [
                "date": .date(event.date),
                "title": .text(event.names[language]),
                "url": .absent,
                "lang": .text(language.rawValue),
                "isForeign": .bool(false),
                "isEvent": .bool(true),
                "isDatedByPublication": .bool(false),
                "note": .optional(event.note?[language]),
                "source": .optional(event.source),
            ])
    }

    private func entry(of article: Article, in language: Language) -> Record {
        let shown = article.texts[language] == nil ? language.other : language
        return Record(
            Shapes.moment,
            [
                "date": .date(article.eventDate ?? article.firstDate?.calendarDate),
                "title": .optional(article.texts[shown]?.title),
                "url": href(addresses.article(article, in: shown)),
                "lang": .text(shown.rawValue),
                "isForeign": .bool(shown != language),
                "isEvent": .bool(false),
                "isDatedByPublication": .bool(article.eventDate == nil),
                "note": .absent,
                "source": .absent,
            ])
    }
}
