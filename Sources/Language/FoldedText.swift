/// A folded text that remembers where each of its bytes was, for finding words in a text as it is published.
package struct FoldedText: Sendable {
    /// What `folded` gives.
    package let bytes: [UInt8]
    /// Where the character behind each byte begins in the original, and its end.
    private let offsets: [Int]

    /// Folds NFC UTF-8.
    package init(_ text: [UInt8]) {
        var bytes: [UInt8] = []
        var offsets: [Int] = []
        bytes.reserveCapacity(text.count)
        offsets.reserveCapacity(text.count + 1)
        var offset = 0
        while offset < text.count {
            let end = decodeScalar(in: text.span, at: offset).end
            fold(text.span.extracting(offset..<end), into: &bytes)
            while offsets.count < bytes.count { offsets.append(offset) }
            offset = end
        }
        offsets.append(text.count)
        self.bytes = bytes
        self.offsets = offsets
    }

    /// The part of the original that a part of the folded bytes stands for.
    package func original(_ range: Range<Int>) -> Range<Int> {
        offsets[range.lowerBound]..<offsets[range.upperBound]
    }

    /// The places in the original where a text stands, however either is written; whole words only.
    package func ranges(of text: String) -> [Range<Int>] {
        let wanted = Array(folded(text).utf8)
        guard let first = wanted.first else { return [] }
        var ranges: [Range<Int>] = []
        var start = 0
        while let place = bytes[start...].firstIndex(of: first), place + wanted.count <= bytes.count {
            let end = place + wanted.count
            let isFound = bytes[place..<end].elementsEqual(wanted) && isEdge(place) && isEdge(end)
            if isFound { ranges.append(original(place..<end)) }
            start = isFound ? end : place + 1
        }
        return ranges
    }

    /// Whether a word begins or ends at a place.
    private func isEdge(_ place: Int) -> Bool {
        guard place > 0, place < bytes.count else { return true }
        return !(Self.isOfWord(bytes[place - 1]) && Self.isOfWord(bytes[place]))
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte &- 0x61 < 26 || byte &- 0x30 < 10
    }
}
