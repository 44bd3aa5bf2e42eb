package import Language
import SourceText

/// A text that is not shown now.
package struct HiddenText: Sendable {
    /// The key of its article.
    package let key: String
    package let text: ArticleText
    package let reason: HidingReason

    package init(key: String, text: ArticleText, reason: HidingReason) {
        self.key = key
        self.text = text
        self.reason = reason
    }
}

/// Why a text is not shown now.
package enum HidingReason: Hashable, Sendable {
    /// It says `draft: true`.
    case draft
    /// Its `publish_at` is still to come.
    case notBefore(Moment)
    /// Its `expires_at` has come.
    case expired(Moment)

    /// The reason as a part of a sentence about the text.
    package var words: Bilingual<String> {
        switch self {
        case .draft: Bilingual(vi: "còn là bản nháp", en: "is a draft")
        case .notBefore(let moment):
            Bilingual(vi: "chưa đăng trước \(moment.iso)", en: "is not published before \(moment.iso)")
        case .expired(let moment): Bilingual(vi: "đã hết hạn từ \(moment.iso)", en: "expired at \(moment.iso)")
        }
    }
}

extension ArticleText {
    /// Why the text is not shown at a moment; nil when it is.
    package func hidingReason(now: Moment, showingDrafts: Bool) -> HidingReason? {
        if isDraft, !showingDrafts { return .draft }
        if let publishAt, publishAt.secondsSince1970 > now.secondsSince1970 { return .notBefore(publishAt) }
        if let expiresAt, expiresAt.secondsSince1970 <= now.secondsSince1970 { return .expired(expiresAt) }
        return nil
    }
}
