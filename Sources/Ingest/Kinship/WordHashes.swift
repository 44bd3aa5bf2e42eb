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
                    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
                    length += 1
                } else {
                    if length >= shortest { hashes.append(mixed(hash)) }
                    (hash, length) = (start, 0)
                }
            }
            if length >= shortest { hashes.append(mixed(hash)) }
        }
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
    static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
