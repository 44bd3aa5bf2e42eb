package import SourceText

/// What a block of a page turned out to be.
package enum Role: String, Sendable {
    case title
    case lead
    case date
    case byline
    /// Where the text comes from, or what stands there to say so.
    case origin
    case caption
    /// A credit on a line of its own, under its caption.
    case credit
    /// What stands in a picture's place: its file's name, its alternative text, the title said again.
    case picture
    /// A paragraph that the page has said already.
    case repetition
    /// A part of the article itself.
    case body
    /// Another story: its headline, its first words, its hour.
    case teaser
    /// The words of the page's interface.
    case interface
    /// The head of a box with other stories.
    case boxHead
    /// The page's foot and notices.
    case notice
    /// A line without a letter or digit.
    case noise
}

/// Why a block was taken for something.
package struct Mark: Sendable {
    package let role: Role
    package let reason: Message
    /// The cleaner or finder that said so.
    package let by: String
    /// The part of the block that counts, where it is not the whole.
    var text: String?
}
