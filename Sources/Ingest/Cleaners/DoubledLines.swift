import SourceText

extension Cleaner {
    /// Lines that say a headline twice, as a linked picture and its link leave it: "A A", or "A A with its rest".
    ///
    /// The few words under such a line are another story's too, when they are cut off or no longer than a teaser.
    static let doubledLines = Cleaner(name: "doubled-lines") { reading in
        var claims: [Claim] = []
        for index in reading.blocks.indices where isDoubled(reading, index) {
            claims.append(Claim(block: index, role: .teaser, reason: .doubledLine))
            let next = index + 1
            guard next < reading.blocks.count, reading.isFree(next) else { continue }
            let below = reading.blocks[next]
            let isShort = below.text.utf8.count <= teaserLength && isBetweenStories(reading, next)
            if below.isCut || isShort { claims.append(Claim(block: next, role: .teaser, reason: .underTeaser)) }
        }
        return claims
    }

    /// The bytes a teaser's first words come to at most, before a site cuts them.
    private static let teaserLength = 180

    private static func isDoubled(_ reading: Reading, _ index: Int) -> Bool {
        reading.isFree(index) && saysItselfTwice(reading.blocks[index].key)
    }

    /// Whether what follows a block is another doubled line, something recognised, or nothing.
    private static func isBetweenStories(_ reading: Reading, _ index: Int) -> Bool {
        let next = index + 1
        guard next < reading.blocks.count, !reading.blocks[index].key.isEmpty else { return true }
        return !reading.isFree(next) || isDoubled(reading, next)
    }

    /// Whether the first word of a key stands in it again, which most keys are spared a closer look by.
    private static func comesAgain(_ key: MatchKey) -> Bool {
        let bytes = key.text.utf8Span.span
        guard let word = bytes.word(from: 0) else { return false }
        var start = word.upperBound
        while let next = bytes.word(from: start) {
            if next.count == word.count, bytes.extracting(next).opens(with: bytes.extracting(word)),
                next.upperBound < bytes.count
            {
                return true
            }
            start = next.upperBound
        }
        return false
    }

    /// Whether a key begins with the same three or more words twice, and has no more than a few words besides.
    static func saysItselfTwice(_ key: MatchKey) -> Bool {
        guard (12...600).contains(key.text.utf8.count), comesAgain(key) else { return false }
        let words = key.words
        guard words.count >= 6 else { return false }
        for length in 3...words.count / 2 where words[length] == words[0] && words[length + 1] == words[1] {
            let isTwice = words[0..<length].elementsEqual(words[length..<2 * length])
            if isTwice, (words.count - 2 * length) <= max(length, 6) { return true }
        }
        return false
    }
}
