package import Language
import Markdown

/// What `Content/site.yaml` says of the site as a whole.
package struct SiteSettings: Sendable {
    package var names: Bilingual<String>
    /// Where the site is published, without a slash at the end.
    package var baseURL: String
    package var publisher: Bilingual<String>
    /// Minutes east of UTC for dates written without a zone.
    package var offset: Int
    /// The names of raw HTML elements that article texts may use, in alphabetical order.
    package var allowedElements: [String]
    /// How many related articles each article's page offers; 0 for none.
    package var relatedArticles: Int
    /// Whether readers are told that a translation is behind its original.
    package var tellsOfStaleTexts: Bool
    /// Whether articles with two texts have a page that shows both side by side.
    package var hasFacingPages: Bool

    package init(
        names: Bilingual<String>, baseURL: String, publisher: Bilingual<String>, offset: Int = Moment.hanoiOffset,
        allowedElements: [String] = [], relatedArticles: Int = 0, tellsOfStaleTexts: Bool = false,
        hasFacingPages: Bool = true
    ) {
        self.names = names
        self.baseURL = baseURL
        self.publisher = publisher
        self.offset = offset
        self.allowedElements = allowedElements
        self.relatedArticles = relatedArticles
        self.tellsOfStaleTexts = tellsOfStaleTexts
        self.hasFacingPages = hasFacingPages
    }
}

extension SiteSettings {
    /// How the bodies of texts in each language become HTML.
    var rules: Bilingual<MarkdownRules> {
        Bilingual { MarkdownRules(allowedElements: allowedElements, language: $0) }
    }
}
