package import SourceText

extension MarkdownBody {
    /// Appends the text as HTML. A link or picture whose destination is a key of `addresses` gets the address there.
    ///
    /// Whatever the text holds, no script comes out of it: raw HTML is shown as text where the rules do not allow it,
    /// and links and pictures with other schemes than http, https, mailto and tel are only their words.
    package func appendHTML(
        to bytes: inout [UInt8], rules: MarkdownRules, addresses: [String: String]
    ) throws(Diagnostic) {
        let body = try inHand()
        // Moved out and back, so that the renderer owns the only copy and appends in place.
        var output: [UInt8] = []
        swap(&output, &bytes)
        defer { swap(&output, &bytes) }
        let length = output.count
        do throws(Diagnostic) {
            try CMark.parse(body) { root throws(Diagnostic) in
                var renderer = HTMLRenderer(
                    root, rules: rules, addresses: addresses, shown: body.shownElements(in: root, by: rules))
                swap(&renderer.bytes, &output)
                let isWithinLimit = renderer.render(root, limit: Self.longestHTML)
                swap(&renderer.bytes, &output)
                if !isWithinLimit { throw tooLarge }
            }
        } catch {
            output.removeSubrange(length...)
            throw error
        }
    }

    /// The raw HTML that is shown; nil where there can be none.
    func shownElements(in root: CMarkNode, by rules: MarkdownRules) -> ShownElements? {
        guard !rules.allowedElements.isEmpty, mayHold(UInt8(ascii: "<")) else { return nil }
        return ShownElements(in: root, allowing: rules.allowedElements)
    }

    var tooLarge: Diagnostic { .markdownTooLarge(source.location(range.lowerBound..<range.lowerBound)) }

    /// A few kilobytes can ask for megabytes: a long address in a reference that is used over and over.
    static let longestHTML = 32_000_000
}
