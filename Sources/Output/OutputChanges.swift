/// What a build did to Output. Paths are below Output and in order.
package struct OutputChanges: Equatable, Sendable {
    /// The files that are new or have new bytes.
    package let written: [String]
    /// How many files were right already and were not touched.
    package let kept: Int
    /// The files of earlier builds that no page makes any more.
    package let removed: [String]

    package init(written: [String], kept: Int, removed: [String]) {
        self.written = written
        self.kept = kept
        self.removed = removed
    }
}
