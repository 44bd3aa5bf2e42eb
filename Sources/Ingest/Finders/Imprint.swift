/// The name of whose page it is, as its foot or its head gives it: "Bản quyền thuộc …", "© 2022 …", "Báo …" alone.
enum Imprint {
    /// The name of who holds the rights in a page, as a line of its foot says it, or nil.
    static func holder(in line: String) -> String? {
        let signs = copyrights.compactMap { line.lastPlace(of: $0)?.upperBound }
        return signs.sorted(by: >).lazy.compactMap { holder(in: line[$0...]) }.first
    }

    /// The name that a line of a page's head gives it, or nil: "Báo Bờ Sông", "Trang thông tin điện tử Thư viện tỉnh".
    static func name(in block: Block) -> String? {
        guard block.words <= 12, Letters.isLetter(block.shape.last) else { return nil }
        if let name = afterKind(block.text, block.key) { return name }
        for kind in papers where block.text.opens(with: kind) {
            let words = block.text.spacedWords
            guard words.count <= 6 else { continue }
            guard words.dropFirst(kind.spacedWordCount).first?.first?.isUppercase == true else { return nil }
            // A section stands beside it: "Báo Bờ Sông | Đối thoại".
            return block.text.place(of: " | ").map { String(block.text[..<$0.lowerBound]) } ?? block.text
        }
        return nil
    }

    /// The name in a part of a page's `<title>` that says what kind of page it is; that of a portal has the word in it.
    static func name(inTitle title: String) -> String? {
        var parts = [title[...]]
        for sign in [" | ", " - ", " – ", " > ", " » "] { parts = parts.flatMap { $0.split(separator: sign) } }
        return parts.lazy.compactMap { part -> String? in
            let text = String(part.trimmed)
            let key = MatchKey(text)
            if key.text.opens(with: "cong thong tin dien tu ") { return text }
            return afterKind(text, key)
        }.first
    }

    private static let papers = ["Báo ", "Tạp chí "]

    /// Whether a line says what kind of page it is and nothing else, so that the next one may be its name.
    static func isKind(_ key: MatchKey) -> Bool { kinds.contains(key.text) }

    private static func holder(in text: Substring) -> String? {
        var words = text.spacedWords[...]
        while let word = words.first, isFiller(word) { words = words.dropFirst() }
        let rest = words.joined(separator: " ")
        let ends = nameEnds.compactMap { end(of: $0, in: rest) }
        let name = rest[..<(ends.min() ?? rest.endIndex)].trimmed(of: " .,-–|()")
        return isName(name) ? String(name) : nil
    }

    /// Where a sign ends a name: a dash between two countries does not, "Hội hữu nghị Việt Nam – Iceland".
    private static func end(of sign: String, in text: String) -> String.Index? {
        guard let place = text.place(of: sign)?.lowerBound else { return nil }
        let before = MatchKey(text[..<place]).text
        let isBetweenCountries =
            [" - ", " – "].contains(sign) && (before.ends(in: "viet nam") || before.ends(in: "vietnam"))
        return isBetweenCountries && !before.opens(with: "bao ") ? nil : place
    }

    private static let copyrights = ["©", "Bản quyền", "bản quyền", "BẢN QUYỀN", "Copyright"]
    private static let nameEnds = [". ", ", ", " - ", " – ", " | ", "©", " All rights", " all rights", "; "]

    /// Years, signs and the words between a copyright and its holder.
    private static func isFiller(_ word: Substring) -> Bool {
        let key = MatchKey(word).text
        return key.isEmpty || word == "the" || key.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x20 }
            || ["thuoc", "ve", "c", "copyright", "by"].contains(key)
    }

    private static func afterKind(_ text: String, _ key: MatchKey) -> String? {
        guard let kind = kinds.first(where: { key.text.opens(with: $0 + " ") }) else { return nil }
        let name = text.spacedWords.dropFirst(kind.spacedWordCount).joined(separator: " ").trimmed(of: " -–:")
        return isName(name) ? String(name) : nil
    }

    private static func isName(_ text: Substring) -> Bool {
        (1...14).contains(text.spacedWordCount) && text.first?.isUppercase == true && text.utf8.count >= 4
            && !text.holds("://") && !generic.contains(MatchKey(text).text)
    }

    private static let kinds = [
        "trang thong tin dien tu tong hop", "trang thong tin dien tu", "cong thong tin dien tu", "trang tin dien tu",
        "official website of", "the official website of",
    ]

    private static let generic: Set<String> = [
        "all rights reserved", "all content", "copyright", "trang tin", "cong thong tin", "website", "bao chi",
        "toan bo",
    ]
}
