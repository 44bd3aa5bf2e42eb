/// Cuts an HTML page into blocks: what stands on lines of its own, with its emphasis and links.
///
/// One walk over the nodes with an explicit stack: a page cannot be too deep for it.
struct MarkupBlocks {
    private let tree: MarkupTree
    private var blocks: [Block] = []
    private var inline = InlineText()
    /// The elements on lines of their own that are open, the innermost last.
    private var open: [OpenElement] = []
    /// Inline elements that are open and stand out, with their ends.
    private var openInline: [(node: Int, end: Int)] = []
    /// The nodes in the last element on a line that is named as a lead.
    private var lead = 0..<0
    /// Stretches of text that elements on the line name as authors, by their block.
    private(set) var authors: [(block: Int, text: String)] = []
    /// `<time>` elements, by the block they stand in.
    private(set) var times: [(block: Int, node: Int)] = []
    /// Whether the block to come stands in the same element as the one before it, as a caption under its picture may.
    private var isGlued = false
    private var breaks = 0

    /// An element on lines of its own, and what it makes of the blocks in it.
    private struct OpenElement {
        let node: Int
        let end: Int
        var kind: BlockMarkup.Kind
        /// The number of the next item of a numbered list.
        var nextNumber: Int?
    }

    private var knownNames: [String: ElementNames] = [:]

    /// Elements whose names say what they hold.
    private(set) var named: [(node: Int, names: ElementNames)] = []

    init(of tree: MarkupTree) {
        self.tree = tree
    }

    mutating func build() -> [Block] {
        var index = 0
        while index < tree.nodes.count {
            close(before: index)
            let node = tree.nodes[index]
            if node.name.isEmpty {
                if breaks > 0 { finishLine(before: node.text) }
                inline.append(node, at: index)
                index += 1
            } else {
                index = enter(node, at: index)
            }
        }
        close(before: tree.nodes.count)
        flush()
        return blocks
    }
}

extension MarkupBlocks {
    /// Goes into an element, or past it, and gives the next node to look at.
    private mutating func enter(_ node: MarkupTree.Node, at index: Int) -> Int {
        switch ElementKind(node) {
        case .unread:
            if inline.isEmpty == false, node.name == "noscript" { inline.appendBlank() }
            return node.end
        case .lineBreak:
            breaks += 1
            inline.appendBlank()
        case .picture: addPicture(node, at: index)
        case .inline(let kind):
            if node.name == "time" { times.append((blocks.count, index)) }
            if node.end - index < 40 { note(ElementNames(of: node, known: &knownNames), of: index, end: node.end) }
            if let kind { begin(kind, at: index, end: node.end) }
        case .block:
            flush()
            isGlued = false
            open.append(opened(node, at: index))
        }
        return index + 1
    }

    /// Notes what an element on a line is called.
    private mutating func note(_ names: ElementNames, of index: Int, end: Int) {
        if names.contains(.byline) { authors.append((blocks.count, tree.words(of: index))) }
        if names.contains(.lead) { lead = index..<end }
    }

    private mutating func begin(_ kind: RichText.Span.Kind, at index: Int, end: Int) {
        inline.begin(kind, at: index)
        openInline.append((index, end))
    }

    /// Leaves the elements that end before a node.
    private mutating func close(before index: Int) {
        while let last = openInline.last, last.end <= index {
            inline.end(last.node)
            openInline.removeLast()
        }
        while let last = open.last, last.end <= index {
            flush()
            isGlued = false
            open.removeLast()
        }
    }

