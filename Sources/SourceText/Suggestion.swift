import Language

/// The known word that an unknown one was probably meant to be, or nil.
///
/// Nearest by optimal string alignment distance (Damerau–Levenshtein with adjacent swaps; Boytsov, 2011) over the
/// folded texts, at most one edit in a word of up to three letters, two, or a third of the length; ties go to the one
/// that comes first. Blanks and hyphens count as the same, because an id is made of a name's syllables.
package func suggestion(for word: String, among known: some Sequence<String>) -> String? {
    let wanted = compared(word)
    // Two edits make any short word of any other.
    let allowed = wanted.count <= 3 ? 1 : max(2, wanted.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in known {
        let bytes = compared(candidate)
        guard abs(bytes.count - wanted.count) <= allowed else { continue }
        let distance = editDistance(wanted, bytes)
        guard distance <= allowed, distance < max(wanted.count, bytes.count) else { continue }
        if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.word
}

private func compared(_ word: String) -> [UInt8] {
    folded(word).utf8.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
}

private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for (i, a) in left.enumerated() {
        current[0] = i + 1
        for (j, b) in right.enumerated() {
            var least = min(last[j + 1] + 1, current[j] + 1, last[j] + (a == b ? 0 : 1))
            if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { least = min(least, beforeLast[j - 1] + 1) }
            current[j + 1] = least
        }
        (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
}
