package import SourceText

/// What a build did to Output. Paths are below Output and in order.
package struct OutputChanges: Equatable, Sendable {
    /// The files that are new or have new bytes.
    package let written: [String]
    /// How many files were right already and were not touched.
    package let kept: Int
    /// The files of earlier builds that no page makes any more.
    package let removed: [String]

    package var isEmpty: Bool { written.isEmpty && removed.isEmpty }

    package init(written: [String], kept: Int, removed: [String]) {
        self.written = written
        self.kept = kept
        self.removed = removed
    }
}

extension OutputTree {
    /// What a build did to Output, told while it still keeps other builds away.
    package struct Renewal: Sendable {
        /// Why files were written.
        package enum Reasons: Sendable {
            /// One reason to make all files, of which those were written that differed.
            case ofAll(Standing)
            /// That of each file that was written.
            case ofEach([Standing])
        }

        package let changes: OutputChanges
        /// Stands for Output as it is now; `stateAsLeft` gives the same as long as nobody touches it.
        package let mark: Fingerprint
        package let reasons: Reasons
    }
}
