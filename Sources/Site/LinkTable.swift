import Bulletin
import SourceText

/// Where the links and pictures of every text lead, found once for the whole site.
struct LinkTable: Sendable {
    private let byFile: [String: TextLinks]
    /// The pictures and other files beside articles that a published text shows or links, by path.
    let pictures: [ContentFile]

    init(_ byFile: [String: TextLinks], pictures: [ContentFile]) {
        self.byFile = byFile
        self.pictures = pictures
    }

    /// What to print for the destinations written in a file.
    func addresses(in path: String) -> TextLinks { byFile[path] ?? TextLinks(byDestination: [:]) }

    /// What to print for one destination written in a file, base path included, or nil when it is printed as written.
    func address(of destination: String, in path: String) -> String? { byFile[path]?.byDestination[destination] }
}

/// What to print for each destination written in one file, where that is not what is written.
struct TextLinks: Sendable, Fingerprinted {
    let byDestination: [String: String]
    let fingerprint: Fingerprint

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
