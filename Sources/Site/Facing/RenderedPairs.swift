import Language
import Markdown
import SourceText
import Synchronization

/// Both texts of an article as HTML, and the rows they make together.
final class RenderedPair: Sendable {
    let texts: Bilingual<RenderedText>
    let rows: [FacingRow]

    init(_ texts: Bilingual<RenderedText>) {
        self.texts = texts
        rows = FacingRow.rows(of: texts.map { $0.blocks.map(\.measure) })
    }
}

/// The pairs of texts that were rendered last, by the fingerprints of what they were made from: an article has three pages
/// that show its texts, made one soon after the other.
final class RenderedPairs: Sendable {
    private struct Shelf {
        var pairs: [Fingerprint: RenderedPair] = [:]
        /// In the order in which they are let go, beginning at `oldest`.
        var order: [Fingerprint] = []
        var oldest = 0
    }

    /// As many as the workers of four processors can be busy with at once.
    private static let capacity = 96

    private let shelf = Mutex(Shelf())

    subscript(fingerprint: Fingerprint) -> RenderedPair? {
        shelf.withLock { $0.pairs[fingerprint] }
    }

    func keep(_ pair: RenderedPair, as fingerprint: Fingerprint) {
        // What is let go is taken apart when others need not wait for it any more.
        _ = shelf.withLock { shelf -> RenderedPair? in
            if let same = shelf.pairs.updateValue(pair, forKey: fingerprint) { return same }
            if shelf.order.count < Self.capacity {
                shelf.order.append(fingerprint)
                return nil
            }
            let oldest = shelf.pairs.removeValue(forKey: shelf.order[shelf.oldest])
            shelf.order[shelf.oldest] = fingerprint
            shelf.oldest = (shelf.oldest + 1) % Self.capacity
            return oldest
        }
    }
}
