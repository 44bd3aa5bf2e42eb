/// Which texts have which shingles: one number for each, a posting, of a part of the shingle's hash and the text's own number.
struct ShingleIndex: Sendable {
    private var all: SortedRuns
    private var postings = SharedPostings()

    /// The number of all texts that are only asked about.
    private static let nobody = Int(SharedPostings.ownerMask)

    init(in file: ScratchFile) {
        all = SortedRuns(in: file)
    }

    /// Adds a text's shingles; one that is no other's kin, but may be asked what its own are, has no number.
    mutating func add(_ hashes: [UInt64], of owner: Int?) {
        for hash in hashes { all.append(SharedPostings.posting(hash, owner ?? Self.nobody)) }
    }

    /// Puts what was added in order, to be asked from now on.
    mutating func close() throws(SortedRuns.Failure) {
        postings = try SharedPostings(of: &all)
    }
}

extension ShingleIndex {
    /// The texts that have most of some hashes, with how many, and how many hashes were passed over because more than a number
    /// of texts have them.
    func owners(
        of hashes: [UInt64], inNoMoreThan most: Int, nearest limit: Int
    ) -> (nearest: [(owner: Int, shared: Int)], passedOver: Int) {
        var owners: [Int] = []
        var passedOver = 0
        for hash in hashes {
            let found = postings.owners(of: hash, upTo: most + 1).prefix { $0 != Self.nobody }
            if found.count > most { passedOver += 1 } else { owners += found }
        }
        owners.sort()
        return (Self.nearest(owners, limit), passedOver)
    }

    /// How many of some hashes a text has.
    func shared(_ hashes: [UInt64], with owner: Int) -> Int {
        hashes.count { postings.hold($0, of: owner) }
    }

    /// The numbers that stand most often in a row in order, the most frequent first, so many at most.
    private static func nearest(_ owners: [Int], _ limit: Int) -> [(owner: Int, shared: Int)] {
        var nearest: [(owner: Int, shared: Int)] = []
        var start = 0
        while start < owners.count {
            var end = start + 1
            while end < owners.count, owners[end] == owners[start] { end += 1 }
            let (owner, shared) = (owners[start], end - start)
            if nearest.count < limit || shared > nearest[limit - 1].shared {
                let place = nearest.firstIndex { $0.shared < shared } ?? nearest.count
                nearest.insert((owner, shared), at: place)
                if nearest.count > limit { nearest.removeLast() }
            }
            start = end
        }
        return nearest
    }
}
