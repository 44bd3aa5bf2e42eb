import Markdown
import SourceText
import Synchronization

/// The words of the texts whose pages were made, for the search pages, which are made after them: what was parsed for its
/// pages is not parsed for its words again.
final class SearchedWords: Sendable {
    /// Above this a reader would have to load more than a telephone should: then bodies are not searched.
    private static let mostArticles = 1_000

    /// Whether the bodies can be searched, not only what stands above them.
    let areWanted: Bool
    private let kept = Mutex<[Fingerprint: [UInt8]]>([:])

    /// - Parameter articles: How many articles the site has.
    init(articles: Int) {
        areWanted = articles <= Self.mostArticles
    }

    func keep(_ words: [UInt8], of body: MarkdownBody) {
        // A copy has no room to grow.
        let words = words.withUnsafeBufferPointer { Array($0) }
        kept.withLock { $0[body.fingerprint] = words }
    }

    /// The words of a text, parsed where its pages stay as they are.
    func words(of body: MarkdownBody) throws(Diagnostic) -> [UInt8] {
        if let words = kept.withLock({ $0[body.fingerprint] }) { return words }
        return try body.plainWords()
    }
}
