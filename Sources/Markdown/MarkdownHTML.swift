package import SourceText

extension MarkdownBody {
    /// Appends the text as HTML. A link or picture whose destination is a key of `addresses` gets the address there.
    ///
    /// Whatever the text holds, no script comes out of it: raw HTML is shown as text where the rules do not allow it,
    /// and links and pictures with other schemes than http, https, mailto and tel are only their words.
    package func appendHTML(
        to bytes: inout [UInt8], rules: MarkdownRules, addresses: [String: String]
    ) throws(Diagnostic) {
        let holdsTags = !rules.allowedElements.isEmpty && mayHold(UInt8(ascii: "<"))
        // Moved out and back, so that the renderer owns the only copy and appends in place.
        var output: [UInt8] = []
        swap(&output, &bytes)
        defer { swap(&output, &bytes) }
        let length = output.count
        do throws(Diagnostic) {
            try CMark.parse(self) { root throws(Diagnostic) in
                let shown = holdsTags ? ShownElements(in: root, allowing: rules.allowedElements) : nil
                var renderer = HTMLRenderer(root, rules: rules, addresses: addresses, shown: shown)
                swap(&renderer.bytes, &output)
                let isWithinLimit = renderer.render(root, limit: Self.longestHTML)
                swap(&renderer.bytes, &output)
                if !isWithinLimit { throw .markdownTooLarge(source.location(range.lowerBound..<range.lowerBound)) }
            }
        } catch {
            output.removeSubrange(length...)
            throw error
        }
    }

    /// The blocks of the text, each with its HTML by the same rules; footnotes and headings count through the whole text.
    package func htmlOfBlocks(
        _ footnotes: FootnoteLayout, rules: MarkdownRules, addresses: [String: String]
    ) throws(Diagnostic) -> [(block: MarkdownBlock, html: ArraySlice<UInt8>)] {
        let holdsTags = !rules.allowedElements.isEmpty && mayHold(UInt8(ascii: "<"))
        return try CMark.parse(self) { root throws(Diagnostic) in
            let shown = holdsTags ? ShownElements(in: root, allowing: rules.allowedElements) : nil
            var renderer = HTMLRenderer(root, rules: rules, addresses: addresses, shown: shown, footnotes: footnotes)
            guard renderer.render(root, limit: Self.longestHTML) else {
                throw .markdownTooLarge(source.location(range.lowerBound..<range.lowerBound))
            }
            let ends = renderer.blockStarts.dropFirst() + [renderer.bytes.count]
            let html = zip(renderer.blockStarts, ends).map { renderer.bytes[$0..<$1] }
            return zip(blocks(of: root), html).map { (block: $0, html: $1) }
        }
    }

    /// A few kilobytes can ask for megabytes: a long address in a reference that is used over and over.
    private static let longestHTML = 32_000_000
}
