import SourceText

/// The ledger that a build writes: first to announce what it is about to place, then to say what stands there.
struct Recording {
    let planned: PlannedFiles
    let outcomes: [Outcome]
    let program: Fingerprint
    let ledger: Ledger?
    let comparison: Comparison

    /// True when files are about to be placed that the ledger does not know.
    ///
    /// If the build stops halfway, they would be taken for somebody else's.
    var needsAnnouncement: Bool {
        zip(outcomes, comparison.known).contains { outcome, known in outcome.isStaged && known == nil }
    }

    /// All that was ours or will be. Only what needs no change counts as finished.
    func announcement() -> [UInt8] {
        var writer = LedgerWriter(program: program, roomFor: outcomes.count + comparison.unplanned.count)
        var unplanned = comparison.unplanned[...]
        for number in outcomes.indices {
            let path = planned.paths.bytes.span.extracting(planned.paths.ranges[number])
            while let ledger, let entry = unplanned.first, ledger.paths.compare(entry, with: path) < 0 {
                announceRemoval(of: entry, known: ledger, to: &writer)
                unplanned.removeFirst()
            }
            let stamp = outcomes[number].isStaged ? nil : outcomes[number].stamp
            writer.add(path, outcomes[number].fingerprint, stamp)
        }
        if let ledger {
            for entry in unplanned { announceRemoval(of: entry, known: ledger, to: &writer) }
        }
        return writer.finished()
    }

    /// What stands in Output when all is done.
    func conclusion() -> [UInt8] {
        var writer = LedgerWriter(program: program, roomFor: outcomes.count)
        for number in outcomes.indices {
            let path = planned.paths.bytes.span.extracting(planned.paths.ranges[number])
            writer.add(path, outcomes[number].fingerprint, outcomes[number].stamp)
        }
        return writer.finished()
    }

    private func announceRemoval(of entry: Int, known ledger: Ledger, to writer: inout LedgerWriter) {
        let path = ledger.paths.bytes.span.extracting(ledger.paths.ranges[entry])
        writer.add(path, ledger.entries[entry].fingerprint, nil)
    }
}
