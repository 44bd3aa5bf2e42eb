import SourceText

extension Cleaner {
    /// Lines that are a date, an hour, or both, with at most a name or a few words of the interface beside them.
    static let times = Cleaner(name: "times") { reading in
        reading.blocks.indices.compactMap { index in
            let block = reading.blocks[index]
            if reading.isFree(index), block.words <= 12, reading.page.markup?.times[index] != nil {
                return Claim(block: index, role: .date, reason: .timeElement)
            }
            guard reading.isFree(index), block.shape.digits > 2, block.words <= 20, !block.isProse,
                DateLine(block.text) != nil
            else {
                return nil
            }
            return Claim(block: index, role: .date, reason: .dateLine)
        }
    }
}
