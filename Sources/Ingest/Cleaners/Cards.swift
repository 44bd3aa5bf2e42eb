import SourceText

extension Cleaner {
    /// Cards of other stories: a headline on two lines one after the other, and the few words that belong to it.
    ///
    /// A sentence said twice is no headline but a caption and its alternative text. The first doubled headline of a page
    /// that has text outside its cards is the page's own.
    static let cards = Cleaner(name: "cards") { reading in
        let pairs = CardPair.pairs(in: reading)
        let own = CardPair.ownHeadline(among: pairs, of: reading)
        var claims: [Claim] = []
        for pair in pairs {
            let again = pair.first + 1
            if pair.isCaption || pair.first == own {
                claims.append(Claim(block: again, role: .picture, reason: .saidAgain))
            } else if pair.isPicture(in: reading) {
                claims.append(Claim(block: pair.first, role: .picture, reason: .saidAgain))
                claims.append(Claim(block: again, role: .caption, reason: .doubledCaption))
            } else {
                claims.append(Claim(block: pair.first, role: .teaser, reason: .doubledHeadline))
                claims.append(Claim(block: again, role: .teaser, reason: .doubledHeadline))
                for block in pair.belonging { claims.append(Claim(block: block, role: .teaser, reason: .underTeaser)) }
            }
        }
        return claims
    }
}

/// A line and its repetition right below, with what belongs to them when they are a card.
private struct CardPair {
    let first: Int
    /// Whether the line is a sentence, as captions are and headlines are not.
    let isCaption: Bool
    /// The hour and the first words of the story below.
    let belonging: [Int]

    static func pairs(in reading: Reading) -> [CardPair] {
        var pairs: [CardPair] = []
        var index = 0
        while index + 1 < reading.blocks.count {
            if isPair(reading, index) {
                pairs.append(pair(in: reading, first: index))
                index += 2
            } else {
                index += 1
            }
        }
        return pairs
    }

    /// The first doubled line, when no text stands above it and enough stands outside all cards.
    static func ownHeadline(among pairs: [CardPair], of reading: Reading) -> Int? {
        guard let top = pairs.first, !top.isCaption, reading.blocks[top.first].words >= fewestWords else { return nil }
        let isAtTop = !(0..<top.first).contains { reading.isFreeProse($0) }
        let others = Set(pairs.dropFirst().flatMap(\.belonging))
        let text = reading.blocks.indices.filter {
            $0 > top.first + 1 && reading.isFreeProse($0) && !others.contains($0)
        }
        let words = text.reduce(0) { $0 + reading.blocks[$1].words }
        return isAtTop && text.count >= 2 && words >= 60 ? top.first : nil
    }

    /// The name of a section may stand twice too, in the menu and above the headline.
    private static let fewestWords = 4

    /// Whether the pair stands close together within the text and apart from what follows: a picture, not a card.
    func isPicture(in reading: Reading) -> Bool {
        let (upper, lower) = (reading.blocks[first], reading.blocks[first + 1])
        guard reading.page.usesGaps, !upper.hasGapAfter, lower.hasGapAfter, upper.words <= 40 else { return false }
        let hasTextBefore = (0..<first).contains { reading.isFreeProse($0) }
        return hasTextBefore && first + 2 < reading.blocks.count && reading.isFreeProse(first + 2)
    }

    private static func pair(in reading: Reading, first: Int) -> CardPair {
        let block = reading.blocks[first]
        let isCaption = block.shape.lastMark == "." && !block.endsInDots || reading.credit(first) != nil
        return CardPair(first: first, isCaption: isCaption, belonging: belonging(reading, after: first + 1))
    }

    private static func isPair(_ reading: Reading, _ index: Int) -> Bool {
        guard reading.isFree(index), reading.isFree(index + 1) else { return false }
        let (upper, lower) = (reading.blocks[index], reading.blocks[index + 1])
        return upper.words >= 2 && upper.key == lower.key
    }

    private static func belonging(_ reading: Reading, after index: Int) -> [Int] {
        var belonging: [Int] = []
        var next = index + 1
        while next < reading.blocks.count, reading.role(next) == .date {
            belonging.append(next)
            next += 1
        }
        guard next < reading.blocks.count, reading.isFree(next) else { return belonging }
        let startsPair = next + 1 < reading.blocks.count && isPair(reading, next)
        let block = reading.blocks[next]
        if !startsPair, block.isSentence || block.endsInDots || block.words >= 14 { belonging.append(next) }
        return belonging
    }
}
