import SourceText

extension Cleaner {
    /// Cards of other stories in markup: a headline that is a link, and its first words, in an element of their own beside
    /// another such card.
    static let markupCards = Cleaner(name: "markup-cards") { reading in
        guard let page = reading.page.markup else { return [] }
        let cards = reading.blocks.indices.compactMap { Card.card(headedBy: $0, of: reading, page) }
        let beside = Dictionary(grouping: cards, by: \.parent).filter { $0.value.count >= 2 }
        return cards.filter { beside[$0.parent] != nil || $0.isBoxInText(of: reading) }.flatMap { card in
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

    private let isWhollyLinked: Bool

    private static let mostBlocks = 6
    private static let mostWords = 70

    /// Whether the headline is a link as a whole, few words belong to it, and running text stands before and after.
    func isBoxInText(of reading: Reading) -> Bool {
        let words = blocks.filter { reading.isFree($0) }.reduce(0) { $0 + reading.blocks[$1].words }
        guard isWhollyLinked, (1...Self.mostWordsInText).contains(words) else { return false }
        return (0..<blocks.lowerBound).contains { reading.isFreeProse($0) }
            && (blocks.upperBound..<reading.blocks.count).contains { reading.isFreeProse($0) }
    }

    private static let mostWordsInText = 40

    static func card(headedBy head: Int, of reading: Reading, _ page: PageMarkup) -> Card? {
        let block = reading.blocks[head]
        guard block.isMostlyLinks, block.words >= 3, reading.role(head) == .teaser else { return nil }
        var element = block.markup?.element
        while let current = element, page.blocks(of: current).count <= 1 { element = page.parent(of: current) }
        guard let element, let parent = page.parent(of: element) else { return nil }
        let blocks = page.blocks(of: element)
        let before = blocks.lowerBound..<head
        guard blocks.count <= mostBlocks, !before.contains(where: { reading.isFreeProse($0) }) else { return nil }
        guard blocks.reduce(0, { $0 + reading.blocks[$1].words }) <= mostWords else { return nil }
        return Card(blocks: blocks, parent: parent, isWhollyLinked: block.markup?.linkedWords == block.words)
    }
}
