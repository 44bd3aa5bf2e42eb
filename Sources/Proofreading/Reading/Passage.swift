/// A piece of a text that a translator renders as one: a heading, a paragraph, an item of a list, a row of a table.
struct Passage {
    enum Kind: Hashable {
        case title
        case lead
        case caption
        case heading(Int)
        case paragraph
        case item
        case quotation
        case row
        case note
        case code
    }

    let kind: Kind
    /// UTF-8 offsets into the file.
    let range: Range<Int>
    /// How many headings stand before it, itself included.
    let section: Int
}

/// Words in quotation marks.
struct Quotation {
    /// With the marks.
    let range: Range<Int>
    /// The number of the passage it stands in.
    let passage: Int
}

/// A link or picture as it is written.
struct Reference {
    let destination: String
    let range: Range<Int>
    let isImage: Bool
}
