extension [UInt64] {
    /// Puts hashes in ascending order: those that begin with the same bits are few, and stand together after one walk.
    ///
    /// Any other numbers come into order too, only no faster than by comparing.
    mutating func sortHashes() {
        let bits = UInt64(Swift.min(16, Int.bitWidth - Swift.max(count, 16).leadingZeroBitCount))
        var ends = [Int](repeating: 0, count: 1 << Int(bits))
        for hash in self { ends[Int(hash >> (64 - bits))] += 1 }
        guard (ends.max() ?? 0) <= Self.mostTogether else { return sort() }
        var end = 0
        for place in ends.indices {
            let count = ends[place]
            ends[place] = end
            end += count
        }
        self = [UInt64](unsafeUninitializedCapacity: count) { ordered, initialized in
            for hash in self {
                let place = Int(hash >> (64 - bits))
                ordered[ends[place]] = hash
                ends[place] += 1
            }
            initialized = count
        }
        insertInOrder()
    }

    /// So many are put in order by insertion sooner than in any other way.
    private static var mostTogether: Int { 48 }

    /// Lets every number down to where it belongs, which is near.
    private mutating func insertInOrder() {
        withUnsafeMutableBufferPointer { hashes in
            for next in hashes.indices.dropFirst() {
                let hash = hashes[next]
                var place = next
                while place > 0, hashes[place - 1] > hash {
                    hashes[place] = hashes[place - 1]
                    place -= 1
                }
                hashes[place] = hash
            }
        }
    }
}
