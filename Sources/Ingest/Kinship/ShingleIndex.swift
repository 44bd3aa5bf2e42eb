/// Which texts have which shingles: one number for each, in order, of a part of the shingle's hash and the text's own number.
struct ShingleIndex: Sendable {
    private var postings: [UInt64] = []
    /// Where the postings begin whose hash begins with each number of some bits, and where the last ones end.
    private var starts: [Int32] = []
    private var isInOrder = true

    /// The bits of a posting that number its text.
    private static let ownerBits: UInt64 = 24
    /// The bits of a hash that tell where to begin looking for it.
    private static let startBits = 16

    mutating func add(_ hashes: [UInt64], of owner: Int) {
        for hash in hashes { postings.append(Self.posting(hash, owner)) }
        isInOrder = hashes.isEmpty && isInOrder
    }

    /// The texts that have most of some hashes, with how many, so many texts at most; hashes that more than a number of texts
    /// have say nothing.
    mutating func owners(
        of hashes: [UInt64], inNoMoreThan most: Int, nearest limit: Int
    ) -> [(owner: Int, shared: Int)] {
        putInOrder()
        var owners: [Int] = []
        for hash in hashes {
            let first = place(of: Self.posting(hash, 0))
            var end = first
            while end < postings.count, end - first <= most, postings[end] >> Self.ownerBits == hash >> Self.ownerBits {
                end += 1
            }
            guard end - first <= most else { continue }
            for place in first..<end { owners.append(Int(postings[place] & Self.ownerMask)) }
        }
        owners.sort()
        return Self.nearest(owners, limit)
    }

    /// How many of some hashes a text has.
    func shared(_ hashes: [UInt64], with owner: Int) -> Int {
        hashes.count { hash in
            let wanted = Self.posting(hash, owner)
            let place = place(of: wanted)
            return place < postings.count && postings[place] == wanted
        }
    }
}

extension ShingleIndex {
    /// The numbers that stand most often in a row in order, the most frequent first.
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

    private mutating func putInOrder() {
        guard !isInOrder else { return }
        postings.sort()
        var counts = Array(repeating: Int32(0), count: 1 << Self.startBits + 1)
        for posting in postings { counts[Int(posting >> (64 - UInt64(Self.startBits))) + 1] += 1 }
        for bucket in 1..<counts.count { counts[bucket] += counts[bucket - 1] }
        starts = counts
        isInOrder = true
    }

    /// The place of the first posting that is not before another.
    private func place(of wanted: UInt64) -> Int {
        guard !starts.isEmpty else { return 0 }
        let bucket = Int(wanted >> (64 - UInt64(Self.startBits)))
        var (low, high) = (Int(starts[bucket]), Int(starts[bucket + 1]))
        while low < high {
            let middle = (low + high) / 2
            if postings[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static var ownerMask: UInt64 { 1 << ownerBits - 1 }

    private static func posting(_ hash: UInt64, _ owner: Int) -> UInt64 {
        hash & ~ownerMask | UInt64(owner) & ownerMask
    }
}
