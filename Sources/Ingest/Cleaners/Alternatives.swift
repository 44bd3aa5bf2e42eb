import SourceText

extension Cleaner {
    /// Alternative texts: the line close above a caption, which says what the picture is before the caption does.
    static let alternatives = Cleaner(name: "alternatives") { reading in
        reading.surroundings.compactMap { index in
            guard index > 0, reading.role(index) == .caption, !reading.blocks[index].hasGapBefore else { return nil }
            let above = reading.blocks[index - 1]
            guard reading.isFreeLine(index - 1), above.words <= 40, above.shape.lastMark != ":" else { return nil }
            guard index - 1 != reading.title else { return nil }
            return Claim(block: index - 1, role: .picture, reason: .aboveCaption)
        }
    }
}
