package import SourceText

/// A link or picture of a text.
package struct MarkdownLink: Sendable, Hashable {
    /// Where it leads, as written, entities and backslashes resolved.
    package let destination: String
    /// UTF-8 offsets into the source file: the link from its first bracket to its end, or the nearest place known.
    package let range: Range<Int>
    package let isImage: Bool

    package init(destination: String, range: Range<Int>, isImage: Bool) {
        self.destination = destination
        self.range = range
        self.isImage = isImage
    }
}

extension MarkdownBody {
    /// The links and pictures in the order of the text, footnotes last.
    ///
    /// What comes out otherwise than it was meant is reported: raw HTML that these rules show as text, words that are left
    /// out, references that lead nowhere, and links that are mere words because of where they would lead.
    package func links(by rules: MarkdownRules, report: inout Report) -> [MarkdownLink] {
        guard mayHoldLinks || mayLoseText else { return [] }
        if let plain = plainLinks { return plain.links.compactMap { link(at: $0, &report) } }
        do throws(Diagnostic) {
            let found = try CMark.parse(self) { linksAndFindings(in: $0, by: rules) }
            for finding in found.findings { report.add(finding) }
            return found.links
        } catch {
            report.add(error)
            return []
        }
    }

    /// Nil where only parsing the text tells its links.
    var plainLinks: PlainLinks? {
        source.bytes.withUnsafeBufferPointer { PlainLinks(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    private func link(at plain: PlainLinks.Link, _ report: inout Report) -> MarkdownLink? {
        func placed(_ part: Range<Int>) -> Range<Int> {
            range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound
        }
        let destination = placed(plain.destination)
        let refused = source.bytes.withUnsafeBufferPointer {
            Destination.refusedScheme(UnsafeBufferPointer(rebasing: $0[destination]))
        }
        if let refused {
            report.add(.refusedScheme(refused, source.location(placed(plain.range))))
            return nil
        }
        return MarkdownLink(destination: source.text(in: destination), range: placed(plain.range), isImage: false)
    }

    func linksAndFindings(
        in root: CMarkNode, by rules: MarkdownRules
    ) -> (links: [MarkdownLink], findings: [Diagnostic]) {
        let lines = BodyLines(self)
        var findings: [Diagnostic] = []
        if mayHold(UInt8(ascii: "<")) { findings += rawHTMLShownAsText(in: root, rules, lines) }
        if mayLoseText { findings += lostText(in: root, lines) }
        return (links(in: root, lines, &findings), findings)
    }

    private func links(in root: CMarkNode, _ lines: BodyLines, _ findings: inout [Diagnostic]) -> [MarkdownLink] {
        var places = InlinePlaces(self, lines)
        var links: [MarkdownLink] = []
        for node in root.descendants {
            let kind = node.kind
            guard kind == .link || kind == .image else { continue }
            let range = places.place(of: node, kind)
            let destination = node.destination
            if let scheme = Destination.refusedScheme(destination) {
                findings.append(.refusedScheme(scheme, source.location(range)))
                continue
            }
            links.append(
                MarkdownLink(
                    destination: String(decoding: destination, as: UTF8.self), range: range, isImage: kind == .image))
        }
        return links
    }

    /// Whether any byte is there without which no text has a link or a tag: a bracket, the beginning of an address, an at
    /// sign or an entity that may stand for one.
    var mayHoldLinks: Bool {
        if ["[", "<", "@", "&"].contains(where: { mayHold(UInt8(ascii: $0)) }) { return true }
        return source.bytes.withUnsafeBufferPointer { bytes in
            for index in range {
                switch bytes[index] {
                case UInt8(ascii: ":"):
                    if byte(index + 1) == UInt8(ascii: "/"), byte(index + 2) == UInt8(ascii: "/") { return true }
                case UInt8(ascii: "w"):
                    if byte(index + 1) == UInt8(ascii: "w"), byte(index + 2) == UInt8(ascii: "w") { return true }
                default: break
                }
            }
            return false
        }
    }
}
