import Language

/// Gives headings ids that are made of their words and differ within a text.
struct HeadingIDs {
    private let wordless: String
    private var taken: Set<String> = []
    /// The number to try next after a base, so that many headings of the same words cost no more than others.
    private var next: [String: Int] = [:]

    init(_ rules: MarkdownRules) {
        wordless = Bilingual(vi: "muc", en: "section")[rules.language]
    }

    /// The id of the next heading; `-2` and so on follows where another one has its words.
    mutating func id(for text: String) -> String {
        let slug = slug(text)
        let base = slug.isEmpty ? wordless : slug
        var id = base
        var number = next[base] ?? 2
        while !taken.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        next[base] = number
        return id
    }
}
