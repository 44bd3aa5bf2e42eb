/// Where a text stands in a list: Vietnamese syllable by syllable as dictionaries do, English by letters.
package struct OrderKey: Comparable, Hashable, Sendable {
    private let key: [UInt8]
    private let tieBreaker: String

    package init(_ text: String, in language: Language) {
        key = Array(folded(text).utf8)
        tieBreaker = text
    }

    package static func < (left: Self, right: Self) -> Bool {
        if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
        return left.tieBreaker.utf8.lexicographicallyPrecedes(right.tieBreaker.utf8)
    }
}
