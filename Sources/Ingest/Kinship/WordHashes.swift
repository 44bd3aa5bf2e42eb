/// The words of a key as numbers, to be compared without their letters.
enum WordHashes {
    /// The hash of each word that has a number of bytes: FNV-1a, then mixed.
    static func all(of key: MatchKey, from shortest: Int = 1) -> [UInt64] {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(key.text.utf8.count / 4 + 1)
        append(of: key, from: shortest, to: &hashes)
        return hashes
    }

    /// Appends the hashes of a key's words to others.
    static func append(of key: MatchKey, from shortest: Int = 1, to hashes: inout [UInt64]) {
        key.text.withBytes { bytes in
            var (hash, length) = (start, 0)
            for byte in bytes {
                if byte != 0x20 {
                    hash = (hash ^ UInt64(byte)) &* prime
                    length += 1
                } else {
                    if length >= shortest { hashes.append(mixed(hash)) }
                    (hash, length) = (start, 0)
                }
            }
            if length >= shortest { hashes.append(mixed(hash)) }
        }
    }

    /// Appends the hashes of the words that a text's key has, without making the key.
    static func append(ofKeyOf text: String, to hashes: inout [UInt64]) {
        let count = hashes.count
        guard !text.withBytes({ append(of: $0, to: &hashes) }) else { return }
        hashes.removeLast(hashes.count - count)
        append(of: MatchKey(text), to: &hashes)
    }

    /// Appends the hashes of a text's folded words; false at the first character that is none of those that are remembered.
    private static func append(of bytes: UnsafeBufferPointer<UInt8>, to hashes: inout [UInt64]) -> Bool {
        Letters.keys.withUnsafeBufferPointer { keys in
            var (hash, offset) = (start, 0)
            while offset < bytes.count {
                let (place, width) =
                    bytes[offset] < 0x80 ? (Int(bytes[offset]), 1) : Letters.place(in: bytes, at: offset)
                let letter = keys[place]
                if letter == Letters.unknown { return false }
                offset &+= width
                if letter != 0x20 {
                    hash = (hash ^ UInt64(letter)) &* prime
                } else if hash != start {
                    hashes.append(mixed(hash))
                    hash = start
                }
            }
            if hash != start { hashes.append(mixed(hash)) }
            return true
        }
    }

    /// The hash of a word of a key.
    static func hash(of word: String) -> UInt64 {
        var hash = start
        for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* prime }
        return mixed(hash)
    }

    /// The hash of a word as its key would have it; the word is letters and digits and nothing else.
    static func hash(ofKeyOf word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var (hash, offset) = (start, 0)
        let isKnown = Letters.keys.withUnsafeBufferPointer { keys in
            while offset < word.count {
                let (place, width) = word[offset] < 0x80 ? (Int(word[offset]), 1) : Letters.place(in: word, at: offset)
                let letter = keys[place]
                if letter == Letters.unknown || letter == 0x20 { return false }
                hash = (hash ^ UInt64(letter)) &* prime
                offset &+= width
            }
            return true
        }
        return isKnown ? mixed(hash) : Self.hash(of: MatchKey(String(known: word)).text)
    }

    private static let prime: UInt64 = 0x100_0000_01B3

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
    static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// The first bits of some hashes: whether another one may be among them, before it is looked up.
struct HashOutlines: Sendable {
    private var bits = [UInt64](repeating: 0, count: 64)

    init(of hashes: some Sequence<UInt64>) {
        for hash in hashes { bits[Int(hash >> 58)] |= 1 << (hash >> 52 & 63) }
    }

    func mayHold(_ hash: UInt64) -> Bool { bits[Int(hash >> 58)] & 1 << (hash >> 52 & 63) != 0 }
}
