import Language

/// What the path of an article's file says: which article it is, and perhaps in which language.
struct ArticleName: Sendable {
    /// The path below Content: `articles/2023/08/ten-bai.vi.md`.
    let path: String
    /// The path below `articles` without language and ending: `2023/08/ten-bai`.
    let key: String
    let language: Language?

    /// - Parameter path: A path below Content that begins with `articles/` and ends in `.md`.
    init(path: String) {
        self.path = path
        let stem = path.utf8.dropFirst("articles/".utf8.count).dropLast(".md".utf8.count)
        let ending = stem.suffix(3)
        let language = Language.allCases.first { ending.elementsEqual(".\($0.rawValue)".utf8) }
        self.language = language
        key = String(Substring(language == nil ? stem : stem.dropLast(ending.count)))
    }

    /// The name the file has when it says a language: `ten-bai.vi.md`.
    func fileName(in language: Language) -> String {
        "\(key.split(separator: "/").last ?? "").\(language.rawValue).md"
    }
}
