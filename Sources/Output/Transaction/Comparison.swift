/// The files planned beside the files known: which are both, and which are no longer planned.
struct Comparison: Sendable {
    /// For each planned file its entry in the ledger.
    private(set) var known: [Int?] = []
    /// The ledger's entries that nobody plans any more, in order.
    private(set) var unplanned: [Int] = []

    init(of planned: PlannedFiles, with ledger: Ledger?) {
        guard let ledger else {
            known = Array(repeating: nil, count: planned.count)
            return
        }
        known.reserveCapacity(planned.count)
        var entry = 0
        for range in planned.paths.ranges {
            let path = planned.paths.bytes.span.extracting(range)
            while entry < ledger.paths.count, ledger.paths.compare(entry, with: path) < 0 {
                unplanned.append(entry)
                entry += 1
            }
            let isKnown = entry < ledger.paths.count && ledger.paths.compare(entry, with: path) == 0
            known.append(isKnown ? entry : nil)
            if isKnown { entry += 1 }
        }
        unplanned += entry..<ledger.paths.count
    }
}
