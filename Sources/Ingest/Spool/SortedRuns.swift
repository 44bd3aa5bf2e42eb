/// Many numbers, gathered in any order and gone through in ascending order: they are sorted a run at a time, and the runs
/// wait on disk where they are many.
struct SortedRuns: Sendable {
    /// Numbers in order, where they wait.
    fileprivate enum Run: Sendable {
        case memory([UInt64])
        /// The bytes they are in the file.
        case disk(Range<Int>)
    }

    /// The disk has not given back what was put there.
    struct Failure: Error {}

    private let file: ScratchFile
    private var runs: [Run] = []
    /// The numbers of the run to come.
    private var gathered: [UInt64] = []
    private(set) var count = 0

    /// How many numbers make a run: half a megabyte of them.
    private static let length = 1 << 16
    /// How many runs stay in memory, so that a short run of ingest writes nothing.
    private static let mostInMemory = 4

    init(in file: ScratchFile) {
        self.file = file
    }

    mutating func append(_ number: UInt64) {
        if gathered.isEmpty { gathered.reserveCapacity(Self.length) }
        gathered.append(number)
        count += 1
        if gathered.count == Self.length { finishRun() }
    }

    /// Goes through all numbers in order, and leaves none.
    mutating func drain(_ body: (UInt64) -> Void) throws(Failure) {
        finishRun()
        var heads: [RunHead] = []
        for run in runs { heads.append(try RunHead(of: run, in: file)) }
        (runs, count) = ([], 0)
        // The run with the least number first, as in a heap.
        for place in heads.indices.reversed() { Self.sink(place, in: &heads) }
        while !heads.isEmpty {
            body(heads[0].number)
            if try !heads[0].advance() {
                heads.swapAt(0, heads.count - 1)
                heads.removeLast()
            }
            Self.sink(0, in: &heads)
        }
    }

    private mutating func finishRun() {
        guard !gathered.isEmpty else { return }
        gathered.sortHashes()
        let place = runs.count < Self.mostInMemory ? nil : gathered.withUnsafeBytes { file.append($0) }
        runs.append(place.map { .disk($0) } ?? .memory(gathered))
        gathered = []
    }

    /// Lets a head down to where none below it has a lesser number.
    private static func sink(_ start: Int, in heads: inout [RunHead]) {
        var place = start
        while true {
            var least = place
            for below in [2 * place + 1, 2 * place + 2] where below < heads.count {
                if heads[below].number < heads[least].number { least = below }
            }
            guard least != place else { return }
            heads.swapAt(place, least)
            place = least
        }
    }
}

/// The least number of a run that has not been gone through yet, and where the rest waits.
private struct RunHead {
    private(set) var number: UInt64 = 0
    private let file: ScratchFile
    /// The numbers that have been read, and the next of them.
    private var piece: [UInt64] = []
    private var next = 0
    /// The bytes on disk that have not been read.
    private var rest = 0..<0

    /// How many numbers are read from disk at once.
    private static let pieceLength = 1 << 10

    /// A run has one number at least.
    init(of run: SortedRuns.Run, in file: ScratchFile) throws(SortedRuns.Failure) {
        self.file = file
        switch run {
        case .memory(let numbers): piece = numbers
        case .disk(let place): rest = place
        }
        _ = try advance()
    }

    /// Goes on to the next number; false when there is none.
    mutating func advance() throws(SortedRuns.Failure) -> Bool {
        if next == piece.count {
            guard !rest.isEmpty else { return false }
            try readPiece()
        }
        number = piece[next]
        next += 1
        return true
    }

    private mutating func readPiece() throws(SortedRuns.Failure) {
        let size = min(rest.count, Self.pieceLength * 8)
        var isWhole = false
        piece = [UInt64](unsafeUninitializedCapacity: size / 8) { buffer, count in
            isWhole = file.read(from: rest.lowerBound, into: UnsafeMutableRawBufferPointer(buffer))
            count = isWhole ? size / 8 : 0
        }
        guard isWhole else { throw SortedRuns.Failure() }
        rest = rest.lowerBound + size..<rest.upperBound
        next = 0
    }
}
