import Language

/// What the markup of an HTML page says of the page as a whole, and which blocks each element holds.
struct PageMarkup: Sendable {
    let meta: PageMeta
    /// Elements whose names say what they hold, with what they are called.
    let named: [(blocks: Range<Int>, names: ElementNames)]
    /// The moments that `<time>` elements give, by the block they stand in.
    let times: [Int: Moment]
    /// What elements on a line name as authors, by the block of the line.
    let authors: [(block: Int, text: String)]
    /// The index of the first node of each block.
    private let starts: [Int]
    private let parents: [Int]
    private let ends: [Int]

    init(of tree: MarkupTree, blocks: [Block], builtBy builder: MarkupBlocks) {
        authors = builder.authors
        meta = PageMeta(of: tree)
        let starts = blocks.map { $0.markup?.node ?? 0 }
        self.starts = starts
        parents = tree.nodes.map(\.parent)
        ends = tree.nodes.map(\.end)
        named = builder.named.map { (Self.blocks(from: $0.node, to: tree.nodes[$0.node].end, starts), $0.names) }
        var times: [Int: Moment] = [:]
        for time in builder.times where time.block < starts.count && starts[time.block] < ends[time.node] {
            guard let moment = tree.nodes[time.node]["datetime"].flatMap({ statedMoment($0) }) else { continue }
            times[time.block] = times[time.block] ?? moment
        }
        self.times = times
    }

    /// The blocks, each called what the elements around it are called.
    ///
    /// The whole article may be called by its author or its date, `<article class="author-mai">`: only names of elements
    /// that hold little say something of each of their blocks.
    func naming(_ blocks: [Block]) -> [Block] {
        var words = [0]
        for block in blocks { words.append(words[words.count - 1] + block.words) }
        let most = max(Self.mostWords, words[blocks.count] / 4)
        var names: [Int: ElementNames] = [:]
        for element in self.named where element.blocks.count <= Self.mostBlocks {
            guard words[element.blocks.upperBound] - words[element.blocks.lowerBound] <= most else { continue }
            for index in element.blocks { names[index, default: []].formUnion(element.names) }
        }
        return blocks.enumerated().map { index, block in
            guard let called = names[index], var markup = block.markup else { return block }
            markup.names.formUnion(called)
            return Block(block, markup: markup)
        }
    }

    private static let mostWords = 100
    private static let mostBlocks = 100

    /// The blocks that an element holds.
    func blocks(of element: Int) -> Range<Int> { Self.blocks(from: element, to: ends[element], starts) }

    /// The element that holds another, or nil for the outermost.
    func parent(of element: Int) -> Int? { parents[element] >= 0 ? parents[element] : nil }

    private static func blocks(from node: Int, to end: Int, _ starts: [Int]) -> Range<Int> {
        let first = place(of: node, in: starts)
        return first..<max(first, place(of: end, in: starts))
    }

    /// The first block that begins at a node or after it.
    private static func place(of node: Int, in starts: [Int]) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < node { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// A moment as machines write it; one in UTC is given as clocks in Hanoi show it, because sites of any zone write that.
func statedMoment(_ text: String) -> Moment? {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let moment = machineMoment(words) ?? PrintedDate.all(in: words, language: .en).first?.moment() else {
        return nil
    }
    guard (1945...2100).contains(moment.year) else { return nil }
    guard moment.offset == 0, moment.secondOfDay != nil else { return moment }
    return try? Moment(secondsSince1970: moment.secondsSince1970)
}

/// ISO 8601, also with fractions of seconds and with `+0700`.
private func machineMoment(_ words: String) -> Moment? {
    var text = words
    if let dot = text.firstIndex(of: "."), text[..<dot].count == 19 {
        text.removeSubrange(dot..<(text[dot...].dropFirst().firstIndex { !$0.isNumber } ?? text.endIndex))
    }
    let zone = text.suffix(5)
    if text.count > 16, zone.first == "+" || zone.first == "-", zone.dropFirst().allSatisfy(\.isNumber) {
        text.insert(":", at: text.index(text.endIndex, offsetBy: -2))
    }
    return try? Moment(text)
}
