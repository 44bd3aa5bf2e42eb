import SourceText

/// What the last build left in Output: every file that is ours, with the page it holds.
///
/// Whatever it does not name is not ours: it is neither replaced nor removed.
struct Ledger: Sendable {
    struct Entry: Sendable {
        /// Where the path stands in the ledger's bytes.
        let path: Range<Int>
        let fingerprint: Fingerprint
        /// The file as it was when we wrote it; nil when that was announced but perhaps not finished.
        let stamp: Stamp?
    }

    /// The program that made the files.
    let program: Fingerprint
    /// In the order of paths.
    let entries: [Entry]
    /// The ledger as it stands on disk.
    let bytes: [UInt8]

    /// An entry's path.
    func path(of entry: Int) -> String {
        String(decoding: bytes[entries[entry].path], as: UTF8.self)
    }

    /// Negative, zero or positive, as an entry comes before, has, or comes after a path.
    func compare(_ entry: Int, with path: Span<UInt8>) -> Int {
        PathOrder.compare(bytes.span.extracting(entries[entry].path), path)
    }

    /// True when a file is ours.
    func contains(_ path: String) -> Bool {
        let wanted = path.utf8Span.span
        let place = PathOrder.firstPlace(among: entries.count) { compare($0, with: wanted) < 0 }
        return place < entries.count && compare(place, with: wanted) == 0
    }

    /// True when something in a folder is ours, at any depth.
    func containsFiles(inside folder: String) -> Bool {
        let wanted = folder.utf8Span.span
        let place = PathOrder.firstPlace(among: entries.count) { compare($0, with: wanted) <= 0 }
        guard place < entries.count else { return false }
        return PathOrder.isInside(bytes.span.extracting(entries[place].path), folder: wanted)
    }
}
