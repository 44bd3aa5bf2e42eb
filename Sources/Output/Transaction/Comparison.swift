/// The files planned beside the files known: which are both, and which are no longer planned.
struct Comparison: Sendable {
    /// For each planned file its entry in the ledger.
    private(set) var known: [Int?] = []
    /// The ledger's entries that nobody plans any more, in order.
    private(set) var unplanned: [Int] = []

    init(of planned: PlannedFiles, with ledger: Ledger?) {
        guard let ledger else {
            known = Array(repeating: nil, count: planned.files.count)
            return
        }
        known.reserveCapacity(planned.files.count)
        var entry = 0
        for file in planned.files {
            let path = file.path.utf8Span.span
            var order = entry < ledger.entries.count ? ledger.compare(entry, with: path) : 1
            while order < 0 {
                unplanned.append(entry)
                entry += 1
                order = entry < ledger.entries.count ? ledger.compare(entry, with: path) : 1
            }
            known.append(order == 0 ? entry : nil)
            if order == 0 { entry += 1 }
        }
        unplanned += entry..<ledger.entries.count
    }
}
