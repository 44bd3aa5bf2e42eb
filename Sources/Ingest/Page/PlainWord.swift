/// A word of letters and digits of Vietnamese and its neighbours, with no sign in it.
struct PlainWord {
    /// The offset of the blank behind it, or of the text's end.
    let end: Int
    /// How many of its characters are what, sixteen bits each.
    private let counts: UInt64

    var letters: Int { Int(counts & 0xFFFF) }
    var capitals: Int { Int(counts >> 16 & 0xFFFF) }
    var digits: Int { Int(counts >> 32 & 0xFFFF) }
    var markedLetters: Int { Int(counts >> 48) }

    /// Reads the word that begins at an offset, or gives nil when there is none or it is another kind of word.
    @inline(__always)
    init?(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        var (offset, counts) = (start, UInt64(0))
        let limit = min(bytes.count, start &+ Self.longest)
        let isWhole = Self.weights.withUnsafeBufferPointer { weights in
            while offset < limit {
                let byte = bytes[offset]
                if byte == 0x20 { return true }
                let weight: UInt64
                if byte < 0x80 {
                    weight = weights[Int(byte)]
                    offset &+= 1
                } else {
                    let (place, length) = Letters.place(in: bytes, at: offset)
                    weight = weights[place]
                    offset &+= length
                }
                if weight == 0 { return false }
                counts &+= weight
            }
            return offset >= bytes.count
        }
        guard isWhole, offset > start else { return nil }
        (end, self.counts) = (offset, counts)
    }

    /// The bytes above which no number of sixteen bits is trusted with a word.
    private static let longest = 10_000

    private static let letter: UInt64 = 1
    private static let capital: UInt64 = 1 << 16
    private static let digit: UInt64 = 1 << 32
    private static let marked: UInt64 = 1 << 48

    /// What each character adds to the counts, by its place; nothing where it is a sign or has no place.
    private static let weights: [UInt64] = Letters.kinds.enumerated().map { place, kind in
        if (0x30...0x39).contains(place) { return digit }
        // Up to U+00BF there are signs that Unicode calls letters.
        guard kind != 0, place < 0x80 || place >= 0xC0 else { return 0 }
        return letter + (kind & Letters.capital != 0 ? capital : 0) + (place >= 0x80 ? marked : 0)
    }
}
