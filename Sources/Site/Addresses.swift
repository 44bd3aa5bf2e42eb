import Bulletin
import Language
import SourceText

/// Every address of the site, and nothing else decides one.
///
/// An address is a path from the site's root: it begins with `/`, and a page's ends with `/` too. `href` and `absolute`
/// turn it into what pages print; slugs are ASCII, so an address needs no escaping.
struct Addresses: Sendable {
    let baseURL: String
    /// The path of the base URL, `""` or `/repo`, for sites that do not stand at a host's root.
    let basePath: String
    /// What is worked out once of an article: every page asks for the addresses of its neighbours. A class, so that who
    /// asks for one address counts a use of it and not of all.
    private final class Known: Sendable {
        let texts: Bilingual<String>
        let facing: String

        init(_ article: Article) {
            texts = Bilingual { Addresses.address(of: article, in: $0) }
            facing = Addresses.facingAddress(of: article)
        }
    }

    /// By the articles: each is one object as long as the bulletin is there, and an object is found sooner than a key.
    private let known: [ObjectIdentifier: Known]
    /// Keeps the articles, so that no other object takes the place of one.
    private let articles: [Article]

    /// - Parameter articles: Articles whose addresses will be asked for often.
    init(baseURL: String, articles: [Article] = []) {
        self.baseURL = baseURL
        let made = inParallel(below: articles.count) { Known(articles[$0]) }
        self.articles = articles
        known = Dictionary(uniqueKeysWithValues: zip(articles.lazy.map(ObjectIdentifier.init), made))
        let afterScheme = baseURL.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        basePath = afterScheme.count == 4 ? "/" + afterScheme[3] : ""
    }

    /// What a page prints to link to an address.
    func href(_ address: String) -> String { basePath + address }

    /// What a feed or another site prints to link to an address.
    func absolute(_ address: String) -> String { baseURL + address }

    /// The same address as another site must write it; nil where it depends on the page it stands on.
    func absolute(href: String) -> String? {
        let end = href.utf8.firstIndex { [UInt8](":/?#".utf8).contains($0) }
        if let end, href[end] == ":", end > href.startIndex { return href }
        guard href.hasPrefix("/") else { return nil }
        let scheme = baseURL.prefix { $0 != "/" }
        return href.hasPrefix("//") ? scheme + href : baseURL.dropLast(basePath.count) + href
    }

    /// The path below Output of the file that a server sends for an address.
    static func outputPath(of address: String) -> String {
        String(address.dropFirst()) + (address.hasSuffix("/") ? "index.html" : "")
    }
}

extension Addresses {
    static let front = "/"
    static let notFound = "/404.html"
    static let sitemap = "/sitemap.xml"
    static let stylesheet = "/assets/style.css"
    static let icon = "/assets/icon.svg"
    static let placeScript = "/assets/place.js"
    static let searchScript = "/assets/search.js"

    func home(in language: Language) -> String { "/\(language.rawValue)/" }

    func feed(in language: Language) -> String { home(in: language) + "feed.xml" }

    /// A page of a list, from 1; the first is the list's own address.
    func page(_ number: Int, of list: String, in language: Language) -> String {
        number == 1 ? list : "\(list)\(Self.pageWord[language])/\(number)/"
    }

    /// The address of an article's text, or of the notice that stands where there is none.
    func article(_ article: Article, in language: Language) -> String {
        known[ObjectIdentifier(article)]?.texts[language] ?? Self.address(of: article, in: language)
    }

    /// The address of an article's two texts on one page; it is named by the Vietnamese one.
    func facing(_ article: Article) -> String {
        known[ObjectIdentifier(article)]?.facing ?? Self.facingAddress(of: article)
    }

    func tags(in language: Language) -> String { home(in: language) + Self.tagWord[language] + "/" }

    func tag(_ tag: Tag, in language: Language) -> String {
        tags(in: language) + Self.lastPart(tag.slugs, tag.names, tag.id, in: language) + "/"
    }

