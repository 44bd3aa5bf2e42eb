import Bulletin
import Language
import Mustache
import SourceText

/// One file of the site: where it stands, what it shows, and what machines are told of it.
///
/// A class, because a hundred thousand of them are put in order.
final class Page: Sendable {
    enum Content: Sendable {
        /// A template of the library, and what makes the record it shows.
        case page(PageModel, Language, @Sendable () -> Record)
        /// Bytes made by code from fingerprinted values.
        case made(@Sendable () -> Made)
        /// A file of Content or of the templates' assets, as it is.
        case file(ContentFile)

        /// A template and the record it shows, which is made when the page's turn comes and let go after it.
        static func template(
            _ model: PageModel, _ record: @autoclosure @escaping @Sendable () -> Record, _ language: Language
        ) -> Content {
            .page(model, language, record)
        }
    }

    /// From the site's root: `/vi/`.
    let address: String
    /// Below Output: `vi/index.html`.
    let path: String
    let content: Content
    /// What the user wrote that made this page, for messages about its address.
    let origin: SourceLocation?
    /// What the sitemap says of it; nil for pages that search engines should not list.
    let listing: Listing?
    /// The number that pages share which are made from the same things, and so best one after the other.
    let batch: Int?

    init(
        at address: String, _ content: Content, origin: SourceLocation? = nil, listing: Listing? = nil,
        batch: Int? = nil
    ) {
        self.address = address
        path = Addresses.outputPath(of: address)
        self.content = content
        self.origin = origin
        self.listing = listing
        self.batch = batch
    }
}

extension Page {
    /// Whether it is a page in the reader's sense: not a feed, a sitemap, or a file published as it is.
    var isReadable: Bool {
        if case .file = content { return false }
        return path.hasSuffix(".html")
    }
}

/// What the sitemap says of a page.
struct Listing: Sendable {
    /// The address of the page in each language; nil for a page that exists in one only.
    let alternates: Bilingual<String>?
    /// The address for readers of neither language, when it is not the English one.
    let fallback: String?
    let modified: Moment?

    init(alternates: Bilingual<String>? = nil, fallback: String? = nil, modified: Moment? = nil) {
        self.alternates = alternates
        self.fallback = fallback
        self.modified = modified
    }
}

/// The template a page kind uses and the shape of what it shows: every template is checked against these.
struct PageModel: Sendable {
    /// The name for messages, as `article`.
    let name: String
    /// The template's path below Templates without `.mustache`.
    let template: String
    let shape: Shape
    let languages: [Language]

    init(_ name: String, template: String, showing shape: Shape, in languages: [Language] = Language.allCases) {
        self.name = name
        self.template = template
        self.shape = shape
        self.languages = languages
    }
}

/// A kind of page: it answers which pages of its kind a bulletin has.
protocol PageKind: Sendable {
    /// The templates it uses; none for pages made by code.
    static var models: [PageModel] { get }

    /// The pages of this kind, in any order.
    static func pages(of site: SiteModel) -> [Page]
}

extension PageKind {
    static var models: [PageModel] { [] }
}
