import SourceText

/// One change of Output from what it is to what is planned: everything is made first, and only then put in place.
struct Transaction {
    private let folders: TreeFolders
    private let planned: PlannedFiles
    private let program: Fingerprint
    private let disk: Disk
    private let progress: BuildProgress
    private let ledger: Ledger?
    /// Whether a build was here whose ledger cannot be read: what stands at planned paths is then taken to be ours.
    private let isLedgerDamaged: Bool
    private let comparison: Comparison
    private let staging: Staging
    /// Where files go: Output, or if there is none yet, a folder in staging that becomes it.
    private let output: Folder
    private let isNew: Bool

    init(
        in folders: TreeFolders, for planned: PlannedFiles, by program: Fingerprint, on disk: Disk,
        progress: BuildProgress,
        report: inout Report
    ) throws(Diagnostic) {
        self.folders = folders
        self.planned = planned
        self.program = program
        self.disk = disk
        self.progress = progress
        let present = try folders.output()
        isNew = present == nil
        switch LedgerFile(of: folders, on: disk).read() {
        case .ledger(let sound): (ledger, isLedgerDamaged) = (sound, false)
        case .missing: (ledger, isLedgerDamaged) = (nil, false)
        case .damaged:
            (ledger, isLedgerDamaged) = (nil, true)
            report.add(.ledgerDamaged(folders.shownPath))
        }
        comparison = Comparison(of: planned, with: ledger)
        do throws(SystemError) {
            staging = try Staging(in: folders.memory, on: disk)
            output = if let present { present } else { try staging.newOutput() }
        } catch {
            throw .cannotPrepare(folders.shownPath, error)
        }
    }

    /// Makes everything and then places it; nil when errors were reported and nothing was touched.
    func run(threads: Int, report: inout Report) throws(Diagnostic) -> OutputTree.Renewal? {
        defer { clearStaging() }
        let outcomes = make(threads: threads, report: &report)
        guard !report.hasErrors else { return nil }
        let recording = Recording(
            planned: planned, outcomes: outcomes, program: program, ledger: ledger, comparison: comparison)
        let conclusion = recording.conclusion()
        // A new Output appears in one instant with all that is in it: what will be true then can be said before.
        if isNew {
            try announce(conclusion)
        } else if recording.needsAnnouncement {
            try announce(recording.announcement())
        }
        progress.tell(.placing, of: planned.count)
        let removed = try replace(outcomes)
        if !isNew, conclusion != ledger?.paths.bytes { try write(conclusion) }
        let written = outcomes.indices.filter { outcomes[$0].isStaged }
        let changes = OutputChanges(
            written: written.map { planned.path(of: $0) }, kept: outcomes.count - written.count, removed: removed)
        return OutputTree.Renewal(
            changes: changes, mark: Fingerprint(of: conclusion), reasons: reasons(of: written, outcomes))
    }

    private func reasons(of written: [Int], _ outcomes: [Outcome]) -> OutputTree.Renewal.Reasons {
        guard let ledger else { return .ofAll(.new) }
        if ledger.program != program { return .ofAll(.otherProgram) }
        return .ofEach(
            written.map { number in
                ledger.standing(of: comparison.known[number], made: outcomes[number].fingerprint) ?? .altered
            })
    }

    /// Makes what differs, and reports every reason why the rest of the build cannot be done.
    private func make(threads: Int, report: inout Report) -> [Outcome] {
        let making = Making(
            planned: planned, ledger: ledger, takesOver: isLedgerDamaged, comparison: comparison, program: program,
            output: output, isNew: isNew,
            folders: folders, staging: staging, disk: disk, progress: progress)
        let outcomes = making.outcomes(threads: threads)
        reportFailures(of: outcomes, &report)
        if ledger == nil, !isNew { noteOtherFiles(report: &report) }
        var removing = Removing(from: output, on: disk)
        for path in unplannedPaths {
            do throws(SystemError) {
                try removing.requirePermission(for: path)
            } catch {
                report.add(.cannotRemove(folders.shown(path), error))
            }
        }
        return outcomes
    }

