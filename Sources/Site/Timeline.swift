import Bulletin
import Language
import Mustache
import SourceText

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
        var items: [Int: [(date: CalendarDate, item: Item)]] = [:]
        for event in events { items[event.date.start.year, default: []].append((event.date, .event(event))) }
        for (position, article) in articles.enumerated() {
            guard let date = article.eventDate ?? article.firstDate?.calendarDate else { continue }
            items[date.start.year, default: []].append((date, .article(position)))
        }
        func comesBefore(_ left: Item, _ right: Item) -> Bool {
            switch (left, right) {
            case (.event(let left), .event(let right)): left.id < right.id
            case (.article(let left), .article(let right)): inByteOrder(articles[left].key, articles[right].key)
            case (.event, .article): true
            case (.article, .event): false
            }
        }
        years = items.sorted { $0.key > $1.key }.map { year, items in
            let order = items.indices.sorted { left, right in
                items[left].date == items[right].date
                    ? comesBefore(items[left].item, items[right].item) : items[left].date < items[right].date
            }
            return Year(year: year, items: order.map { items[$0].item })
        }
    }
}

extension SiteModel {
    /// An entry of the timeline.
    func entry(of item: Timeline.Item, in language: Language) -> Record {
        switch item {
        case .event(let event): entry(of: event, in: language)
        case .article(let position): entry(of: articles[position], at: articleAddresses[position], in: language)
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

    private func entry(of article: Article, at address: Bilingual<String>, in language: Language) -> Record {
        let shown = article.texts[language] == nil ? language.other : language
        return Record(
            Shapes.moment,
            [
                "date": .date(article.eventDate ?? article.firstDate?.calendarDate),
                "title": .optional(article.texts[shown]?.title),
                "url": href(address[shown]),
                "lang": .text(shown.rawValue),
                "isForeign": .bool(shown != language),
                "isEvent": .bool(false),
                "isDatedByPublication": .bool(article.eventDate == nil),
                "note": .absent,
                "source": .absent,
            ])
    }
}
