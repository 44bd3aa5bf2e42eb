/// A fixed set of short words, made to be asked quickly; a word is at most eight letters in a number, the last one lowest.
struct WordSet: Sendable {
    private let slots: [UInt64]
    private let shift: UInt64

    /// The words between blanks.
    init(_ words: String) {
        self.init(words.split(whereSeparator: \.isWhitespace).map { Self.pack($0.utf8) })
    }

    init(_ words: [UInt64]) {
        let bits = Int.bitWidth - max(words.count, 4).leadingZeroBitCount + 1
        var slots = [UInt64](repeating: 0, count: 1 << bits)
        shift = UInt64(64 - bits)
        for word in words { slots[Self.slot(of: word, in: slots, shift)] = word }
        self.slots = slots
    }

    func contains(_ word: UInt64) -> Bool {
        word != 0 && slots[Self.slot(of: word, in: slots, shift)] == word
    }

    /// The letters of a word in one number; of a longer one, its last eight.
    static func pack(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Where a word is, or the free place for it; the table is at most half full, so there is one.
    private static func slot(of word: UInt64, in slots: [UInt64], _ shift: UInt64) -> Int {
        var slot = Int((word &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[slot] != 0, slots[slot] != word { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}