    /// Many files that are not ours are one finding: most likely the whole Output is somebody else's, or an old one. What
    /// keeps several pages from being made, as a text that all of them show, is said once.
    private func reportFailures(of outcomes: [Outcome], _ report: inout Report) {
        var foreign: [Diagnostic] = []
        var said: Set<String> = []
        for case .failed(let diagnostic) in outcomes.lazy.map(\.fate) {
            if diagnostic.isAboutForeignFile {
                foreign.append(diagnostic)
            } else if said.insert(diagnostic.wordsAndPlace).inserted {
                report.add(diagnostic)
            }
        }
        if foreign.count > 3 {
            report.add(.foreignFiles(foreign, in: folders.shownPath))
        } else {
            foreign.forEach { report.add($0) }
        }
    }

    /// Puts in place what is staged and removes what is no longer planned; gives what was removed.
    ///
    /// Old files go last, so that no link leads nowhere meanwhile; only those whose place is needed go first.
    private func replace(_ outcomes: [Outcome]) throws(Diagnostic) -> [String] {
        let old = unplannedPaths.map { (path: $0, isInTheWay: planned.needPlace(of: $0)) }
        let inTheWay = old.filter(\.isInTheWay).map(\.path)
        var removed = try remove(inTheWay)
        try removeEmpty(Set(inTheWay.flatMap(folders(of:))).filter(planned.needPlaceOfFolder))
        try place(outcomes)
        removed += try remove(old.filter { !$0.isInTheWay }.map(\.path))
        try removeEmpty(Set(old.map(\.path).flatMap(folders(of:))))
        return removed.sorted { PathOrder.comesBefore($0, $1) }
    }

    private func place(_ outcomes: [Outcome]) throws(Diagnostic) {
        var placing = Placing(from: staging, into: output, on: disk)
        for (number, outcome) in outcomes.enumerated() where outcome.isStaged {
            let path = planned.path(of: number)
            do throws(SystemError) {
                try placing.place(path, number: number, outcome)
            } catch {
                throw .interrupted(at: folders.shown(path), error)
            }
        }
        guard isNew else { return }
        do throws(SystemError) {
            try staging.placeNewOutput(at: folders.name, in: folders.parent)
        } catch {
            throw .cannotPrepare(folders.shownPath, error)
        }
    }

    private func remove(_ paths: [String]) throws(Diagnostic) -> [String] {
        var removing = Removing(from: output, on: disk)
        var removed: [String] = []
        for path in paths {
            do throws(SystemError) {
                if try removing.remove(path) { removed.append(path) }
            } catch {
                throw .interrupted(at: folders.shown(path), error)
            }
        }
        return removed
    }

    private func removeEmpty(_ folders: Set<String>) throws(Diagnostic) {
        var removing = Removing(from: output, on: disk)
        for folder in folders.sorted(by: { PathOrder.comesBefore($1, $0) }) {
            do throws(SystemError) {
                try removing.removeFolderIfEmpty(folder)
            } catch {
                throw .interrupted(at: self.folders.shown(folder), error)
            }
        }
    }

    /// Without a ledger nobody knows whether files that are not planned are ours, so the user is told that they stay.
    private func noteOtherFiles(report: inout Report) {
        do throws(SystemError) {
            let others = try OtherFiles(in: output, besides: planned)
            if let first = others.first {
                report.add(.otherFiles(others.count, first: first, in: folders.shownPath))
            }
        } catch {
            // A folder that cannot be read holds nothing planned; only the note is lost.
        }
    }

    /// Says beforehand what will be placed. Output is still as it was, so failing is failing to prepare.
    private func announce(_ ledger: [UInt8]) throws(Diagnostic) {
        do throws(SystemError) {
            try LedgerFile(of: folders, on: disk).write(ledger)
        } catch {
            throw .cannotPrepare(folders.shownPath, error)
        }
    }

    private func write(_ ledger: [UInt8]) throws(Diagnostic) {
        do throws(SystemError) {
            try LedgerFile(of: folders, on: disk).write(ledger)
        } catch {
            throw .ledgerNotWritten(folders.shownPath, error)
        }
    }

    private func clearStaging() {
        do throws(SystemError) {
            try staging.clear()
        } catch {
            // The next build begins by clearing it, and reports if that still fails.
        }
    }

    /// What is ours and no longer planned, in order.
    private var unplannedPaths: [String] {
        guard let ledger else { return [] }
        return comparison.unplanned.map { ledger.paths[$0] }
    }
}
