import Testing

@testable import Ingest

/// How the shingles of many texts are put in order without being kept in memory.
@Suite struct SortedRunsTests {
    /// Numbers in no order, the same ones in every run.
    private static func numbers(_ count: Int) -> [UInt64] {
        (0..<UInt64(count)).map { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ ($0 << 7) }
    }

    @Test(arguments: ["/tmp", "/nonexistent"])
    func givesInOrderWhatWasGatheredInAny(scratchFolder: String) throws {
        let numbers = Self.numbers(400_000)
        var runs = SortedRuns(in: ScratchFile(in: scratchFolder))

        for number in numbers { runs.append(number) }
        var drained: [UInt64] = []
        try runs.drain { drained.append($0) }

        #expect(drained == numbers.sorted())
        #expect(runs.count == 0)
    }

    @Test func givesNothingWhereNothingWasGathered() throws {
        var runs = SortedRuns(in: ScratchFile())

        try runs.drain { Issue.record("there is no \($0)") }
    }

    @Test func saysWhenTheDiskHasNotWhatIsAskedFor() throws {
        let file = ScratchFile()
        let place = try #require([UInt8](1...8).withUnsafeBytes { file.append($0) })
        var bytes = [UInt8](repeating: 0, count: 8)

        #expect(bytes.withUnsafeMutableBytes { file.read(from: place.lowerBound, into: $0) })
        #expect(bytes == [UInt8](1...8))
        #expect(!bytes.withUnsafeMutableBytes { file.read(from: place.lowerBound + 1, into: $0) })
    }

    @Test func keepsOnlyTheShinglesThatSeveralTextsHave() throws {
        let (alone, shared, last) = (UInt64(7) << 40, UInt64(9) << 40, UInt64.max & ~SharedPostings.ownerMask)
        var runs = SortedRuns(in: ScratchFile())
        for (hash, owner) in [(last, 4), (shared, 2), (alone, 0), (shared, 1), (last, 3), (shared, 0)] {
            runs.append(SharedPostings.posting(hash, owner))
        }

        let postings = try SharedPostings(of: &runs)

        #expect(Array(postings.owners(of: shared, upTo: 10)) == [0, 1, 2])
        #expect(Array(postings.owners(of: shared, upTo: 2)) == [0, 1])
        #expect(Array(postings.owners(of: last, upTo: 10)) == [3, 4])
        #expect(Array(postings.owners(of: alone, upTo: 10)).isEmpty)
        #expect(postings.hold(shared, of: 1))
        #expect(!postings.hold(shared, of: 3))
    }
}
