/// Precision and recall of a text against the right one, by runs of four words.
struct WordGrams {
    let precision: Double
    let recall: Double

    var f1: Double {
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }

    init(of found: String, against right: String) {
        let foundGrams = Self.counts(found)
        let rightGrams = Self.counts(right)
        let shared = foundGrams.reduce(0) { $0 + min($1.value, rightGrams[$1.key] ?? 0) }
        let foundTotal = foundGrams.values.reduce(0, +)
        let rightTotal = rightGrams.values.reduce(0, +)
        precision = foundTotal == 0 ? (rightTotal == 0 ? 1 : 0) : Double(shared) / Double(foundTotal)
        recall = rightTotal == 0 ? 1 : Double(shared) / Double(rightTotal)
    }

    private static func counts(_ text: String) -> [[Substring]: Int] {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count >= 4 else { return words.isEmpty ? [:] : [words: 1] }
        var counts: [[Substring]: Int] = [:]
        for start in 0...words.count - 4 { counts[Array(words[start..<start + 4]), default: 0] += 1 }
        return counts
    }
}
