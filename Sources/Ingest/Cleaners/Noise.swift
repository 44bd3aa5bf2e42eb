import SourceText

extension Cleaner {
    /// Lines without a letter: rules, arrows, the ends of comments, and numbers alone, as counters print them.
    static let noise = Cleaner(name: "noise") { reading in
        reading.blocks.indices.compactMap { index in
            let block = reading.blocks[index]
            guard block.shape.letters == 0, !block.traces.contains(.picture) else { return nil }
            if block.shape.digits == 0 { return Claim(block: index, role: .noise, reason: .noLetters) }
            return block.words == 1 && block.shape.digits <= 7 && NumericDay.all(in: block.text).isEmpty
                ? Claim(block: index, role: .interface, reason: .numberAlone) : nil
        }
    }
}
