/// Two versions of a text, word by word: what stayed, what went and what came.
package struct WordChanges: Sendable {
    package enum Part: Sendable, Equatable {
        case same(String)
        case removed(String)
        case added(String)
    }

    package let parts: [Part]

    package init(from old: String, to new: String) {
        let (oldWords, newWords) = (
            old.split(whereSeparator: \.isWhitespace), new.split(whereSeparator: \.isWhitespace)
        )
        var parts: [Part] = []
        var same: [Substring] = []
        var (oldStart, newStart) = (0, 0)
        func text(_ words: some Sequence<Substring>) -> String { words.joined(separator: " ") }
        for common in commonPositions(oldWords, newWords) + [(old: oldWords.count, new: newWords.count)] {
            let isChange = oldStart < common.old || newStart < common.new
            if isChange || common.old == oldWords.count, !same.isEmpty {
                parts.append(.same(text(same)))
                same = []
            }
            if oldStart < common.old { parts.append(.removed(text(oldWords[oldStart..<common.old]))) }
            if newStart < common.new { parts.append(.added(text(newWords[newStart..<common.new]))) }
            if common.old < oldWords.count { same.append(oldWords[common.old]) }
            (oldStart, newStart) = (common.old + 1, common.new + 1)
        }
        self.parts = parts
    }
}
