import SourceText

extension Cleaner {
    /// The words of a page's particulars, beside its date and above the text: "From:", "Published", "Chuyên mục".
    static let particulars = Cleaner(name: "particulars") { reading in
        guard let title = reading.title else { return [] }
        let dates = (title + 1..<max(title + 1, reading.extent.upperBound)).filter { reading.role($0) == .date }
        return dates.flatMap { date -> [Claim] in
            let paragraphs = (title + 1..<date).count { reading.isFreeProse($0) }
            guard paragraphs <= 1 else { return [] }
            return (title + 1..<date).reversed().prefix { isParticular($0, reading) }
                .filter { reading.isFree($0) }
                .map { Claim(block: $0, role: .interface, reason: .besideDate) }
        }
    }

    /// A word or two that nobody signs with, or what was recognised already and is as short.
    private static func isParticular(_ index: Int, _ reading: Reading) -> Bool {
        let block = reading.blocks[index]
        guard reading.isFree(index) else { return block.words <= 8 && !block.traces.contains(.picture) }
        return block.words <= 4 && !block.isSentence && (block.endsInColon || reading.byline(index) == nil)
    }
}
