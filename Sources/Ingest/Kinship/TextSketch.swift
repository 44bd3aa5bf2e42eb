/// A small part of a text's shingles, chosen by their hashes, that tells how much of it another text has.
///
/// Every run of four words is a shingle; those whose hash is divisible by four are kept, in both texts the same ones. That
/// is the sketch MOD_m of Broder, "On the Resemblance and Containment of Documents" (1997): it also tells what a short text
/// shares with a long one, which the fixed number of MinHash cannot. A long text doubles its divisor until little is left,
/// and is compared by what both divisors keep.
struct TextSketch: Sendable {
    /// Ascending, each once.
    let hashes: [UInt64]
    /// What divides all of them.
    let divisor: UInt64

    static let wordsOfShingle = 4
    static let leastDivisor: UInt64 = 4
    /// The hashes of some four thousand words.
    static let mostHashes = 1_024

    init(hashes: [UInt64], divisor: UInt64) {
        self.hashes = hashes
        self.divisor = divisor
    }

    /// The sketch of a text in paragraphs.
    init(of paragraphs: [String]) {
        var words: [UInt64] = []
        words.reserveCapacity(paragraphs.reduce(0) { $0 + $1.utf8.count } / 4)
        for paragraph in paragraphs { WordHashes.append(ofKeyOf: paragraph, to: &words) }
        var kept: [UInt64] = []
        kept.reserveCapacity(words.count / 3)
        for start in 0..<max(0, words.count - Self.wordsOfShingle + 1) {
            var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
            for place in start..<start + Self.wordsOfShingle { hash = WordHashes.mixed(hash ^ words[place]) }
            if hash % Self.leastDivisor == 0 { kept.append(hash) }
        }
        kept.sortHashes()
        var hashes: [UInt64] = []
        for hash in kept where hashes.last != hash { hashes.append(hash) }
        var divisor = Self.leastDivisor
        while hashes.count > Self.mostHashes {
            divisor *= 2
            hashes = hashes.filter { $0 % divisor == 0 }
        }
        self.init(hashes: hashes, divisor: divisor)
    }

    /// The hashes that another divisor keeps too.
    func hashes(dividedBy other: UInt64) -> [UInt64] {
        other <= divisor ? hashes : hashes.filter { $0 % other == 0 }
    }
}
