/// What became of a passage of an original since its translation was last checked.
package enum PassageChange: Sendable {
    case changed(from: Passage, to: WrittenPassage)
    case added(WrittenPassage)
    /// It is gone; nil when what stood before it is gone too, or it was the first.
    case removed(Passage, after: WrittenPassage?)

    /// How many words or syllables are to be translated again.
    package var words: Int {
        switch self {
        case .changed(_, let passage), .added(let passage): passage.words
        case .removed: 0
        }
    }
}

/// The changes that lead from the old passages of a text to those it has, in its order.
func passageChanges(from old: [Passage], to new: [WrittenPassage]) -> [PassageChange] {
    var changes: [PassageChange] = []
    var (oldStart, newStart) = (0, 0)
    let common = commonPositions(old, new.map(\.passage))
    for anchor in common + [(old: old.count, new: new.count)] {
        let before = newStart > 0 ? new[newStart - 1] : nil
        changes += gap(old[oldStart..<anchor.old], new[newStart..<anchor.new], after: before)
        (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
    }
    return changes
}

/// The changes between two passages that stayed.
private func gap(
    _ old: ArraySlice<Passage>, _ new: ArraySlice<WrittenPassage>, after before: WrittenPassage?
) -> [PassageChange] {
    var changes: [PassageChange] = []
    var (oldStart, newStart) = (old.startIndex, new.startIndex)
    for pair in likePairs(old, new) + [(old: old.endIndex, new: new.endIndex)] {
        let last = newStart > new.startIndex ? new[newStart - 1] : before
        changes += old[oldStart..<pair.old].map { .removed($0, after: last) }
        changes += new[newStart..<pair.new].map { .added($0) }
        if pair.old < old.endIndex { changes.append(.changed(from: old[pair.old], to: new[pair.new])) }
        (oldStart, newStart) = (pair.old + 1, pair.new + 1)
    }
    return changes
}

/// Which of the new passages an old one has become: the ascending pairs of one kind that have the most words in common.
private func likePairs(
    _ old: ArraySlice<Passage>, _ new: ArraySlice<WrittenPassage>
) -> [(old: Int, new: Int)] {
    // As many as before, so each became one; and of very many it would take too long to find the best.
    let isOneForOne = old.count == new.count && zip(old, new).allSatisfy { $0.kind == $1.passage.kind }
    guard !isOneForOne, old.count * new.count <= 10_000 else {
        return zip(old.indices, new.indices).filter { old[$0].kind == new[$1].passage.kind }.map { (old: $0, new: $1) }
    }
    let (oldWords, newWords) = (old.map { Words($0) }, new.map { Words($0.passage) })
    let width = new.count + 1
    var best = [Double](repeating: 0, count: (old.count + 1) * width)
    var likeness = best
    for row in oldWords.indices.reversed() {
        for column in newWords.indices.reversed() {
            let place = row * width + column
            likeness[place] = oldWords[row].likeness(to: newWords[column])
            best[place] = max(
                best[place + width], best[place + 1],
                likeness[place] > 0 ? best[place + width + 1] + likeness[place] : 0)
        }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (row, column) = (0, 0)
    while row < old.count, column < new.count {
        let place = row * width + column
        if likeness[place] > 0, best[place] == best[place + width + 1] + likeness[place] {
            pairs.append((old.startIndex + row, new.startIndex + column))
            (row, column) = (row + 1, column + 1)
        } else if best[place] == best[place + width] {
            row += 1
        } else {
            column += 1
        }
    }
    return pairs
}

/// The words of a passage, however often each stands in it.
private struct Words {
    private let kind: Passage.Kind
    private var counts: [Substring: Int] = [:]
    private let total: Int

    init(_ passage: Passage) {
        kind = passage.kind
        let words = passage.text.split(whereSeparator: \.isWhitespace)
        for word in words { counts[word, default: 0] += 1 }
        total = words.count
    }

    /// The share of words that two passages have in common; 0 when it is too small to take one for the other.
    func likeness(to other: Words) -> Double {
        guard kind == other.kind else { return 0 }
        let common = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
        let share = 2 * Double(common) / Double(max(1, total + other.total))
        return share >= 0.3 ? share : 0
    }
}
