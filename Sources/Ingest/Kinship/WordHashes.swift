/// The words of a key as numbers, to be compared without their letters.
enum WordHashes {
    /// The hash of each word that has a number of bytes: FNV-1a, then mixed.
    static func all(of key: MatchKey, from shortest: Int = 1) -> [UInt64] {
        key.text.withBytes { bytes in
            var hashes: [UInt64] = []
            hashes.reserveCapacity(bytes.count / 5 + 1)
            var end = 0
            while let word = bytes.word(from: end) {
                if word.count >= shortest { hashes.append(hash(of: UnsafeBufferPointer(rebasing: bytes[word]))) }
                end = word.upperBound
            }
            return hashes
        }
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
    static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    private static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return mixed(hash)
    }
}
