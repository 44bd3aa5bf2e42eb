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
    /// The links and pictures in the order of the text, footnotes last; those that come out as mere words are reported
    /// instead.
    package func links(report: inout Report) -> [MarkdownLink] {
        guard mayHoldLinks else { return [] }
        do throws(Diagnostic) {
            let (links, findings) = try CMark.parse(self) { linksAndFindings(in: $0) }
            findings.forEach { report.add($0) }
            return links
        } catch {
            report.add(error)
            return []
        }
    }

    private func linksAndFindings(in root: CMarkNode) -> ([MarkdownLink], [Diagnostic]) {
        var places = InlinePlaces(self)
        var links: [MarkdownLink] = []
        var findings: [Diagnostic] = []
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
        return (links, findings)
    }

    /// Whether any byte is there without which no text has a link: a bracket, the beginning of an address, an at sign or
    /// an entity that may stand for one.
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
