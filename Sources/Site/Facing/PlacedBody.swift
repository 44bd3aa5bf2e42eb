import Language
import Markdown
import Mustache
import SourceText

/// The body of a text that has a translation, made when a page shows it: what stands in both texts has the same id on
/// the pages of both, and each heading leads to its fellow in the other text.
///
/// - Parameter otherPage: Where the other text's page stands, as pages print it.
func placedBody(_ own: PairedText, beside other: PairedText, at otherPage: String) -> Made {
    Made(from: own, other, PageLink(href: otherPage), by: appendPlaced)
}

/// The address of another page, as pages print it.
private struct PageLink: Sendable, Fingerprinted {
    let href: String

    var fingerprint: Fingerprint { Fingerprint(of: href) }
}

private func appendPlaced(
    to bytes: inout [UInt8], _ own: PairedText, _ other: PairedText, _ page: PageLink
) throws(Diagnostic) {
    let text = try own.htmlOfBlocks(.together)
    let otherBlocks = try other.blocks()
    var blocks = Bilingual(vi: otherBlocks, en: otherBlocks)
    blocks[own.language] = text.map(\.block)
    for row in FacingRow.rows(of: blocks) {
        let written = text[row.blocks[own.language]]
        guard let place = row.place else {
            for block in written { bytes += block.html }
            continue
        }
        bytes += "<div class=\"place\" id=\"\(place)\">\n".utf8
        for block in written { bytes += block.html }
        if let heading = otherBlocks[row.blocks[other.language]].first, case .heading = heading.kind {
            appendLink(to: &bytes, heading.text, other.language, page.href + "#" + place)
        }
        bytes += "</div>\n".utf8
    }
}

/// The link from a heading to the one that translates it; a screen reader says that one's words.
private func appendLink(to bytes: inout [UInt8], _ heading: String, _ language: Language, _ href: String) {
    let code = language.rawValue
    bytes += "<a class=\"there\" href=\"\(escaped(href))\" hreflang=\"\(code)\" lang=\"\(code)\" ".utf8
    bytes += "aria-label=\"\(escaped("\(code.uppercased()): \(heading)"))\">\(code.uppercased())</a>\n".utf8
}
