/// The words of a text that may be mistyped by their bytes, found in one walk: few, so that they can be looked at closely.
struct SuspectWords {
    /// Words that may say the one before them again, each with that one.
    private(set) var pairs: [(Range<Int>, Range<Int>)] = []
    /// Words of small letters that have an ASCII capital further on.
    private(set) var glued: [Range<Int>] = []

    init(in bytes: UnsafeBufferPointer<UInt8>) {
        var (previous, start, hasCapital) = (0..<0, 0, false)
        for offset in 0...bytes.count {
            let byte = offset < bytes.count ? bytes[offset] : 0x20
            if byte != 0x20 {
                hasCapital = hasCapital || byte &- 0x41 < 26
                continue
            }
            if start < offset {
                let word = start..<offset
                if Self.mayBeDoubled(bytes, previous, word) { pairs.append((previous, word)) }
                if hasCapital, word.count >= Self.shortestGlued, bytes[start] >= 0x61 { glued.append(word) }
                previous = word
            }
            (start, hasCapital) = (offset + 1, false)
        }
    }

    /// The bytes from which two words may have been written as one.
    private static let shortestGlued = 6

    /// Nearly every pair of words differs in length, in a letter of ASCII or in the first byte of another; capitals and small
    /// letters have the same.
    @inline(__always)
    private static func mayBeDoubled(
        _ bytes: UnsafeBufferPointer<UInt8>, _ first: Range<Int>, _ second: Range<Int>
    ) -> Bool {
        guard first.count >= 2, second.count >= first.count else { return false }
        guard bytes[first.lowerBound] | 0x20 == bytes[second.lowerBound] | 0x20 else { return false }
        // Behind a mark that opens something the letters do not stand at the same places.
        guard bytes[first.lowerBound] >= 0x41, bytes[first.lowerBound] != 0xE2 else { return true }
        for offset in 0..<first.count {
            let (left, right) = (bytes[first.lowerBound + offset], bytes[second.lowerBound + offset])
            if left < 0x80 {
                guard left | 0x20 == right | 0x20 else { return false }
            } else if left != right {
                guard left < 0xC0, mayBeCapital(left ^ right) else { return false }
            }
        }
        return true
    }

    /// Whether the last bytes of a capital and its small letter differ so: "À" and "à", "Ạ" and "ạ", "Ư" and "ư".
    @inline(__always)
    private static func mayBeCapital(_ difference: UInt8) -> Bool {
        difference == 0x20 || difference == 0x01 || difference == 0x1F
    }
}
