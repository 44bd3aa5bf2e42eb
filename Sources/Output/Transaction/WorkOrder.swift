/// The order in which planned files are made: files of one batch soon after one another, and otherwise by path.
struct WorkOrder: Sendable {
    /// How many files a thread takes at a time. More leave a thread idle at the end; fewer make the threads meet more often.
    static let chunk = 64

    /// The numbers of the planned files.
    let numbers: [Int]

    init(of planned: PlannedFiles) {
        var firstOfBatch: [Int: Int] = [:]
        // The number of the file after whose turn a file's turn comes.
        let turns = (0..<planned.count).map { number in
            guard let batch = planned.batch(of: number) else { return number }
            if let first = firstOfBatch[batch] { return first }
            firstOfBatch[batch] = number
            return number
        }
        numbers = firstOfBatch.isEmpty ? Array(0..<planned.count) : Self.ordered(by: turns)
    }

    /// By turns; what one thread takes at a time stands in the order of paths, so that it opens few folders.
    private static func ordered(by turns: [Int]) -> [Int] {
        var numbers = turns.indices.sorted { (turns[$0], $0) < (turns[$1], $1) }
        for start in stride(from: 0, to: numbers.count, by: chunk) {
            numbers[start..<min(start + chunk, numbers.count)].sort()
        }
        return numbers
    }
}
