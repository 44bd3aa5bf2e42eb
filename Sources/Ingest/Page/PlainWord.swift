/// A word of letters and digits of Vietnamese and its neighbours, with no sign in it.
struct PlainWord {
    /// The offset of the blank behind it, or of the text's end.
    let end: Int
    /// The bytes that its key has.
    let keyLength: Int
    /// How many of its characters are what, fourteen bits each.
    private let counts: UInt64

    var letters: Int { Int(counts & Self.most) }
    var capitals: Int { Int(counts >> 14 & Self.most) }
    var digits: Int { Int(counts >> 28 & Self.most) }
    var markedLetters: Int { Int(counts >> 42 & Self.most) }

    /// Reads the word that begins at an offset and writes its key, or gives nil when there is none or it is another kind of
    /// word.
    ///
    /// - Parameters:
    ///   - weights: `PlainWord.weights`, whose owner stays alive meanwhile.
    ///   - key: Room for as many bytes as the text has from the offset on.
    @inline(__always)
    init?(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, weights: UnsafeBufferPointer<UInt64>,
        key: UnsafeMutablePointer<UInt8>
    ) {
        var (offset, length, counts) = (start, 0, UInt64(0))
        let limit = min(bytes.count, start &+ Self.longest)
        while offset < limit {
            let byte = bytes[offset]
            if byte == 0x20 { break }
            let weight: UInt64
            if byte < 0x80 {
                weight = weights[Int(byte)]
                offset &+= 1
            } else {
                let (place, width) = Letters.place(in: bytes, at: offset)
                weight = weights[place]
                offset &+= width
            }
            if weight == 0 { return nil }
            counts &+= weight
            key[length] = UInt8(truncatingIfNeeded: weight >> 56)
            length &+= 1
        }
        guard offset > start, offset >= bytes.count || bytes[offset] == 0x20 else { return nil }
        (end, keyLength, self.counts) = (offset, length, counts)
    }

    /// The bytes above which no number of fourteen bits is trusted with a word.
    private static let longest = 10_000

    private static var most: UInt64 { 1 << 14 - 1 }

    private static let letter: UInt64 = 1
    private static let capital: UInt64 = 1 << 14
    private static let digit: UInt64 = 1 << 28
    private static let marked: UInt64 = 1 << 42

    /// What each character adds to the counts, by its place, and above them what it becomes in a key; nothing where it is a
    /// sign, has no place, or becomes anything but one letter or digit.
    static let weights: [UInt64] = zip(Letters.kinds, Letters.keys).enumerated().map { place, character in
        let (kind, key) = character
        guard key != 0x20, key != Letters.unknown else { return 0 }
        let keyed = UInt64(key) << 56
        if (0x30...0x39).contains(place) { return digit | keyed }
        // Up to U+00BF there are signs that Unicode calls letters.
        guard kind != 0, place < 0x80 || place >= 0xC0 else { return 0 }
        return keyed + letter + (kind & Letters.capital != 0 ? capital : 0) + (place >= 0x80 ? marked : 0)
    }
}
