/// The longer words of some texts, to be asked how many of them another text has.
struct WordSample {
    /// The words' hashes, ascending.
    private let hashes: [UInt64]

    /// The bytes from which a word says something of what a text is about.
    private static let shortest = 3

    init(of keys: [MatchKey]) {
        var hashes = keys.flatMap { Self.hashes(of: $0) }
        hashes.sortHashes()
        self.hashes = hashes
    }

    /// How many of a key's longer words the sample has.
    func shared(with key: MatchKey) -> Int { Self.hashes(of: key).count { contains($0) } }

    private func contains(_ hash: UInt64) -> Bool {
        var (low, high) = (0, hashes.count)
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < hashes.count && hashes[low] == hash
    }

    private static func hashes(of key: MatchKey) -> [UInt64] {
        WordHashes.all(of: key, from: shortest)
    }
}
