package import SourceText

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A folder that becomes exactly what a build wants, by as few changes as possible.
package struct OutputTree: Sendable {
    let path: String
    let program: Fingerprint
    let disk: Disk
    private let threads: Int
    private let progress: BuildProgress

    /// The tree at a path. `program` is the fingerprint of what makes the bytes: when it changes, all are made again.
    ///
    /// What is remembered of the last build is kept beside the folder, in `.sitegen`.
    package init(
        at path: String, program: Fingerprint, disk: Disk = Disk(), threads: Int? = nil,
        progress: BuildProgress = .unseen
    ) {
        self.progress = progress
        self.path = path
        self.program = program
        self.disk = disk
        self.threads = threads ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }

    /// Makes Output hold these files and, besides, only what others put there; gives what had to change.
    ///
    /// Gives nil when an error was reported. Then Output was not touched at all, unless the error is
    /// `output-interrupted`: the system refused a move after every file had been made. Then, as after a crash, each
    /// file is whole, old or new, and the next build finishes.
    ///
    /// - Parameter remembering: Called with what was done, before another build may begin: what it keeps of this build
    ///   is never kept for another one's Output.
    package func become(
        _ files: [OutputFile], report: inout Report, remembering: (Renewal) -> Void = { _ in }
    ) -> OutputChanges? {
        var findings = Report()
        defer { report.merge(findings) }
        let planned = PlannedFiles(files, report: &findings)
        guard !findings.hasErrors else { return nil }
        do throws(Diagnostic) {
            let folders = try TreeFolders(of: path, on: disk)
            let lock = try TreeLock(of: folders)
            let transaction = try Transaction(
                in: folders, for: planned, by: program, on: disk, progress: progress, report: &findings)
            let renewal = try transaction.run(threads: threads, report: &findings)
            if let renewal { remembering(renewal) }
            lock.release()
            return renewal?.changes
        } catch {
            findings.add(error)
            return nil
        }
    }
}
