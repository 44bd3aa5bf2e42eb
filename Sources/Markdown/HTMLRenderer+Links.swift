extension HTMLRenderer {
    mutating func open(_ node: CMarkNode) {
        guard link == nil else { return }
        let isShown = withAddress(of: node) { address, bytes in
            bytes.append("<a href=\"")
            bytes.appendAddress(address)
        }
        guard isShown else { return }
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
        let isShown = withAddress(of: node) { address, bytes in
            bytes.append("<img src=\"")
            bytes.appendAddress(address)
            bytes.append("\" alt=\"")
        }
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

    /// Hands over the address a destination stands for; false, and nothing is done, when it is refused. A place in this
    /// text has an id that begins as all its ids do.
    private mutating func withAddress(
        of node: CMarkNode, _ use: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
    ) -> Bool {
        let destination = node.destination
        guard !addresses.isEmpty, var address = addresses[String(decoding: destination, as: UTF8.self)] else {
            guard Destination.refusedScheme(destination) == nil else { return false }
            if !rules.idPrefix.isEmpty, destination.first == UInt8(ascii: "#") {
                let place = Array(("#" + rules.idPrefix).utf8) + destination.dropFirst()
                place.withUnsafeBufferPointer { use($0, &bytes) }
            } else {
                use(destination, &bytes)
            }
            return true
        }
        return address.withUTF8 { address in
            guard Destination.refusedScheme(address) == nil else { return false }
            use(address, &bytes)
            return true
        }
    }
}
