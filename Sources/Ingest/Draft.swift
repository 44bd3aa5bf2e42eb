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
    package let images: [Image]
    /// What an editor still has to decide, in the draft's own language.
    package let review: [String]
    /// Every block that is not part of the draft, with what it was taken for and why.
    package let dropped: [Dropped]

    /// A picture of which only the words are known.
    package struct Image: Equatable, Sendable {
        package let caption: String
        package let credit: String?
        /// The line of the caption, from 1.
        package let line: Int
    }

    /// A block that was left out.
    package struct Dropped: Sendable {
        package let lines: ClosedRange<Int>
        package let text: String
        package let role: Role?
        package let reason: Message
        package let cleaner: String?
    }

    /// The body as Markdown.
    package var markdown: String { BodyPart.markdown(of: body) }
}
