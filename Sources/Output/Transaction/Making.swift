import SourceText
import Synchronization

/// Makes the files that differ and lays them ready beside Output, on all cores. Output itself is only read.
struct Making: Sendable {
    let planned: PlannedFiles
    let ledger: Ledger?
    /// Whether what stands at planned paths is taken to be ours, though no ledger says so.
    let takesOver: Bool
    let comparison: Comparison
    let program: Fingerprint
    let output: Folder
    /// Whether there is no Output yet, so that nothing can stand where files go.
    let isNew: Bool
    let folders: TreeFolders
    let staging: Staging
    let disk: Disk
    let progress: BuildProgress

    /// What became of each planned file, in order. Once one has failed the others are made only for their errors.
    func outcomes(threads: Int) -> [Outcome] {
        let hasFailed = Atomic(false)
        let done = Atomic(0)
        let order = WorkOrder(of: planned).numbers
        let made = inChunks(below: planned.count, by: WorkOrder.chunk, threads: threads) {
            Maker(for: self)
        } work: { maker, turn in
            let number = order[turn]
            let outcome = maker.outcome(of: number, staging: !hasFailed.load(ordering: .relaxed))
            if case .failed = outcome.fate { hasFailed.store(true, ordering: .relaxed) }
            let count = done.add(1, ordering: .relaxed).newValue
            if count % 256 == 0 { progress.tell(.making, done: count, of: planned.count) }
            return outcome
        }
        return [Outcome](unsafeUninitializedCapacity: made.count) { outcomes, count in
            for (turn, outcome) in made.enumerated() { outcomes.initializeElement(at: order[turn], to: outcome) }
            count = made.count
        }
    }

    /// The file that Output must hold at a planned path for the page to be unchanged; nil when it is changed anyway.
    func stampIfUnchanged(_ number: Int, _ fingerprint: Fingerprint) -> Stamp? {
        guard let ledger, ledger.program == program, let known = comparison.known[number] else { return nil }
        let entry = ledger.entries[known]
        return entry.fingerprint == fingerprint ? entry.stamp : nil
    }

    /// True when a file that stands at a planned path with other bytes may be replaced.
    func mayReplace(_ number: Int) -> Bool {
        takesOver || comparison.known[number] != nil
    }

    /// True when all that is in a folder is ours, so that the folder goes away with what is no longer planned.
    func ownsAll(in folder: Folder, at path: String) throws(SystemError) -> Bool {
        guard let ledger, ledger.paths.leadsInside(path) else { return false }
        for name in try folder.names() {
            let inner = "\(path)/\(name)"
            switch try folder.child(name) {
            case .missing: continue
            case .folder(let child): guard try ownsAll(in: child, at: inner) else { return false }
            case .notAFolder: guard try ownsFile(name, in: folder, at: inner) else { return false }
            }
        }
        return true
    }

    /// True for a file that we wrote. We write no links, so a link is not ours even where a file of ours was.
    func ownsFile(_ name: UnsafePointer<CChar>, in folder: Folder, at path: String) throws(SystemError) -> Bool {
        guard let ledger, ledger.paths.contains(path) else { return false }
        return try folder.status(of: name)?.kind == .file
    }
}
