package import Language
package import SourceText

/// How texts become HTML on a page.
package struct MarkdownRules: Sendable, Fingerprinted {
    /// The raw HTML elements that may be used: lower case, each once, in alphabetical order, none but harmless ones.
    package let allowedElements: [String]
    /// The language of the words that are put in: what a screen reader says for the way back from a footnote.
    package let language: Language
    package let fingerprint: Fingerprint

    /// Elements that are not harmless are left out, whoever allows them.
    package init(allowedElements: [String] = [], language: Language) {
        let asked = Set(allowedElements.map { $0.lowercased() })
        self.allowedElements = Self.harmless.filter { asked.contains($0) }
        self.language = language
        var builder = FingerprintBuilder()
        builder.combine(self.allowedElements.joined(separator: " "))
        builder.combine(language.rawValue)
        fingerprint = builder.fingerprint
    }

    /// The elements that a site may allow, in alphabetical order: they fetch nothing, run nothing and name no address.
    package static let harmless = [
        "abbr", "b", "bdi", "bdo", "br", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
        "figcaption", "figure", "hr", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
        "strong", "sub", "summary", "sup", "time", "u", "var", "wbr",
    ]
}
