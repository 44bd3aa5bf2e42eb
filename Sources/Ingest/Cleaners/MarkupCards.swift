import SourceText

extension Cleaner {
    /// Cards of other stories in markup: a headline that is a link, and its first words, in an element of their own beside
    /// another such card.
    static let markupCards = Cleaner(name: "markup-cards") { reading in
        guard let page = reading.page.markup else { return [] }
        let cards = reading.blocks.indices.compactMap { Card(headedBy: $0, of: reading, page) }
        let beside = Dictionary(grouping: cards, by: \.parent).filter { $0.value.count >= 2 }
        return cards.filter { beside[$0.parent] != nil }.flatMap { card in
            card.blocks.filter { reading.isFree($0) }.map {
                Claim(block: $0, role: .teaser, reason: .underTeaser)
            }
        }
    }
}

/// An element that begins with a linked headline and holds little more.
private struct Card {
    let blocks: Range<Int>
    /// The element the card stands in.
    let parent: Int

    private static let mostBlocks = 6
    private static let mostWords = 70

    init?(headedBy head: Int, of reading: Reading, _ page: PageMarkup) {
        let block = reading.blocks[head]
        guard block.isMostlyLinks, block.words >= 3, reading.role(head) == .teaser else { return nil }
        var element = block.markup?.element
        while let current = element, page.blocks(of: current).count <= 1 { element = page.parent(of: current) }
        guard let element, let parent = page.parent(of: element) else { return nil }
        blocks = page.blocks(of: element)
        self.parent = parent
        let before = blocks.lowerBound..<head
        guard blocks.count <= Self.mostBlocks, !before.contains(where: { reading.isFreeProse($0) }) else { return nil }
        guard blocks.reduce(0, { $0 + reading.blocks[$1].words }) <= Self.mostWords else { return nil }
    }
}
