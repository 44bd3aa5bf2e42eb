import SourceText

extension Cleaner {
    /// What a printed paper has at the top or foot of all its pages: a line that comes again with another number.
    ///
    /// Only text copied from such pages has it between the paragraphs.
    static let runningHeads = Cleaner(name: "running-heads") { reading in
        guard reading.page.markup == nil else { return [] }
        // The lines of several stories' dates differ in their numbers too.
        let heads = reading.blocks.indices.filter { isHead(reading.blocks[$0]) && reading.dateLine($0) == nil }
        let alike = Dictionary(grouping: heads) { reading.blocks[$0].key.withoutNumbers }
        return heads.filter { index in
            let others = alike[reading.blocks[index].key.withoutNumbers] ?? []
            return Set(others.map { reading.blocks[$0].key }).count >= 2
        }
        .map { Claim(block: $0, role: .interface, reason: .runningHead) }
    }

    /// Whether a line is a few words, more than one of a list, and a number.
    private static func isHead(_ block: Block) -> Bool {
        (4...10).contains(block.words) && block.shape.digits > 0 && !block.endsSentence
            && block.key.withoutNumbers.spacedWordCount >= 3 && (block.key.opensWithDigit || block.key.endsInDigit)
    }
}
