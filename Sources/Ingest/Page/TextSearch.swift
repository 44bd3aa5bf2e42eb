import SourceText

/// Searching texts by their bytes: in NFC, equal bytes are equal texts, and no character need be put together.
extension StringProtocol where SubSequence == Substring {
    /// The first place another text stands at.
    func place(of other: String) -> Range<String.Index>? {
        guard let offset = offset(of: other) else { return nil }
        return range(offset..<offset + other.utf8.count)
    }

    /// The last place another text stands at, of places that do not run into each other.
    func lastPlace(of other: String) -> Range<String.Index>? {
        let count = other.utf8.count
        var last: Int?
        withBytes { bytes in
            other.withBytes { wanted in
                while let next = bytes.offset(of: wanted, from: last.map { $0 + count } ?? 0) { last = next }
            }
        }
        return last.map { range($0..<$0 + count) }
    }

    func holds(_ other: String) -> Bool { offset(of: other) != nil }

    /// Whether an ASCII character stands in the text.
    func holds(mark: Unicode.Scalar) -> Bool { withBytes { $0.offset(of: UInt8(ascii: mark)) != nil } }

    /// Whether the text begins with another one.
    func opens(with other: String) -> Bool {
        withBytes { bytes in other.withBytes { bytes.stand($0, at: 0) } }
    }

    /// Whether the text ends in another one.
    func ends(in other: String) -> Bool {
        withBytes { bytes in other.withBytes { bytes.stand($0, at: bytes.count - $0.count) } }
    }

    /// The first place of an ASCII character.
    func firstIndex(ofMark mark: Unicode.Scalar) -> String.Index? {
        withBytes { $0.offset(of: UInt8(ascii: mark)) }.map { utf8.index(startIndex, offsetBy: $0) }
    }

    /// The last place of an ASCII character.
    func lastIndex(ofMark mark: Unicode.Scalar) -> String.Index? {
        withBytes { $0.lastIndex(of: UInt8(ascii: mark)) }.map { utf8.index(startIndex, offsetBy: $0) }
    }

    /// The first UTF-8 offset another text stands at.
    private func offset(of other: String) -> Int? {
        withBytes { bytes in other.withBytes { bytes.offset(of: $0) } }
    }

    private func range(_ offsets: Range<Int>) -> Range<String.Index> {
        let start = utf8.index(startIndex, offsetBy: offsets.lowerBound)
        return start..<utf8.index(start, offsetBy: offsets.count)
    }
}
