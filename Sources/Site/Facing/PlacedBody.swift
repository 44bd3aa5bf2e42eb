import Language
import Markdown
import Mustache
import SourceText

/// The body of a text that has a translation, made when a page shows it: what stands in both texts has the same id on
/// the pages of both, and each heading leads to its fellow in the other text.
///
/// - Parameter otherPage: Where the other text's page stands, as pages print it.
func placedBody(of texts: PairedTexts, in language: Language, at otherPage: String) -> Made {
    Made(from: texts, Side(language: language, otherPage: otherPage), by: appendPlaced)
}

/// Which of two texts is shown, and where the other one's page stands.
private struct Side: Sendable, Fingerprinted {
    let language: Language
    let otherPage: String

    var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        builder.combine(language.rawValue)
        builder.combine(otherPage)
        return builder.fingerprint
    }
}

private func appendPlaced(to bytes: inout [UInt8], _ texts: PairedTexts, _ side: Side) throws(Diagnostic) {
    let pair = try texts.rendered()
    let own = pair.texts[side.language]
    let other = pair.texts[side.language.other]
    for row in pair.rows {
        let blocks = own.blocks[row.blocks[side.language]]
        guard let place = row.place else {
            for block in blocks { own.append(block, to: &bytes) }
            continue
        }
        bytes.append("<div class=\"place\" id=\"")
        bytes += place.utf8
        bytes.append("\">\n")
        for block in blocks { own.append(block, to: &bytes) }
        if let heading = other.blocks[row.blocks[side.language.other]].first?.heading {
            appendLink(to: &bytes, heading, side.language.other, side.otherPage + "#" + place)
        }
        bytes.append("</div>\n")
    }
}

/// The link from a heading to the one that translates it; a screen reader says that one's words.
private func appendLink(to bytes: inout [UInt8], _ heading: String, _ language: Language, _ href: String) {
    let code = language.rawValue
    let name = code.uppercased()
    bytes.append("<a class=\"there\" href=\"")
    bytes += escaped(href).utf8
    for (attribute, value) in [("\" hreflang=\"", code), ("\" lang=\"", code), ("\" aria-label=\"", name)] {
        bytes += attribute.utf8
        bytes += value.utf8
    }
    bytes.append(": ")
    bytes += escaped(heading).utf8
    bytes.append("\">")
    bytes += name.utf8
    bytes.append("</a>\n")
}
