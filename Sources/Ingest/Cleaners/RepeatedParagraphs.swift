import SourceText

extension Cleaner {
    /// Paragraphs that stand in the text a second time, as where a page holds its article for two kinds of screens.
    ///
    /// The first paragraph may be the lead and come again in the text; the lead's finder sees to that.
    static let repeatedParagraphs = Cleaner(name: "repeated-paragraphs") { reading in
        var seen: Set<Fingerprint> = []
        var claims: [Claim] = []
        for index in reading.extent.filter({ reading.isFreeProse($0) }).dropFirst() {
            guard !seen.insert(Fingerprint(of: reading.blocks[index].key.text)).inserted else { continue }
            claims.append(Claim(block: index, role: .repetition, reason: .paragraphAgain))
        }
        return claims
    }
}
