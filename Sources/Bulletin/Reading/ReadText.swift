import Language
import SourceText

/// A text as its file says, before it has met the article's other text.
struct ReadText: Sendable {
    let text: ArticleText
    /// The key its own name gives.
    let key: String
    /// The path below Content that `translation_of` names.
    let translationOf: String?

    /// Where `translation_of` stands, or the file.
    var pairingPlace: SourceLocation { text.place(of: "translation_of") ?? text.start }
}
