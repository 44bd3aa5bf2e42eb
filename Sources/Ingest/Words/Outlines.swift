/// The first bytes and lengths of many words: whether a text may be one of them, before it is looked up.
struct Outlines: Sendable {
    /// For each first byte the lengths of words that begin with it, as bits; those from 63 on as one.
    private var lengths = Array(repeating: UInt64(0), count: 256)

    init(of words: some Sequence<String>) {
        for word in words {
            if let first = word.utf8.first { lengths[Int(first)] |= Self.bit(of: word.utf8.count) }
        }
    }

    /// Whether one of the words has the length of a text and begins as it does.
    func mayHold(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        return lengths[Int(first)] & Self.bit(of: text.utf8.count) != 0
    }

    private static func bit(of length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}
