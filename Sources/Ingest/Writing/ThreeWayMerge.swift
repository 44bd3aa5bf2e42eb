/// Brings what ingest makes of a page now into a draft that an editor has changed since.
///
/// Lines are the unit; a paragraph is one. A change of ingest's goes in where the editor has left the lines before, after
/// and under it as they were; everywhere else the editor's words stay (Khanna, Kunal and Pierce, "A Formal Investigation
/// of Diff3", FSTTCS 2007).
struct ThreeWayMerge {
    /// The merged lines.
    let lines: [Substring]
    /// How many of ingest's changes could not go in.
    let conflicts: Int

    init(base: String, edited: String, new: String) {
        let baseLines = Self.lines(of: base)
        let editedLines = Self.lines(of: edited)
        let editor = LineChanges(from: baseLines, to: editedLines)
        let ingest = LineChanges(from: baseLines, to: Self.lines(of: new))
        var merged: [Substring] = []
        var conflicts = 0
        var position = 0
        var edits = editor.changes[...]
        for change in ingest.changes {
            while let edit = edits.first, edit.base.upperBound < change.base.lowerBound {
                merged += baseLines[position..<edit.base.lowerBound] + edit.lines
                position = edit.base.upperBound
                edits.removeFirst()
            }
            if let edit = edits.first, edit.base.lowerBound <= change.base.upperBound {
                if edit != change { conflicts += 1 }
            } else if change.base.lowerBound >= position {
                merged += baseLines[position..<change.base.lowerBound] + change.lines
                position = change.base.upperBound
            } else {
                conflicts += 1
            }
        }
        for edit in edits {
            merged += baseLines[position..<edit.base.lowerBound] + edit.lines
            position = edit.base.upperBound
        }
        lines = merged + baseLines[position...]
        self.conflicts = conflicts
    }

    var text: String { lines.joined(separator: "\n") }

    static func lines(of text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}

/// The stretches in which lines differ from others.
struct LineChanges {
    struct Change: Equatable {
        /// The lines that go.
        let base: Range<Int>
        /// The lines that come in their place.
        let lines: [Substring]
    }

    let changes: [Change]

    init(from base: [Substring], to other: [Substring]) {
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in other.difference(from: base) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var changes: [Change] = []
        var (left, right) = (0, 0)
        while left < base.count || right < other.count {
            let (start, first) = (left, right)
            while left < base.count, removed.contains(left) { left += 1 }
            while right < other.count, inserted.contains(right) { right += 1 }
            if left > start || right > first {
                changes.append(Change(base: start..<left, lines: Array(other[first..<right])))
            } else {
                left += 1
                right += 1
            }
        }
        self.changes = changes
    }

    /// The changes as `diff -u` shows them, a line of each around.
    func text(of base: [Substring]) -> String {
        changes.map { change in
            let before = change.base.lowerBound > 0 ? " \(base[change.base.lowerBound - 1])\n" : ""
            let after = change.base.upperBound < base.count ? " \(base[change.base.upperBound])\n" : ""
            let gone = base[change.base].map { "-\($0)\n" }.joined()
            let come = change.lines.map { "+\($0)\n" }.joined()
            return "@@ \(change.base.lowerBound + 1) @@\n" + before + gone + come + after
        }.joined()
    }
}
