package import SourceText

/// A text as HTML block by block, made by one parse, for the pages that show it: whole, or beside another text.
package struct RenderedText: Sendable {
    package let blocks: [Block]
    /// The words of the whole text as `plainText` gives them, in UTF-8, where they were asked for; else empty.
    package let words: [UInt8]
    private let html: [UInt8]
    /// Where in `html` an id begins, or what a link to one names: the places for a prefix.
    private let idStarts: [Int]

    /// A block on the outermost level.
    package struct Block: Sendable {
        package let measure: MarkdownBlock.Measure
        /// The words of a heading; nil for any other block.
        package let heading: String?
        /// The number of a footnote; nil for any other block.
        fileprivate let footnote: Int?
        /// Where its HTML is.
        fileprivate let html: Range<Int>
        /// Which ids are in it, among those of the text.
        fileprivate let ids: Range<Int>
    }

    /// How footnotes stand on a page: as one list, or each as a list of its own where texts are shown block by block.
    package enum FootnoteLayout: Sendable {
        case together, apart
    }

    init(of root: CMarkNode, renderedBy renderer: consuming HTMLRenderer, keepingWords keepsWords: Bool) {
        let ends = renderer.blockStarts.dropFirst() + [renderer.bytes.count]
        let idStarts = renderer.idStarts
        var footnotes = 0
        var ids = 0..<0
        var words: [UInt8] = []
        var allWords: [UInt8] = []
        blocks = zip(root.children, zip(renderer.blockStarts, ends)).map { node, range in
            let kind = MarkdownBlock.Kind(node)
            node.writePlainWords(to: &words)
            if keepsWords, !words.isEmpty {
                if !allWords.isEmpty { allWords.append(0x0A) }
                allWords += words
            }
            if kind == .footnote { footnotes += 1 }
            ids = ids.upperBound..<(idStarts[ids.upperBound...].firstIndex { $0 >= range.1 } ?? idStarts.count)
            return Block(
                measure: MarkdownBlock.Measure(kind: kind, length: readersLength(of: words)),
                heading: kind.isHeading ? String(decoding: words, as: UTF8.self) : nil,
                footnote: kind == .footnote ? footnotes : nil, html: range.0..<range.1, ids: ids)
        }
        html = renderer.bytes
        self.words = allWords
        self.idStarts = idStarts
    }

    /// Appends the HTML of a block. The blocks of a text with its footnotes together give the HTML of the whole text.
    ///
    /// - Parameter idPrefix: What every id of the text begins with, and every link to one, so that two texts can stand on
    ///   one page.
    package func append(
        _ block: Block, _ footnotes: FootnoteLayout = .together, idPrefix: String = "", to bytes: inout [UInt8]
    ) {
        guard let number = block.footnote else { return appendHTML(of: block, idPrefix, to: &bytes) }
        if footnotes == .apart || number == 1 {
            FootnoteList.begin(at: footnotes == .apart ? number : nil, &bytes)
        }
        appendHTML(of: block, idPrefix, to: &bytes)
        if footnotes == .apart || block.html.upperBound == html.count { FootnoteList.end(&bytes) }
    }

    private func appendHTML(of block: Block, _ idPrefix: String, to bytes: inout [UInt8]) {
        var start = block.html.lowerBound
        if !idPrefix.isEmpty {
            for place in idStarts[block.ids] {
                bytes += html[start..<place]
                bytes += idPrefix.utf8
                start = place
            }
        }
        bytes += html[start..<block.html.upperBound]
    }
}

extension MarkdownBody {
    /// The blocks of the text in its order with their HTML, at its end the footnotes that are referred to.
    ///
    /// - Parameter keepsWords: Whether the words of the text are wanted too.
    package func rendered(
        rules: MarkdownRules, addresses: [String: String], keepingWords keepsWords: Bool = false
    ) throws(Diagnostic) -> RenderedText {
        let body = try inHand()
        return try CMark.parse(body) { root throws(Diagnostic) in
            var renderer = HTMLRenderer(
                root, rules: rules, addresses: addresses, shown: body.shownElements(in: root, by: rules),
                listsFootnotes: false)
            guard renderer.render(root, limit: Self.longestHTML) else { throw tooLarge }
            return RenderedText(of: root, renderedBy: consume renderer, keepingWords: keepsWords)
        }
    }
}
