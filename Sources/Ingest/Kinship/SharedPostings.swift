/// The postings of shingles that several texts have, in order.
///
/// A shingle of one text alone tells nothing of two, and most are such: they are let go when all texts are there.
struct SharedPostings: Sendable {
    private var postings: [UInt64] = []
    /// Where the postings begin whose hash begins with each number of some bits, and where the last ones end.
    private var starts: [Int32] = []

    /// The bits of a posting that number its text.
    private static let ownerBits: UInt64 = 24
    /// The bits of a hash that tell where to begin looking for it.
    private static let startBits = 16

    static var ownerMask: UInt64 { 1 << ownerBits - 1 }

    static func posting(_ hash: UInt64, _ owner: Int) -> UInt64 {
        hash & ~ownerMask | UInt64(owner) & ownerMask
    }

    init() {}

    /// Takes all postings and keeps those whose hash comes again.
    init(of all: inout SortedRuns) throws(SortedRuns.Failure) {
        // Only what is written of the room takes memory.
        postings.reserveCapacity(all.count)
        var last: UInt64?
        var isLastShared = false
        try all.drain { posting in
            let isSame = last.map { $0 >> Self.ownerBits == posting >> Self.ownerBits } ?? false
            if let last, isSame || isLastShared { keep(last) }
            (last, isLastShared) = (posting, isSame)
        }
        if let last, isLastShared { keep(last) }
        while starts.count <= 1 << Self.startBits { starts.append(Int32(postings.count)) }
    }

    private mutating func keep(_ posting: UInt64) {
        let bucket = Int(posting >> (64 - UInt64(Self.startBits)))
        while starts.count <= bucket { starts.append(Int32(postings.count)) }
        postings.append(posting)
    }
}

extension SharedPostings {
    /// The texts that have a hash, in order, so many at most.
    func owners(of hash: UInt64, upTo most: Int) -> some Collection<Int> {
        let first = place(of: Self.posting(hash, 0))
        var end = first
        while end < postings.count, end - first < most, postings[end] >> Self.ownerBits == hash >> Self.ownerBits {
            end += 1
        }
        return postings[first..<end].lazy.map { Int($0 & Self.ownerMask) }
    }

    /// Whether a text has a hash.
    func hold(_ hash: UInt64, of owner: Int) -> Bool {
        let wanted = Self.posting(hash, owner)
        let place = place(of: wanted)
        return place < postings.count && postings[place] == wanted
    }

    /// The place of the first posting that is not before another.
    private func place(of wanted: UInt64) -> Int {
        guard !postings.isEmpty else { return 0 }
        let bucket = Int(wanted >> (64 - UInt64(Self.startBits)))
        var (low, high) = (Int(starts[bucket]), Int(starts[bucket + 1]))
        while low < high {
            let middle = (low + high) / 2
            if postings[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