    func organisations(in language: Language) -> String { home(in: language) + Self.organisationWord[language] + "/" }

    func organisation(_ organisation: Organisation, in language: Language) -> String {
        organisations(in: language)
            + Self.lastPart(organisation.slugs, organisation.names, organisation.id, in: language) + "/"
    }

    func timeline(in language: Language) -> String { home(in: language) + Self.timelineWord[language] + "/" }

    func timeline(of year: Int, in language: Language) -> String { timeline(in: language) + "\(year)/" }

    func search(in language: Language) -> String { home(in: language) + Self.searchWord[language] + "/" }

    /// The file of the names that can be searched for.
    func searchedNames(in language: Language) -> String { search(in: language) + "names.json" }

    /// The file of the texts of a year that can be searched, or of those without a year.
    func searchedTexts(of year: Int?, in language: Language) -> String {
        search(in: language) + (year.map(String.init) ?? Self.undatedWord[language]) + ".json"
    }

    /// The address of a file of Content: `static/` stands at the root, a picture beside an article under `/media/`.
    func file(_ file: ContentFile) -> String {
        for (folder, address) in [("static/", "/"), ("articles/", "/media/")] where file.path.hasPrefix(folder) {
            return address + file.path.dropFirst(folder.count)
        }
        return "/media/" + file.path
    }

    /// The address of the page at a former address, which may be written with or without a slash at its end.
    func alias(_ former: String) -> String {
        let last = former.split(separator: "/").last ?? ""
        return former.hasSuffix("/") || last.contains(".") ? former : former + "/"
    }

    /// The address of a file of `Templates/assets`.
    func asset(_ path: String) -> String { "/assets/" + path }
}

extension Addresses {
    private static let pageWord = Bilingual(vi: "trang", en: "page")
    private static let articleWord = Bilingual(vi: "bai-viet", en: "articles")
    private static let tagWord = Bilingual(vi: "chu-de", en: "tags")
    private static let organisationWord = Bilingual(vi: "to-chuc", en: "organisations")
    private static let timelineWord = Bilingual(vi: "dong-thoi-gian", en: "timeline")
    private static let searchWord = Bilingual(vi: "tim-kiem", en: "search")
    private static let undatedWord = Bilingual(vi: "khong-ro-nam", en: "undated")

    private static func address(of article: Article, in language: Language) -> String {
        let year = article.year.map(String.init) ?? undatedWord[language]
        let text = article.texts[language] ?? article.texts[language.other]
        return "/\(language.rawValue)/\(articleWord[language])/\(year)/\(lastPart(text, of: article))/"
    }

    private static func facingAddress(of article: Article) -> String {
        let year = article.year.map(String.init) ?? undatedWord.vi
        return "/song-ngu/\(year)/\(lastPart(article.texts.vi, of: article))/"
    }

    /// The slug given, else one made from the title, else the file's name, which a title of signs alone falls back to.
    private static func lastPart(_ text: ArticleText?, of article: Article) -> String {
        if let given = text?.slug { return given }
        let made = slug(text?.title ?? "")
        return made.isEmpty ? slug(String(article.key.split(separator: "/").last ?? "")) : made
    }

    private static func lastPart(
        _ slugs: Bilingual<String?>, _ names: Bilingual<String>, _ id: String, in language: Language
    ) -> String {
        if let given = slugs[language] { return given }
        let made = slug(names[language])
        return made.isEmpty ? id : made
    }
}

extension Article {
    /// When the article first appeared: the earlier date of its texts.
    var firstDate: Moment? {
        switch (texts.vi?.date, texts.en?.date) {
        case (let vi?, let en?): min(vi, en)
        case (let vi, let en): vi ?? en
        }
    }

    /// When what it tells of happened, where a text says so.
    var eventDate: CalendarDate? {
        texts.vi?.eventDate ?? texts.en?.eventDate
    }

    /// The year it is filed under.
    var year: Int? { firstDate?.year ?? eventDate?.start.year }
}
