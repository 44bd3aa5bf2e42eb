import SourceText

extension Cleaner {
    /// Stories of which only the beginning stands on the page: a headline, then words that end in " ...".
    static let cutTeasers = Cleaner(name: "cut-teasers") { reading in
        var claims: [Claim] = []
        var hasText = false
        for index in reading.blocks.indices where reading.isFree(index) {
            let block = reading.blocks[index]
            let isTeaser = block.isCut && block.words <= 50
            if isTeaser, block.markup != nil, index > 0, reading.role(index - 1) == .teaser {
                claims.append(Claim(block: index, role: .teaser, reason: .cutOff))
            } else if isTeaser, hasText, index > 0, reading.isFreeLine(index - 1) {
                claims.append(Claim(block: index - 1, role: .teaser, reason: .aboveCut))
                claims.append(Claim(block: index, role: .teaser, reason: .cutOff))
            }
            hasText = hasText || (block.isProse && !isTeaser)
        }
        return claims
    }
}
