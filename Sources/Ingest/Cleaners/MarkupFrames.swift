import SourceText

extension Cleaner {
    /// What elements hold that are called menus, heads, feet, boxes of other stories or comments.
    ///
    /// A name alone takes nothing away that most of the page's running text stands in, nor the page's first headline.
    static let markupFrames = Cleaner(name: "markup-frames") { reading in
        guard let markup = reading.page.markup else { return [] }
        let before = proseBefore(reading)
        let total = before[before.count - 1]
        let headline = reading.blocks.firstIndex { $0.markup?.kind == .heading(1) }
        var end = 0
        return markup.named.flatMap { element -> [Claim] in
            // What stands in an element that was claimed has been claimed with it.
            guard !element.names.isDisjoint(with: .notText), element.blocks.upperBound > end else { return [] }
            let words = before[element.blocks.upperBound] - before[element.blocks.lowerBound]
            guard words * 2 < total, headline.map({ !element.blocks.contains($0) }) ?? true else { return [] }
            end = element.blocks.upperBound
            return element.blocks.compactMap { claim(on: $0, in: element.names, reading) }
        }
    }

    /// What is said about an author, under the text or beside it.
    static let markupBiographies = Cleaner(name: "markup-biographies") { reading in
        guard reading.page.markup != nil else { return [] }
        let total = proseBefore(reading).last ?? 0
        return reading.blocks.indices.compactMap { index in
            let block = reading.blocks[index]
            guard block.markup?.names.contains(.byline) == true, block.isProse, block.words * 4 < total else {
                return nil
            }
            return Claim(block: index, role: .interface, reason: .aboutAuthor)
        }
    }

    private static func claim(on index: Int, in names: ElementNames, _ reading: Reading) -> Claim? {
        if names.contains(.comments) { return Claim(block: index, role: .teaser, reason: .inCommentsElement) }
        if names.contains(.related) { return Claim(block: index, role: .teaser, reason: .inRelatedElement) }
        // The row of buttons under a headline often holds the date and the author too.
        let block = reading.blocks[index]
        let isSigned = block.markup.map { !$0.names.isDisjoint(with: [.byline, .date]) } ?? false
        if isSigned || block.shape.digits >= 6 && block.words <= 20 { return nil }
        return Claim(block: index, role: .interface, reason: .inFrameElement)
    }

    /// The words of running text before each block, and before the end of the page; links are none.
    private static func proseBefore(_ reading: Reading) -> [Int] {
        var words = 0
        return reading.blocks.map { block in
            defer { if block.isProse, !block.isMostlyLinks { words += block.words } }
            return words
        } + [words]
    }
}

extension Cleaner {
    /// Blocks that are mostly links: menus, lists of stories, tags.
    ///
    /// A third of the words is the limit that Kohlschütter, Fankhauser and Nejdl found to part text from the rest
    /// ("Boilerplate Detection using Shallow Text Features", WSDM 2010).
    static let markupLinks = Cleaner(name: "markup-links") { reading in
        let signs = Set(reading.page.markup?.authors.map(\.block) ?? [])
        let stated = Set(reading.page.markup?.meta.titleKeys.map(\.key) ?? [])
        return reading.blocks.indices.compactMap { index in
            let block = reading.blocks[index]
            guard block.isMostlyLinks, block.markup?.kind != .heading(1) else { return nil }
            // A headline may be a link to its own page.
            if block.isHeading, stated.contains(block.key) { return nil }
            return isSigned(index, reading) || signs.contains(index)
                ? nil : Claim(block: index, role: .teaser, reason: .mostlyLinks)
        }
    }

    /// Whether a line of links names who wrote the text, or its paper: by its element or a label, "By A and B"; on a page
    /// saved as Markdown a name alone does.
    private static func isSigned(_ index: Int, _ reading: Reading) -> Bool {
        let block = reading.blocks[index]
        let isNamed = block.markup.map { !$0.names.isDisjoint(with: [.byline, .date]) }
        if isNamed ?? PersonName.isName(block.text) { return true }
        guard let byline = reading.byline(index) else { return false }
        return byline.paper != nil || !byline.authors.isEmpty && Byline.isLabelled(block.text)
    }
}

extension Cleaner {
    /// Captions by their element, its name, or their place in a picture's own element or table.
    static let markupCaptions = Cleaner(name: "markup-captions") { reading in
        guard reading.page.markup != nil else { return [] }
        return reading.blocks.indices.compactMap { index in
            let block = reading.blocks[index]
            // "Clip: …" stands under a film, and films are not kept.
            guard let reason = captionReason(index, in: reading), interfaceRole(of: block) == nil else { return nil }
            return Claim(block: index, role: .caption, reason: reason)
        }
    }

    private static func captionReason(_ index: Int, in reading: Reading) -> Message? {
        let block = reading.blocks[index]
        guard let markup = block.markup, !block.text.isEmpty, block.words <= 90 else { return nil }
        if markup.kind == .caption || markup.names.contains(.caption) { return .captionElement }
        guard index > 0, reading.blocks[index - 1].markup?.picture != nil, block.words <= 60, markup.linkedWords == 0
        else { return nil }
        let isBeside = isAlone(markup, in: reading) || reading.blocks[index - 1].isCell && block.isCell
        return isBeside || markup.isWhollyEmphasised ? .underPicture : nil
    }

    /// Whether the element that holds a text and the picture before it holds no more than that.
    private static func isAlone(_ text: BlockMarkup, in reading: Reading) -> Bool {
        guard let page = reading.page.markup else { return false }
        let blocks = page.blocks(of: text.element)
        guard blocks.count <= 8 else { return false }
        let words = blocks.reduce(0) { $0 + reading.blocks[$1].words }
        return blocks.count >= 2 && words <= 60 && reading.blocks[blocks.lowerBound].markup?.picture != nil
    }
}
