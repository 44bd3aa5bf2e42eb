import Bulletin
import Markdown
import SourceText

/// Where the links and pictures of every text lead, found once for the whole site.
struct LinkTable: Sendable {
    /// By the texts: each is one object as long as the bulletin is there, and an object is found sooner than a path.
    private let byText: [ObjectIdentifier: TextLinks]
    /// The pictures and other files beside articles that a published text shows or links, by path.
    let pictures: [ContentFile]
    private let linksToAddresses: [LinkToAddress]

    /// The links of all texts; each one that leads nowhere is reported at its place.
    init(of bulletin: Bulletin, _ addresses: Addresses, report: inout Report) {
        let resolver = LinkResolver(bulletin, addresses)
        let texts = bulletin.articles.flatMap(\.writtenTexts)
        let found = inParallel(texts, report: &report) { resolver.links(of: $0, report: &$1) }
        var pictures: [String: ContentFile] = [:]
        for file in found.lazy.flatMap(\.pictures) { pictures[file.path] = file }
        for file in bulletin.attachments where pictures[file.path] == nil {
            report.add(.unnamedFile(at: file.location))
        }
        self.pictures = pictures.sorted { inByteOrder($0.key, $1.key) }.map(\.value)
        byText = Dictionary(
            uniqueKeysWithValues: zip(texts, found).lazy.filter { !$1.links.byDestination.isEmpty }
                .map { (ObjectIdentifier($0), $1.links) })
        linksToAddresses = found.flatMap(\.linksToAddresses)
    }

    /// What to print for the destinations written in a text.
    func addresses(in text: ArticleText) -> TextLinks { byText[ObjectIdentifier(text)] ?? .none }

    /// What to print for one destination written in a text, base path included, or nil when it is printed as written.
    func address(of destination: String, in text: ArticleText) -> String? {
        byText[ObjectIdentifier(text)]?.byDestination[destination]
    }

    /// Reports the links that name an address of the site where no page stands.
    func checkAddresses(against pages: [Page], report: inout Report) {
        guard !linksToAddresses.isEmpty else { return }
        let known = Set(pages.map(\.address))
        for link in linksToAddresses where !known.contains(link.address) {
            let near = suggestion(for: link.address, among: known.sorted())
            report.add(.linkToNothing(link.written, at: link.place, near: near))
        }
    }
}

/// A link that names an address of the site, to be checked when all addresses are known.
struct LinkToAddress: Sendable {
    let address: String
    /// The address as the text has it.
    let written: String
    let place: SourceLocation
}

/// What to print for each destination written in one file, where that is not what is written.
struct TextLinks: Sendable, Fingerprinted {
    let byDestination: [String: String]
    let fingerprint: Fingerprint

    static let none = TextLinks(byDestination: [:])

    init(byDestination: [String: String]) {
        self.byDestination = byDestination
        var builder = FingerprintBuilder()
        for (destination, address) in byDestination.sorted(by: { $0.key < $1.key }) {
            builder.combine(destination)
            builder.combine(address)
        }
        fingerprint = builder.fingerprint
    }
}
