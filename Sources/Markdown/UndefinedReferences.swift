import SourceText

/// Finds references in the words of a text that no definition answers: “[^2]” and “[words][label]”.
struct UndefinedReferences {
    private let body: MarkdownBody
    private var places: InlinePlaces

    init(_ body: MarkdownBody, _ lines: BodyLines) {
        self.body = body
        places = InlinePlaces(body, lines)
    }

    /// Reports the references that stand in a text node. Brackets behind backslashes are meant as such.
    mutating func look(at text: CMarkNode, _ findings: inout [Diagnostic]) {
        let literal = text.literal
        guard literal.contains(UInt8(ascii: "[")) else { return }
        var rest = Array(literal)[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
            rest = rest[open...]
            guard let reference = Self.reference(at: rest) else {
                rest = rest.dropFirst()
                continue
            }
            if let place = places.place(of: reference, in: text) {
                findings.append(.undefinedReference(body.source.text(in: place), body.source.location(place)))
            }
            rest = rest[reference.endIndex...]
        }
    }

    /// The footnote reference or the full link reference that begins with the first byte.
    private static func reference(at text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let first = bracket(at: text) else { return nil }
        if first.count > 3, first[first.startIndex + 1] == UInt8(ascii: "^") {
            return first.contains(0x20) ? nil : first
        }
        guard let second = bracket(at: text[first.endIndex...]), first.count > 2 else { return nil }
        return text[first.startIndex..<second.endIndex]
    }

    /// A pair of brackets without brackets in it.
    private static func bracket(at text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard text.first == UInt8(ascii: "["),
            let end = text.dropFirst().firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }),
            text[end] == UInt8(ascii: "]")
        else { return nil }
        return text[...end]
    }
}
