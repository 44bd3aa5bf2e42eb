import Language

extension HTMLRenderer {
    mutating func open(_ node: CMarkNode) {
        guard link == nil else { return }
        guard append("<a href=\"", addressOf: node) else { return }
        link = node
        appendTitle(of: node)
        bytes.append("\">")
    }

    mutating func close(_ node: CMarkNode) {
        guard link == node else { return }
        link = nil
        bytes.append("</a>")
    }

    /// Writes a picture, or only its words where its address is refused.
    mutating func image(_ node: CMarkNode) {
        let isShown = append("<img src=\"", addressOf: node)
        if isShown { bytes.append("\" alt=\"") }
        for part in node.descendants {
            switch part.kind {
            case .text, .code, .htmlInline: bytes.appendEscaped(part.literal)
            case .softBreak, .lineBreak: bytes.append(0x20)
            default: break
            }
        }
        guard isShown else { return }
        appendTitle(of: node)
        bytes.append("\" />")
    }

    private mutating func appendTitle(of node: CMarkNode) {
        let title = node.title
        guard !title.isEmpty else { return }
        bytes.append("\" title=\"")
        bytes.appendEscaped(title)
    }

    /// Writes the beginning of a tag with the address a destination stands for; false, and nothing is written, when that
    /// is refused.
    private mutating func append(_ beginning: StaticString, addressOf node: CMarkNode) -> Bool {
        let destination = node.destination
        if !addresses.isEmpty, var address = addresses[String(decoding: destination, as: UTF8.self)] {
            return address.withUTF8 { append(beginning, $0) }
        }
        // A place in this text has an id that may be given a prefix.
        let isPlace = destination.first == UInt8(ascii: "#")
        let start = bytes.count + beginning.utf8CodeUnitCount
        guard append(beginning, destination) else { return false }
        if isPlace { idStarts.append(start + 1) }
        return true
    }

    private mutating func append(_ beginning: StaticString, _ address: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Destination.refusedScheme(address) == nil else { return false }
        bytes.append(beginning)
        bytes.appendAddress(address)
        return true
    }
}
