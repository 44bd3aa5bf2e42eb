import Bulletin
import Language
import Markdown
import SourceText

/// Finds where the links and pictures of texts lead: Markdown files become addresses, other files of Content are published.
struct LinkResolver: Sendable {
    /// What one text links.
    struct Found: Sendable {
        fileprivate(set) var links = TextLinks.none
        fileprivate(set) var pictures: [ContentFile] = []
        fileprivate(set) var linksToAddresses: [LinkToAddress] = []
    }

    private let bulletin: Bulletin
    private let addresses: Addresses
    private let filesByPath: [String: ContentFile]

    init(_ bulletin: Bulletin, _ addresses: Addresses) {
        self.bulletin = bulletin
        self.addresses = addresses
        // Two names that differ only in their Unicode form give one path; that is an error already, and no reason to stop.
        filesByPath = Dictionary((bulletin.files + bulletin.attachments).map { ($0.path, $0) }) { first, _ in first }
    }

    /// The links of a text; each one that leads nowhere is reported at its place.
    func links(of text: ArticleText, report: inout Report) -> Found {
        var found = Found()
        var byDestination: [String: String] = [:]
        report.merge(text.body.report)
        for link in text.body.links {
            let place = text.file.source.location(link.range)
            byDestination[link.destination] = resolve(link.destination, in: text, at: place, &found, &report)
        }
        for file in text.images.lazy.compactMap(\.file) {
            byDestination[file] = resolve(file, in: text, at: text.file.source.start, &found, &report)
        }
        if !byDestination.isEmpty { found.links = TextLinks(byDestination: byDestination) }
        return found
    }

    /// What to print for a destination, or nil when it is printed as written.
    private func resolve(
        _ destination: String, in text: ArticleText, at place: SourceLocation, _ found: inout Found,
        _ report: inout Report
    ) -> String? {
        guard let local = LocalDestination(destination) else { return nil }
        guard let path = contentPath(of: local.path, in: text.path) else {
            return address(local, at: place, &found) ?? leadsNowhere(local, as: nil, destination, at: place, &report)
        }
        switch bulletin.text(at: path) {
        case .published(let article, let language):
            return addresses.href(addresses.article(article, in: language)) + local.suffix
        case .hidden(let reason):
            report.add(.linkToHiddenText(destination, at: place, why: reason.words))
            return nil
        case .unreadable: return nil
        case .absent: break
        }
        if let file = filesByPath[path] ?? filesByPath["static/" + path] {
            if !file.path.hasPrefix("static/") { found.pictures.append(file) }
            return addresses.href(addresses.file(file)) + local.suffix
        }
        return address(local, at: place, &found) ?? leadsNowhere(local, as: path, destination, at: place, &report)
    }

    /// The link as one to an address of the site, which is checked when all are known; nil when it cannot be one.
    private func address(_ local: LocalDestination, at place: SourceLocation, _ found: inout Found) -> String? {
        guard let address = local.address else { return nil }
        found.linksToAddresses.append(LinkToAddress(address: address, written: local.path, place: place))
        return addresses.href(address) + local.suffix
    }

    private func leadsNowhere(
        _ local: LocalDestination, as path: String?, _ destination: String, at place: SourceLocation,
        _ report: inout Report
    ) -> String? {
        if path == nil, local.leavesItsFolder {
            report.add(.linkOutOfContent(destination, at: place))
            return nil
        }
        var known: [String] = []
        bulletin.forEachText { known.append($0.path) }
        let near = path.flatMap { suggestion(for: $0, among: known) }
        report.add(.linkToNothing(destination, at: place, near: near.map { "/" + $0 }))
        return nil
    }
}

/// A destination that names something of this site: not another host, not a place on the same page.
private struct LocalDestination {
    /// What stands before any `?` or `#`, with `%20` and the like decoded.
    let path: String
    /// What follows it: `?query` and `#fragment`.
    let suffix: String

    init?(_ destination: String) {
        guard !destination.isEmpty, !destination.hasPrefix("#"), !destination.hasPrefix("?"),
            !destination.hasPrefix("//"), !Self.hasScheme(destination)
        else { return nil }
        let end =
            destination.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? destination.endIndex
        path = percentDecoded(String(destination[..<end]))
        suffix = String(destination[end...])
    }

    /// The path as an address of the site; nil when it names a Markdown file, or does not begin at the site's root.
    var address: String? {
        guard path.hasPrefix("/"), !path.hasSuffix(".md") else { return nil }
        let last = path.split(separator: "/").last ?? ""
        return path.hasSuffix("/") || last.contains(".") ? path : path + "/"
    }

    var leavesItsFolder: Bool { path.split(separator: "/").contains("..") }

    private static func hasScheme(_ destination: String) -> Bool {
        guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = destination[..<colon].utf8
        return !scheme.isEmpty
            && scheme.allSatisfy { byte in
                (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
                    || [0x2B, 0x2D, 0x2E].contains(byte)
            }
    }
}
