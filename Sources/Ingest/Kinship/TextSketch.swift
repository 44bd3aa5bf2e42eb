/// A small part of a text's shingles, chosen by their hashes, that tells how much of it another text has.
///
/// Every run of four words is a shingle; those whose hash is divisible by four are kept, in both texts the same ones. That
/// is the sketch MOD_m of Broder, "On the Resemblance and Containment of Documents" (1997): it also tells what a short text
/// shares with a long one, which the fixed number of MinHash cannot.
struct TextSketch: Sendable {
    /// Ascending, each once.
    let hashes: [UInt64]

    static let wordsOfShingle = 4
    static let divisor: UInt64 = 4

    init(of text: String) {
        let words = WordHashes.all(of: MatchKey(text))
        guard words.count >= Self.wordsOfShingle else {
            hashes = []
            return
        }
        var kept: [UInt64] = []
        for start in 0...words.count - Self.wordsOfShingle {
            var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
            for place in start..<start + Self.wordsOfShingle { hash = WordHashes.mixed(hash ^ words[place]) }
            if hash % Self.divisor == 0 { kept.append(hash) }
        }
        kept.sort()
        var hashes: [UInt64] = []
        for hash in kept where hashes.last != hash { hashes.append(hash) }
        self.hashes = hashes
    }

    /// How much of the shorter text the other one has, between 0 and 1, and in how many kept shingles that shows.
    func containment(with other: TextSketch) -> (share: Double, shingles: Int) {
        var shared = 0
        var (left, right) = (0, 0)
        while left < hashes.count, right < other.hashes.count {
            if hashes[left] == other.hashes[right] { shared += 1 }
            let advancesLeft = hashes[left] <= other.hashes[right]
            if hashes[left] >= other.hashes[right] { right += 1 }
            if advancesLeft { left += 1 }
        }
        let shorter = min(hashes.count, other.hashes.count)
        return (shorter == 0 ? 0 : Double(shared) / Double(shorter), shared)
    }
}
