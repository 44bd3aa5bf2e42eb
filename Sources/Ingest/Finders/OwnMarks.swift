/// What may open the stories of the page's own paper: its name, or the first letters of it.
///
/// "TNM -" opens those of "Tầm Nhìn Mới", "(Dân Nay) -" those of the site of that name; of an abbreviation alone nobody
/// knows whether it is a mark or the beginning of a sentence.
struct OwnMarks {
    /// Its extent must be known: a page without a head names itself in the first and last lines around the text.
    let reading: Reading

    func hold(_ mark: Substring) -> Bool {
        let key = MatchKey(mark).text.spacedWords.joined()
        guard key.utf8.count >= 3 else { return false }
        guard let meta = reading.page.markup?.meta else {
            let lines = reading.blocks.indices.filter { $0 < Self.reach || $0 >= reading.blocks.count - Self.reach }
            return lines.contains { !reading.extent.contains($0) && isNamed(by: key, in: reading.blocks[$0]) }
        }
        let titles = meta.titles.filter { $0.place == "<title>" }
        let ends = titles.flatMap { $0.value.components(at: [" | ", " - ", " – ", " — "]).dropFirst() }
        return (meta.siteNames.map(\.value) + ends).contains { isName($0, of: key) }
    }

    /// How many blocks at the beginning and at the end of a page may name it.
    private static let reach = 12

    private func isName(_ name: String, of mark: String) -> Bool {
        let words = MatchKey(name).text.spacedWords
        // "Báo", "Tạp chí điện tử" stand before many names.
        return (0...3).contains { skipped in
            let name = words.dropFirst(skipped)
            return !name.isEmpty && (mark == name.joined() || Self.stands(mark, for: name))
        }
    }

    /// Whether words of a short line that begin with capitals, as in names, are what a mark stands for.
    private func isNamed(by mark: String, in block: Block) -> Bool {
        guard block.words <= 16 else { return false }
        let runs = block.text.spacedWords.split { word in
            !(word.unicodeScalars.first.map { Letters.isCapital($0) } ?? false)
        }
        return runs.contains { run in
            let words = run.map { MatchKey($0).text[...] }
            return words.indices.contains { start in
                words.indices.contains { end in
                    end > start && (Self.stands(mark, for: words[start...end]) || mark == words[start...end].joined())
                }
            }
        }
    }

    /// Whether a mark is the first letters of words, perhaps with the O of "online".
    private static func stands(_ mark: String, for words: ArraySlice<Substring>) -> Bool {
        let initials = String(words.compactMap(\.first))
        return words.count >= 2 && (mark == initials || mark == initials + "o")
    }
}
