/// The text of a block while it is put together from the pieces between its tags.
struct InlineText {
    private var cleaner = TextCleaner()
    private var spans: [RichText.Span] = []
    /// What is open: each with the offset it began at in this block.
    private var open: [(kind: RichText.Span.Kind, node: Int, start: Int)] = []
    /// The first piece that says anything.
    private var first: Int?
    private var last: Int?

    mutating func append(_ node: MarkupTree.Node, at index: Int) {
        let length = cleaner.length
        node.text.withBytes { cleaner.append($0) }
        guard cleaner.length > length else { return }
        if first == nil { first = index }
        last = index
    }

    mutating func appendBlank() { cleaner.appendBlank() }

    /// Notes that an element begins that stands out; more of them in one another than anyone reads are passed over.
    mutating func begin(_ kind: RichText.Span.Kind, at node: Int) {
        if open.count < Self.deepest { open.append((kind, node, cleaner.bytes.count)) }
    }

    private static let deepest = 12

    mutating func end(_ node: Int) {
        guard let index = open.lastIndex(where: { $0.node == node }) else { return }
        close(open.remove(at: index))
    }

    /// Gives the text so far and begins a new one, in which what is open is open still.
    mutating func take() -> (text: RichText, pieces: ClosedRange<Int>)? {
        for element in open { close(element) }
        open = open.map { ($0.kind, $0.node, 0) }
        defer {
            cleaner = TextCleaner()
            spans = []
            first = nil
            last = nil
        }
        guard let first, let last else { return nil }
        let nested = spans.sorted {
            ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
        }
        return (RichText(cleaner.text, spans: nested), first...last)
    }

    var isEmpty: Bool { cleaner.length == 0 }

    /// Keeps the span of an element without blanks at its ends, and not inside another of its kind.
    private mutating func close(_ element: (kind: RichText.Span.Kind, node: Int, start: Int)) {
        var range = element.start..<max(element.start, cleaner.length)
        while let first = range.first, cleaner.bytes[first] == 0x20 { range = first + 1..<range.upperBound }
        while let last = range.last, cleaner.bytes[last] == 0x20 { range = range.lowerBound..<last }
        guard !range.isEmpty else { return }
        spans.append(RichText.Span(kind: element.kind, range: range))
    }
}
