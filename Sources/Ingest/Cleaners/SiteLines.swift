import SourceText

extension Cleaner {
    /// What a site says of itself between headline and text: "From Open News, the free source you can write!"
    ///
    /// Only a name of several words that the page's head states tells; the text itself may speak of the site by a shorter one.
    static let siteLines = Cleaner(name: "site-lines") { reading in
        guard let title = reading.title, let meta = reading.page.markup?.meta else { return [] }
        let names = (meta.siteNames.map(\.value) + endings(of: meta, behind: reading.blocks[title].text)).map {
            MatchKey($0)
        }
        .filter { $0.wordCount >= 3 }
        let end = reading.blocks.indices.first {
            $0 > title && reading.isFreeProse($0) && reading.blocks[$0].words > mostWords
        }
        return (title + 1..<max(title + 1, end ?? title)).compactMap { index in
            let block = reading.blocks[index]
            guard reading.isFree(index), block.words <= mostWords,
                names.contains(where: { block.key.text.holds($0.text) })
            else { return nil }
            return Claim(block: index, role: .interface, reason: .namesSite)
        }
    }

    private static let mostWords = 20

    /// What `<title>` has behind the headline.
    private static func endings(of meta: PageMeta, behind headline: String) -> [String] {
        meta.titles.filter { $0.place == "<title>" && $0.value.opens(with: headline) }
            .map { $0.value.dropFirst(headline.count).trimmed(of: " |-–—:»").description }
    }
}
