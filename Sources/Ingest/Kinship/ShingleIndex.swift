/// Which texts have which shingles: one number for each, in order, of a part of the shingle's hash and the text's own number.
struct ShingleIndex: Sendable {
    private var postings: [UInt64] = []
    private var isInOrder = true

    /// The bits of a posting that number its text.
    private static let ownerBits: UInt64 = 24

    mutating func add(_ hashes: [UInt64], of owner: Int) {
        for hash in hashes { postings.append(Self.posting(hash, owner)) }
        isInOrder = hashes.isEmpty && isInOrder
    }

    /// The texts that have any of some hashes, each with how many; those that more than a number of texts have say nothing.
    mutating func owners(of hashes: [UInt64], inNoMoreThan most: Int) -> [(owner: Int, shared: Int)] {
        putInOrder()
        var shared: [Int: Int] = [:]
        for hash in hashes {
            let first = place(of: Self.posting(hash, 0))
            var end = first
            while end < postings.count, end - first <= most,
                Self.hash(of: postings[end]) == Self.hash(of: Self.posting(hash, 0))
            {
                end += 1
            }
            guard end - first <= most else { continue }
            for place in first..<end { shared[Self.owner(of: postings[place]), default: 0] += 1 }
        }
        return shared.map { ($0.key, $0.value) }
    }

    /// How many of some hashes a text has.
    func shared(_ hashes: [UInt64], with owner: Int) -> Int {
        hashes.count { hash in
            let wanted = Self.posting(hash, owner)
            let place = place(of: wanted)
            return place < postings.count && postings[place] == wanted
        }
    }

    private mutating func putInOrder() {
        if !isInOrder { postings.sort() }
        isInOrder = true
    }

    /// The place of the first posting that is not before another.
    private func place(of wanted: UInt64) -> Int {
        var (low, high) = (0, postings.count)
        while low < high {
            let middle = (low + high) / 2
            if postings[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func posting(_ hash: UInt64, _ owner: Int) -> UInt64 {
        hash & ~(1 << ownerBits - 1) | UInt64(owner) & (1 << ownerBits - 1)
    }

    private static func hash(of posting: UInt64) -> UInt64 { posting >> ownerBits }

    private static func owner(of posting: UInt64) -> Int { Int(posting & (1 << ownerBits - 1)) }
}
