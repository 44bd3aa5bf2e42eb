import SourceText

extension MarkdownBody {
    /// The raw HTML that comes out as text by these rules.
    func rawHTMLShownAsText(in root: CMarkNode, _ rules: MarkdownRules, _ lines: BodyLines) -> [Diagnostic] {
        let shown = ShownElements(in: root, allowing: rules.allowedElements)
        var places = InlinePlaces(self, lines)
        var findings: [Diagnostic] = []
        var opened: Set<String> = []
        for node in root.descendants where node.kind == .htmlInline || node.kind == .htmlBlock {
            let html = RawHTML(node.literal)
            let range = places.place(ofHTML: node)
            if shown[node] != nil || html?.tags.isEmpty == true { continue }
            // One finding for an element, not another for its end.
            if let tag = html?.tags.first, tag.role == .closes, opened.remove(tag.name) != nil { continue }
            if let tag = html?.tags.last, tag.role == .opens { opened.insert(tag.name) }
            findings.append(finding(range, isUnpaired: shown.unpaired.contains(node), rules))
        }
        return findings
    }

    private func finding(_ range: Range<Int>, isUnpaired: Bool, _ rules: MarkdownRules) -> Diagnostic {
        let html = source.text(in: range)
        let place = source.location(range)
        return isUnpaired
            ? .htmlUnpaired(html, place) : .htmlShownAsText(html, allowed: rules.allowedElements, place)
    }
}
