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

    /// Whether a key begins with the same three or more words twice, and has no more than a few words besides.
    static func saysItselfTwice(_ key: MatchKey) -> Bool {
        guard (12...600).contains(key.text.utf8.count) else { return false }
        return key.text.withBytes { bytes in
            var length = 0
            // In a key single blanks part the words.
            for start in 1..<bytes.count / 2 + 2 where bytes[start - 1] == 0x20 {
                length += 1
                guard length >= 3, bytes[start] == bytes[0], isAgain(bytes, from: start) else { continue }
                let rest = UnsafeBufferPointer(rebasing: bytes[(2 * start - 1)...])
                if wordCount(of: rest) <= max(length, 6) { return true }
            }
            return false
        }
    }

    /// Whether the words before an offset stand there again.
    private static func isAgain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        let end = 2 * start - 1
        guard end <= bytes.count, end == bytes.count || bytes[end] == 0x20 else { return false }
        return bytes.stand(UnsafeBufferPointer(rebasing: bytes[..<(start - 1)]), at: start)
    }

    private static func wordCount(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var (count, end) = (0, 0)
        while let word = bytes.word(from: end) { (count, end) = (count + 1, word.upperBound) }
        return count
    }
}