    /// Two line breaks part paragraphs; one does unless the sentence plainly goes on after it.
    private mutating func finishLine(before text: String) {
        guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return }
        if breaks >= 2 || !Letters.isSmall(first) { flush() }
        breaks = 0
    }

    private mutating func opened(_ node: MarkupTree.Node, at index: Int) -> OpenElement {
        let outer = open.last
        let names = ElementNames(of: node, known: &knownNames)
        if !names.isEmpty { named.append((index, names)) }
        let number = node.name == "ol" ? Int(node["start"] ?? "1") ?? 1 : nil
        return OpenElement(
            node: index, end: node.end, kind: kind(of: node, at: index, in: outer), nextNumber: number)
    }

    private mutating func kind(of node: MarkupTree.Node, at index: Int, in outer: OpenElement?) -> BlockMarkup.Kind {
        switch node.name {
        case "h1", "h2", "h3", "h4", "h5", "h6": return .heading(Int(node.name.dropFirst()) ?? 6)
        case "li": return item()
        case "blockquote": return .quotation
        case "figcaption", "caption": return .caption
        case "td", "th": return .cell(row: node.parent)
        case "ul", "ol", "dl", "table", "tbody", "thead", "tfoot", "tr": return .paragraph
        // A cell that holds paragraphs is one of a table that only lays the page out.
        default: if case .cell? = outer?.kind { return .paragraph } else { return outer?.kind ?? .paragraph }
        }
    }

    private mutating func item() -> BlockMarkup.Kind {
        guard let list = open.lastIndex(where: { ["ol", "ul"].contains(tree.nodes[$0.node].name) }),
            let number = open[list].nextNumber
        else { return .item }
        open[list].nextNumber = number &+ 1
        return .numbered(number)
    }
}

extension MarkupBlocks {
    /// Ends the block that is being put together.
    private mutating func flush() {
        breaks = 0
        guard let (rich, pieces) = inline.take() else { return }
        let signs = KeyAndShape(of: rich.text)
        var markup = markup(
            rich, node: pieces.lowerBound, linkedWords: Self.linkedWords(of: rich, words: signs.shape.words),
            picture: nil)
        if lead.contains(pieces.lowerBound), lead.contains(pieces.upperBound) { markup.names.formUnion(.lead) }
        add(
            rich.text, signs, markup, from: tree.nodes[pieces.lowerBound], to: tree.nodes[pieces.upperBound], traces: []
        )
        passItem()
    }

    /// The words that links have; most links are the whole of a text.
    private static func linkedWords(of rich: RichText, words: Int) -> Int {
        var linked = 0
        for span in rich.spans where span.isLink {
            linked += span.range.count == rich.text.utf8.count ? words : rich.text.wordCount(in: span.range)
        }
        return linked
    }

    /// Only the first paragraph of a list's item begins it.
    private mutating func passItem() {
        for index in open.indices {
            switch open[index].kind {
            case .item, .numbered: open[index].kind = .paragraph
            default: break
            }
        }
    }

    /// A picture is a block without words; what stands in the same element after it is close to it.
    private mutating func addPicture(_ node: MarkupTree.Node, at index: Int) {
        flush()
        let sources = [node["data-src"], node["data-original"], node["src"]].compactMap { $0 }
        guard let address = sources.first(where: { !$0.isEmpty && !$0.hasPrefix("data:") }) else { return }
        let sizes = [node["width"], node["height"]].compactMap { $0.flatMap { Int($0) } }
        let picture = BlockMarkup.Picture(
            address: address, alternative: cleanText(node["alt"] ?? ""),
            isSmall: sizes.contains { $0 <= 48 })
        add(
            "", KeyAndShape(of: ""), markup(RichText(""), node: index, linkedWords: 0, picture: picture), from: node,
            to: node,
            traces: .picture)
        isGlued = true
    }

    private func markup(
        _ rich: RichText, node: Int, linkedWords: Int, picture: BlockMarkup.Picture?
    ) -> BlockMarkup {
        BlockMarkup(
            kind: open.last?.kind ?? .paragraph, element: open.last?.node ?? 0, node: node, rich: rich,
            linkedWords: linkedWords, picture: picture)
    }

    private mutating func add(
        _ text: String, _ signs: KeyAndShape, _ markup: BlockMarkup, from first: MarkupTree.Node,
        to last: MarkupTree.Node,
        traces: Block.Traces
    ) {
        blocks.append(
            Block(
                text, signs, lines: first.line...max(first.line, last.line),
                range: first.offset..<max(first.offset, last.offset), traces: traces, hasGapBefore: !isGlued,
                hasGapAfter: true, markup: markup))
        isGlued = false
    }
}

extension String {
    /// The words of a part given in UTF-8 offsets.
    fileprivate func wordCount(in range: Range<Int>) -> Int {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(startIndex, offsetBy: range.upperBound)
        return Shape(of: String(self[start..<end])).words
    }
}
