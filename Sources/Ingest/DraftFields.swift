import Language
import SourceText

/// The fields that were found, before what is left over becomes pictures, notes for review and dropped blocks.
struct DraftFields {
    let language: Language
    let title: Finding<String>?
    let date: Finding<Moment>?
    let eventDate: Finding<CalendarDate>?
    let authors: [Finding<String>]
    let source: Finding<Source>?
    let via: Finding<Source>?
    let lead: Finding<String>?
    let body: [BodyPart]

    func draft(from reading: Reading) -> Draft {
        let images = Self.images(of: reading)
        let review = ReviewNotes(fields: self, reading: reading, images: images)
        return Draft(
            language: language, title: title, date: date, eventDate: eventDate, authors: authors, source: source,
            via: via,
            lead: lead, body: body, images: images, review: review.sentences, dropped: Self.dropped(from: reading))
    }

    /// The captions about the article, each with its credit.
    private static func images(of reading: Reading) -> [Draft.Image] {
        reading.surroundings.compactMap { index in
            guard reading.role(index) == .caption else { return nil }
            let text = reading.text(index)
            let own = Credit(endOf: text)
            let below =
                index + 1 < reading.blocks.count && reading.role(index + 1) == .credit
                ? Credit(endOf: reading.blocks[index + 1].text) : nil
            return Draft.Image(
                caption: own?.caption ?? text, credit: own?.name ?? below?.name,
                line: reading.blocks[index].lines.lowerBound)
        }
    }

    private static func dropped(from reading: Reading) -> [Draft.Dropped] {
        let kept: Set<Role> = [.title, .lead, .caption, .credit, .body, .date, .byline, .origin]
        let surroundings = reading.surroundings
        return reading.blocks.indices.compactMap { index in
            let mark = reading.marks[index]
            let isAbout = surroundings.contains(index)
            if let mark, kept.contains(mark.role), isAbout || mark.role == .date { return nil }
            return Draft.Dropped(
                lines: reading.blocks[index].lines, text: reading.blocks[index].text, role: mark?.role,
                reason: mark?.reason ?? .outsideExtent, cleaner: mark?.by)
        }
    }
}
