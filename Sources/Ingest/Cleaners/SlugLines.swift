import SourceText

extension Cleaner {
    /// Alternative texts that were made from addresses and file names: small letters without marks, numbers of cameras.
    ///
    /// Only a text extraction puts them among the lines; in markup they stand where they belong.
    static let slugLines = Cleaner(name: "slug-lines") { reading in
        guard reading.page.markup == nil else { return [] }
        return reading.blocks.indices.compactMap { index in
            let block = reading.blocks[index]
            guard reading.isFree(index), block.shape.isSmallASCII, !block.endsSentence else { return nil }
            guard !block.traces.contains(.bulleted), !block.text.holds("://") else { return nil }
            let isCameraName = block.shape.digits >= 3 && block.words <= 8 && block.shape.commas == 0
            return block.words >= 4 || isCameraName ? Claim(block: index, role: .picture, reason: .slugLine) : nil
        }
    }
}
