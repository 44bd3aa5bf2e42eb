/// What a page's markup says of a block.
struct BlockMarkup: Sendable {
    enum Kind: Equatable, Sendable {
        case paragraph
        /// From 1, the highest.
        case heading(Int)
        case item
        case numbered(Int)
        case quotation
        case caption
        /// A cell of a table, with the element of its row.
        case cell(row: Int)
    }

    let kind: Kind
    /// The innermost element on lines of its own that holds the block.
    let element: Int
    /// The node the block begins with.
    let node: Int
    let rich: RichText
    /// The words that links have.
    let linkedWords: Int
    /// What the names of the elements around it call it, those of elements that hold much else left out.
    var names: ElementNames = []
    /// The picture that stands here, for a block that is one.
    let picture: Picture?

    struct Picture: Sendable {
        let address: String
        let alternative: String
        /// Whether the page makes it smaller than a picture anyone looks at.
        let isSmall: Bool
    }

    /// Whether all of the text stands out, as headings do that are none by their markup, and captions.
    var isWhollyEmphasised: Bool {
        rich.spans.contains { !$0.isLink && $0.range.count >= rich.text.utf8.count - 1 }
    }
}
