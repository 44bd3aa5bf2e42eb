import Language
import SourceText

/// The articles parted into what is shown at a moment and what is not.
struct Showing {
    /// Articles with at least one text that is shown, by key.
    let articles: [Article]
    /// By key, Vietnamese first.
    let hidden: [HiddenText]

    init(of written: [Article], now: Moment, showingDrafts: Bool, report: inout Report) {
        var hidden: [HiddenText] = []
        for article in written {
            for text in article.writtenTexts {
                if let reason = text.hidingReason(now: now, showingDrafts: showingDrafts) {
                    hidden.append(HiddenText(key: article.key, text: text, reason: reason))
                }
                if !text.isDraft, !text.review.isEmpty, let place = text.place(ofKey: "review") {
                    report.add(.stillToReview(text.review, at: place))
                }
            }
        }
        self.hidden = hidden
        articles = Self.articles(of: written, without: hidden)
    }

    private static func articles(of written: [Article], without hidden: [HiddenText]) -> [Article] {
        // Most bulletins hide nothing, and a hundred thousand articles are not copied for it.
        if hidden.isEmpty { return written }
        let paths = Set(hidden.map(\.text.path))
        return written.compactMap { article in
            let shown = article.texts.map { text in text.flatMap { paths.contains($0.path) ? nil : $0 } }
            return shown.vi == nil && shown.en == nil ? nil : Article(key: article.key, texts: shown)
        }
    }
}
