package import Language
package import SourceText

/// What was found of an article on a saved page, for an editor to finish.
package struct Draft: Sendable {
    package let language: Language
    package let title: Finding<String>?
    package let date: Finding<Moment>?
    package let eventDate: Finding<CalendarDate>?
    package let authors: [Finding<String>]
    /// The paper the text comes from.
    package let source: Finding<Source>?
    /// The page that reprinted it.
    package let via: Finding<Source>?
    package let lead: Finding<String>?
    package let body: [BodyPart]
    /// Ids of the register's organisations that the text names, in the order it names them.
    package let organisations: [Finding<String>]
    /// Ids of tags that are proposed, the most frequent first.
    package let tags: [Finding<String>]
    package let images: [Image]
    /// What an editor still has to decide, in the draft's own language.
    package let review: [String]
    /// Every block that is not part of the draft, with what it was taken for and why; none, unless that was asked for.
    package let dropped: [Dropped]

    /// A picture of the article.
    package struct Image: Equatable, Sendable {
        /// The words under it; empty where there are none.
        package let caption: String
        package let credit: String?
        /// The line of the caption, or of the picture, from 1.
        package let line: Int
        /// What the page's markup says the picture shows.
        package let alternative: String?
        /// The picture, where it was saved with the page.
        package let file: LocalPicture?
    }

    /// A block that was left out.
    package struct Dropped: Sendable {
        package let lines: ClosedRange<Int>
        package let text: String
        package let role: Role?
        package let reason: Message
        package let cleaner: String?
    }

    /// The draft with more for an editor to look at.
    func adding(review notes: [String]) -> Draft {
        Draft(
            language: language, title: title, date: date, eventDate: eventDate, authors: authors, source: source,
            via: via, lead: lead, body: body, organisations: organisations, tags: tags, images: images,
            review: review + notes, dropped: dropped)
    }

    /// The body as Markdown.
    package var markdown: String { BodyPart.markdown(of: body) }
}
