import SourceText

extension Cleaner {
    /// Lines without a letter or a digit: rules, arrows, the ends of comments.
    static let noise = Cleaner(name: "noise") { reading in
        reading.blocks.indices.compactMap { index in
            let block = reading.blocks[index]
            guard block.key.isEmpty, !block.traces.contains(.picture) else { return nil }
            return Claim(block: index, role: .noise, reason: .noLetters)
        }
    }
}
