import Bulletin
import Language
import Markdown
import SourceText

/// The texts of one year as the search page looks through them, in a file of their own, so that an edit changes no other
/// year's file.
struct SearchedTexts: Sendable, Fingerprinted {
    private let texts: [SearchedText]

    /// The texts of some articles that readers of a language are offered, in the order of the articles.
    init(_ articles: [Article], in language: Language, _ site: SiteModel) {
        texts = articles.compactMap { article in
            (article.texts[language] ?? article.texts[language.other]).map {
                SearchedText($0, of: article, in: language, site)
            }
        }
    }

    var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        for text in texts { builder.combine(text.fingerprint) }
        return builder.fingerprint
    }

    static func append(to bytes: inout [UInt8], _ texts: Self) throws(Diagnostic) {
        bytes += "{\"texts\":[".utf8
        for (index, text) in texts.texts.enumerated() {
            bytes += index == 0 ? "\n".utf8 : ",\n".utf8
            try text.append(to: &bytes)
        }
        bytes += "\n]}\n".utf8
    }
}

/// One text and all that it can be found by.
private struct SearchedText: Sendable, Fingerprinted {
    private let title: String
    private let lead: String
    private let date: String
    private let href: String
    /// The language of the text when it is not the page's.
    private let foreignLanguage: Language?
    /// The ids of its tags and organisations in the file of names.
    private let names: [String]
    /// Nil where only what stands above it is searched.
    private let body: MarkdownBody?
    private let words: SearchedWords

    init(_ text: ArticleText, of article: Article, in language: Language, _ site: SiteModel) {
        title = text.title
        lead = text.lead ?? ""
        date = text.date?.spelled(in: language) ?? ""
        href = site.addresses.href(site.addresses.article(article, in: text.language))
        foreignLanguage = text.language == language ? nil : text.language
        names = text.tags.map(SearchedName.id(ofTag:)) + text.organisations.map(SearchedName.id(ofOrganisation:))
        words = site.searchedWords
        body = words.areWanted ? text.file.body : nil
    }

    var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        for text in [title, lead, date, href, foreignLanguage?.rawValue ?? ""] { builder.combine(text) }
        builder.combine(names.count)
        for name in names { builder.combine(name) }
        builder.combine(body != nil)
        if let body { builder.combine(body.fingerprint) }
        return builder.fingerprint
    }

    func append(to bytes: inout [UInt8]) throws(Diagnostic) {
        bytes += "{\"url\":".utf8
        bytes.appendJSON(href)
        for (key, text) in [("title", title), ("date", date), ("lead", lead)] where !text.isEmpty {
            bytes += ",\"\(key)\":".utf8
            bytes.appendJSON(text)
        }
        let words = if let body { try words.words(of: body) } else { [UInt8]() }
        if !words.isEmpty {
            bytes += ",\"text\":".utf8
            words.withUnsafeBufferPointer { bytes.appendJSON($0) }
        }
        if let foreignLanguage { bytes += ",\"lang\":\"\(foreignLanguage.rawValue)\"".utf8 }
        bytes += ",\"names\":".utf8
        bytes.appendJSON(names)
        bytes += "}".utf8
    }
}
