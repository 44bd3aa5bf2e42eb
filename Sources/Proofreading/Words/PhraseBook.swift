import Language

/// Phrases to be found in texts however they are capitalised, accented or joined; the longest at a place wins.
struct PhraseBook {
    /// A phrase found: its number in the book and where it stands.
    struct Match {
        let phrase: Int
        let range: Range<Int>
    }

    private struct Phrase {
        let number: Int
        let words: [UInt64]
        /// Whether a sign may stand inside, as it does in the phrase.
        let hasSigns: Bool
    }

    /// By first word, the longest first.
    private var phrases: [UInt64: [Phrase]] = [:]
    /// A bit for each first word: nearly every word of a text is told by it to begin nothing.
    private var filter = [UInt64](repeating: 0, count: 128)

    /// - Parameter texts: The forms of each phrase.
    init(_ texts: [[String]]) {
        for (number, forms) in texts.enumerated() {
            for form in forms {
                let words = WordList([form]).words
                guard let first = words.first?.hash else { continue }
                let hasSigns = words.dropFirst().contains(where: \.isFirst)
                phrases[first, default: []].append(Phrase(number: number, words: words.map(\.hash), hasSigns: hasSigns))
                filter[Int(first >> 6 & 127)] |= 1 << (first & 63)
            }
        }
        for first in phrases.keys {
            phrases[first]?.sort { ($1.words.count, $0.number) < ($0.words.count, $1.number) }
        }
    }

    var isEmpty: Bool { phrases.isEmpty }

    /// The phrases in a text, in its order; none begins inside another.
    func matches(in list: WordList) -> [Match] {
        guard !isEmpty else { return [] }
        let words = list.words
        var matches: [Match] = []
        var index = 0
        while index < words.count {
            guard let phrase = phrase(at: index, words) else {
                index += 1
                continue
            }
            let last = index + phrase.words.count - 1
            matches.append(
                Match(phrase: phrase.number, range: words[index].range.lowerBound..<words[last].range.upperBound))
            index = last + 1
        }
        return matches
    }

    private func phrase(at index: Int, _ words: [WordList.Word]) -> Phrase? {
        let first = words[index].hash
        guard filter[Int(first >> 6 & 127)] >> (first & 63) & 1 == 1 else { return nil }
        return phrases[first]?.first { phrase in
            guard index + phrase.words.count <= words.count else { return false }
            for place in 1..<max(1, phrase.words.count) {
                let word = words[index + place]
                if word.hash != phrase.words[place] || word.isFirst && !phrase.hasSigns { return false }
            }
            return true
        }
    }
}
