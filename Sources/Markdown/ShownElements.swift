/// Which pieces of raw HTML of a text come out as HTML: those whose every tag is allowed and has its partner.
///
/// A tag and its partner must stand in the same paragraph, or as blocks in the same place, so that what comes out is
/// nested as it should be and no `<b>` runs on over the rest of the page.
struct ShownElements {
    private var shown: [CMarkNode: RawHTML] = [:]
    /// The pieces that are allowed but for a tag without its partner.
    private(set) var unpaired: Set<CMarkNode>

    /// A tag that waits for its end.
    private struct OpenTag {
        let name: String
        let node: CMarkNode
    }

    init(in root: CMarkNode, allowing elements: [String]) {
        let candidates = Self.candidates(in: root, allowing: Set(elements))
        var matcher = Matcher()
        for (node, html) in candidates { matcher.match(html.tags, of: node) }
        unpaired = matcher.refused()
        for (node, html) in candidates where !unpaired.contains(node) { shown[node] = html }
    }

    /// What is shown for a node, or nil when it is shown as text.
    subscript(node: CMarkNode) -> RawHTML? { shown[node] }

    private static func candidates(in root: CMarkNode, allowing elements: Set<String>) -> [(CMarkNode, RawHTML)] {
        var candidates: [(CMarkNode, RawHTML)] = []
        var walk = CMarkWalk(root)
        while let step = walk.next() {
            guard case .enter(let node) = step else { continue }
            switch node.kind {
            // The words of a picture are an attribute, in which there are no tags.
            case .image: walk.pass(node)
            case .htmlBlock, .htmlInline:
                if let html = RawHTML(node.literal),
                    html.isHarmless(allowing: elements, inParagraph: node.kind == .htmlInline)
                {
                    candidates.append((node, html))
                }
            default: break
            }
        }
        return candidates
    }

    /// Finds the partner of every tag.
    private struct Matcher {
        /// The tags that are open in each paragraph or block.
        private var open: [CMarkNode: [OpenTag]] = [:]
        /// The pieces that stand and fall together.
        private var partners: [CMarkNode: [CMarkNode]] = [:]
        private var alone: [CMarkNode] = []

        mutating func match(_ tags: [RawHTML.Tag], of node: CMarkNode) {
            guard let parent = node.parent else { return }
            for tag in tags {
                switch tag.role {
                case .stands: break
                case .opens: open[parent, default: []].append(OpenTag(name: tag.name, node: node))
                case .closes: close(tag.name, node, in: parent)
                }
            }
        }

        private mutating func close(_ name: String, _ node: CMarkNode, in parent: CMarkNode) {
            guard var tags = open[parent], let opening = tags.lastIndex(where: { $0.name == name }) else {
                alone.append(node)
                return
            }
            alone += tags[(opening + 1)...].map(\.node)
            partners[node, default: []].append(tags[opening].node)
            partners[tags[opening].node, default: []].append(node)
            tags.removeSubrange(opening...)
            open[parent] = tags
        }

        /// The pieces with a tag that has no partner, and all that stand and fall with them.
        func refused() -> Set<CMarkNode> {
            var refused: Set<CMarkNode> = []
            var waiting = alone + open.values.flatMap { $0.map(\.node) }
            while let node = waiting.popLast() {
                if refused.insert(node).inserted { waiting += partners[node] ?? [] }
            }
            return refused
        }
    }
}
