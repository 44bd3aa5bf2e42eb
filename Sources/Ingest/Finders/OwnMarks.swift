/// What may open the stories of the page's own paper: its name, or the first letters of it.
///
/// "TNM -" opens those of "Tầm Nhìn Mới", "(Dân Nay) -" those of the site of that name; of an abbreviation alone nobody
/// knows whether it is a mark or the beginning of a sentence.
struct OwnMarks {
    /// Its extent must be known: a page without a head names itself in short lines around the text.
    let reading: Reading

    func hold(_ mark: Substring) -> Bool {
        let key = MatchKey(mark).text.spacedWords.joined()
        guard key.utf8.count >= 3 else { return false }
        return names.contains { name in
            let words = name.text.spacedWords
            // "Báo", "Tạp chí điện tử" stand before many names.
            return (0...3).contains { skipped in
                let name = words.dropFirst(skipped)
                let initials = String(name.compactMap(\.first))
                return !name.isEmpty && (key == name.joined() || key == initials || key == initials + "o")
            }
        }
    }

    private var names: [MatchKey] {
        guard let meta = reading.page.markup?.meta else {
            return reading.blocks.indices.filter { !reading.extent.contains($0) }.map { reading.blocks[$0] }
                .filter { (2...7).contains($0.words) }.map(\.key)
        }
        let titles = meta.titles.filter { $0.place == "<title>" }
        let ends = titles.flatMap { $0.value.components(at: [" | ", " - ", " – ", " — "]).dropFirst() }
        return (meta.siteNames.map(\.value) + ends).map { MatchKey($0) }
    }
}
