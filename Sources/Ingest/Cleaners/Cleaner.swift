import SourceText

/// One thing that saved pages carry besides their article, and how to recognise it.
struct Cleaner: Sendable {
    /// What a cleaner says of a block.
    struct Claim {
        let block: Int
        let role: Role
        let reason: Message
        /// The part of the block that counts, where it is not the whole.
        var text: String?
    }

    let name: String
    let marks: @Sendable (Reading) -> [Claim]
}

extension Cleaner {
    /// What can be recognised before the article is found, in this order.
    static let ofPages: [Cleaner] = [
        .noise, .runningHeads, .pictures, .markupFrames, .markupBiographies, .markupCaptions, .interface, .times,
        .markupLinks,
        .markupCards,
        .doubledLines, .cards,
        .cutTeasers, .slugLines, .boxes,
    ]

    /// What can be recognised only beside a known headline and text, in this order.
    static let ofArticles: [Cleaner] = [
        .repeatedTitle, .siteLines, .particulars, .repeatedParagraphs, .relatedLines, .captions, .alternatives,
    ]
}
