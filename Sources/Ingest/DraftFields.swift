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

    func draft(from reading: Reading, _ registers: Registers?, dropped: [Draft.Dropped]) -> Draft {
        let images = DraftImages(of: reading).images
        let texts = texts(of: reading, images)
        let named = registers?.organisations.find(in: texts) ?? OrganisationFinder.Found()
        let tags = registers?.tags.find(title: title?.value, texts: texts, language: language) ?? []
        let review = ReviewNotes(fields: self, reading: reading, images: images, organisations: named)
        return Draft(
            language: language, title: title, date: date, eventDate: eventDate, authors: authors, source: source,
            via: via,
            lead: lead, body: body, organisations: named.organisations, tags: tags, images: images,
            review: review.sentences, dropped: dropped)
    }

    /// What a reader reads, each text with its line: headline, lead, body, captions.
    private func texts(of reading: Reading, _ images: [Draft.Image]) -> [(text: String, line: Int)] {
        let heads = [title, lead].compactMap { $0 }.map { ($0.value, $0.evidence.first?.line ?? 1) }
        let blocks = reading.extent.filter { reading.role($0) == .body }
        return heads + blocks.map { (reading.text($0), reading.blocks[$0].lines.lowerBound) }
            + images.map { ($0.caption, $0.line) }
    }

    /// Every block that is not part of the draft, with why.
    static func dropped(from reading: Reading) -> [Draft.Dropped] {
        let kept: Set<Role> = [.title, .lead, .caption, .credit, .body, .date, .byline, .origin]
        let surroundings = reading.surroundings
        return reading.blocks.indices.compactMap { index in
            let mark = reading.marks[index]
            let isAbout = surroundings.contains(index)
            if let mark, kept.contains(mark.role), isAbout || mark.role == .date { return nil }
            if reading.blocks[index].text.isEmpty { return nil }
            return Draft.Dropped(
                lines: reading.blocks[index].lines, text: reading.blocks[index].text, role: mark?.role,
                reason: mark?.reason ?? .outsideExtent, cleaner: mark?.by)
        }
    }
}
