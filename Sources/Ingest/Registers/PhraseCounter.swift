/// Counts how often phrases stand in a text as whole words, all of them in one walk over it.
struct PhraseCounter: Sendable {
    /// A phrase of more than one word or of one.
    private struct Phrase: Sendable {
        let words: [UInt64]
        let number: Int
    }

    /// The phrases by their first word.
    private let phrases: [UInt64: [Phrase]]
    private let outlines: HashOutlines
    private let count: Int

    init(_ keys: [MatchKey]) {
        var phrases: [UInt64: [Phrase]] = [:]
        for (number, key) in keys.enumerated() {
            let words = WordHashes.all(of: key)
            if let first = words.first { phrases[first, default: []].append(Phrase(words: words, number: number)) }
        }
        self.phrases = phrases
        outlines = HashOutlines(of: phrases.keys)
        count = keys.count
    }

    /// How often each phrase stands in a text, by its number; one that runs into itself is counted once.
    func counts(in text: String) -> [Int] {
        var counts = Array(repeating: 0, count: count)
        var ends = counts
        var words: [UInt64] = []
        words.reserveCapacity(text.utf8.count / 5)
        WordHashes.append(ofKeyOf: text, to: &words)
        for (place, word) in words.enumerated() where outlines.mayHold(word) {
            for phrase in phrases[word] ?? [] where place >= ends[phrase.number] {
                let end = place + phrase.words.count
                guard end <= words.count, words[place..<end].elementsEqual(phrase.words) else { continue }
                counts[phrase.number] += 1
                ends[phrase.number] = end
            }
        }
        return counts
    }
}
