import Foundation
import Mustache
import SourceText

/// `/_redirects`: the same redirects as the pages make, for hosts that can answer with a status of their own (the format
/// of Netlify and Cloudflare Pages: the former address, the new one, and 301).
enum RedirectsFile {
    static let address = "/_redirects"

    static func page(of redirections: [Redirection]) -> Page {
        Page(at: address, .made { Made(from: Redirections(redirections), by: appendLines) })
    }

    private static func appendLines(to bytes: inout [UInt8], of redirections: Redirections) {
        for line in redirections.lines { bytes += line.utf8 }
    }
}

/// The lines of the file.
private struct Redirections: Sendable, Fingerprinted {
    let lines: [String]
    let fingerprint: Fingerprint

    init(_ redirections: [Redirection]) {
        lines = redirections.map { "\(Self.encoded($0.formerHref)) \($0.href) 301\n" }.sorted(by: inByteOrder)
        fingerprint = Fingerprint(of: lines.joined())
    }

    /// A former address as a browser asks for it: a blank would end it.
    private static func encoded(_ address: String) -> String {
        address.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? address
    }
}

extension [Page] {
    /// Adds the file of all redirects, unless the site brings its own.
    mutating func addRedirectsFile(_ redirections: [Redirection], report: inout Report) {
        guard !redirections.isEmpty else { return }
        if contains(where: { $0.address == RedirectsFile.address }) {
            report.add(.redirectsFileIsOwn())
        } else {
            append(RedirectsFile.page(of: redirections))
        }
    }
}
