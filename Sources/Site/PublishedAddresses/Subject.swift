import Bulletin
import Language

/// What stands at an address and moves when the address changes: it is known by what the editors call it, not by a slug.
struct Subject: Hashable, Sendable {
    enum Kind: String, Sendable {
        /// The text of an article in a language, or the notice that stands where there is none; known by its key.
        case article
        /// Both texts of an article on one page, named by the Vietnamese one; known by the article's key.
        case facing
        /// Known by the id in the register.
        case tag, organisation
        /// A list or page of which each language has one; known by its name.
        case list
    }

    let kind: Kind
    let language: Language
    let name: String

    init(_ kind: Kind, _ language: Language, _ name: String) {
        self.kind = kind
        self.language = language
        self.name = name
    }

    /// As the ledger writes it: `article vi 2023/08/name`.
    var text: String { "\(kind.rawValue) \(language.rawValue) \(name)" }

    /// Nil for words that name no subject.
    init?(text: Substring) {
        let words = text.split(separator: " ", maxSplits: 2).map { String($0) }
        guard words.count == 3, let kind = Kind(rawValue: words[0]), let language = Language(rawValue: words[1]) else {
            return nil
        }
        self.init(kind, language, words[2])
    }
}

extension Subject {
    var isOfArticle: Bool { kind == .article || kind == .facing }

    /// What a reader of both texts is led to when one of them is gone, or no page shows both any more: the article. Any
    /// other subject is itself.
    var withoutPartner: Subject { kind == .facing ? Subject(.article, language, name) : self }
}

extension SiteModel {
    /// Every address that readers keep and other sites link to, with what stands there. The further pages of a list come
    /// and go with its length, and are not among them.
    var publishedAddresses: [(address: String, subject: Subject)] {
        Language.allCases.flatMap { language in
            [
                (addresses.home(in: language), Subject(.list, language, "home")),
                (addresses.feed(in: language), Subject(.list, language, "feed")),
                (addresses.tags(in: language), Subject(.list, language, "tags")),
                (addresses.organisations(in: language), Subject(.list, language, "organisations")),
                (addresses.timeline(in: language), Subject(.list, language, "timeline")),
            ] + (language == .vi ? facingPages : [])
                + articles.map { (addresses.article($0, in: language), Subject(.article, language, $0.key)) }
                + bulletin.tags.map { (addresses.tag($0, in: language), Subject(.tag, language, $0.id)) }
                + bulletin.organisations.map {
                    (addresses.organisation($0, in: language), Subject(.organisation, language, $0.id))
                }
        }
    }

    private var facingPages: [(address: String, subject: Subject)] {
        articles.compactMap { article in
            facingAddress(of: article).map { ($0, Subject(.facing, .vi, article.key)) }
        }
    }
}
