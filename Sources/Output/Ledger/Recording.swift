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
        for (file, outcome) in zip(planned.files, outcomes) {
            let path = file.path.utf8Span.span
            while let ledger, let entry = unplanned.first, ledger.compare(entry, with: path) < 0 {
                announceRemoval(of: entry, known: ledger, to: &writer)
                unplanned.removeFirst()
            }
            writer.add(path, file.fingerprint, outcome.isStaged ? nil : outcome.stamp)
        }
        if let ledger {
            for entry in unplanned { announceRemoval(of: entry, known: ledger, to: &writer) }
        }
        return writer.finished()
    }

    /// What stands in Output when all is done.
    func conclusion() -> [UInt8] {
        var writer = LedgerWriter(program: program, roomFor: outcomes.count)
        for (file, outcome) in zip(planned.files, outcomes) {
            writer.add(file.path.utf8Span.span, file.fingerprint, outcome.stamp)
        }
        return writer.finished()
    }

    private func announceRemoval(of entry: Int, known ledger: Ledger, to writer: inout LedgerWriter) {
        let known = ledger.entries[entry]
        writer.add(ledger.bytes.span.extracting(known.path), known.fingerprint, nil)
    }
}
