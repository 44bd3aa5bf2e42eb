/// Enters and leaves every node from a root down, in the order of the text and without recursion: a hostile text nests
/// as deep as it is long.
struct CMarkWalk: Sequence, IteratorProtocol {
    enum Step {
        case enter(CMarkNode)
        case leave(CMarkNode)
    }

    private let root: CMarkNode
    private var current: CMarkNode?
    private var isEntering = true

    init(_ root: CMarkNode) {
        self.root = root
        current = root
    }

    mutating func next() -> Step? {
        guard let node = current else { return nil }
        if isEntering {
            if let child = node.firstChild { current = child } else { isEntering = false }
            return .enter(node)
        }
        goOn(from: node)
        return .leave(node)
    }

    /// Goes on behind a node that was just entered, without looking into it and without leaving it.
    mutating func pass(_ node: CMarkNode) {
        goOn(from: node)
    }

    private mutating func goOn(from node: CMarkNode) {
        isEntering = false
        if node == root {
            current = nil
        } else if let sibling = node.next {
            current = sibling
            isEntering = true
        } else {
            current = node.parent
        }
    }
}

extension CMarkNode {
    /// Every node below this one and itself, in the order of the text.
    var descendants: some Sequence<CMarkNode> {
        CMarkWalk(self).lazy.compactMap { step in
            if case .enter(let node) = step { node } else { nil }
        }
    }
}
