import SourceText

/// What the last build left in Output: every file that is ours, with the page it holds.
///
/// Whatever it does not name is not ours: it is neither replaced nor removed.
struct Ledger: Sendable {
    struct Entry: Sendable {
        let fingerprint: Fingerprint
        /// The file as it was when we wrote it; nil when that was announced but perhaps not finished.
        let stamp: Stamp?
    }

    /// The program that made the files.
    let program: Fingerprint
    /// The files' paths; their bytes are those of the ledger as it stands on disk.
    let paths: PathList
    /// For each path what is known of the file.
    let entries: [Entry]
}
