import SourceText

/// Whether nothing can fall out of the tables of a text, as a cell does for which the header has no column: the lines with
/// bars begin and end with one, and those that follow one another have as many.
///
/// Behind such lines a blank one must stand, for any other is a row too.
func plainTablesAreWhole(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    var before: (end: Int, bars: Int)?
    while let bar = bytes.offset(of: UInt8(ascii: "|"), from: offset) {
        guard bar == 0 || bytes[bar - 1] == 0x0A else { return false }
        let end = bytes.offset(of: 0x0A, from: bar) ?? bytes.count
        guard let bars = bars(ofRow: bytes[bar..<end]) else { return false }
        if let before, before.end + 1 == bar {
            if before.bars != bars { return false }
        } else if let before, !isBlankLine(bytes, at: before.end + 1) {
            return false
        }
        before = (end, bars)
        offset = end
    }
    return before.map { isBlankLine(bytes, at: $0.end + 1) } ?? true
}

/// How many bars a row has; nil where it does not end with one.
private func bars(ofRow row: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard row.count > 1, row.last(where: { $0 != 0x20 }) == UInt8(ascii: "|") else { return nil }
    return row.reduce(0) { $1 == UInt8(ascii: "|") ? $0 + 1 : $0 }
}

private func isBlankLine(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return index >= bytes.count || bytes[index] == 0x0A
}
