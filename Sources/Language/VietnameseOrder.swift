/// Makes the key of a Vietnamese text: per syllable its letters and its tones, then the cases, then the text.
struct VietnameseOrder {
    private var key: [UInt8] = []
    private var cases: [UInt8] = []
    /// A tone for each letter of the syllable being read.
    private var tones: [UInt8] = []

    static func key(of text: Span<UInt8>) -> [UInt8] {
        var order = Self()
        order.key.reserveCapacity(text.count * 3 + 8)
        order.read(text)
        order.key.append(OrderByte.end)
        OrderByte.appendCases(order.cases, to: &order.key)
        for offset in text.indices { order.key.append(text[offset]) }
        return order.key
    }

    private mutating func read(_ text: Span<UInt8>) {
        var offset = 0
        while offset < text.count {
            if OrderByte.isDigit(text[offset]) {
                endSyllable()
                OrderByte.appendNumber(text, &offset, to: &key)
                continue
            }
            let (scalar, end) = decodeScalar(in: text, at: offset)
            if let letter = VietnameseAlphabet.letter(scalar) {
                append(letter)
            } else if scalar.value >= 0x80, scalar.isLetter {
                appendForeign(text.extracting(offset..<end), isCapital: scalar.properties.isUppercase)
            } else if scalar != "'", scalar != "’" {
                endSyllable()
            }
            offset = end
        }
        endSyllable()
    }

    private mutating func append(_ letter: VietnameseLetter) {
        key.append(OrderByte.letter + letter.rank)
        tones.append(OrderByte.tone + letter.tone.rawValue)
        cases.append(letter.isCapital ? OrderByte.capital : OrderByte.small)
    }

    /// A letter of another alphabet stands with the Latin letter it folds to, else behind all of them.
    private mutating func appendForeign(_ letter: Span<UInt8>, isCapital: Bool) {
        var plain: [UInt8] = []
        fold(letter, into: &plain)
        for byte in plain {
            let known = VietnameseAlphabet.letter(Unicode.Scalar(byte))
            key.append(known.map { OrderByte.letter + $0.rank } ?? byte)
            tones.append(OrderByte.tone)
            cases.append(isCapital ? OrderByte.capital : OrderByte.small)
        }
    }

    /// Ends the syllable with its tones, up to the last letter that has one.
    private mutating func endSyllable() {
        guard !tones.isEmpty else { return }
        moveToneOfNewStyle()
        key.append(OrderByte.endOfWord)
        if let last = tones.lastIndex(where: { $0 != OrderByte.tone }) { key += tones[...last] }
        key.append(OrderByte.endOfTones)
        tones.removeAll(keepingCapacity: true)
    }

    /// `hoà` stands where `hòa` does: the bytes at the end of the key tell them apart.
    private mutating func moveToneOfNewStyle() {
        let last = tones.count - 1
        guard last > 0, tones[last] != OrderByte.tone, tones[last - 1] == OrderByte.tone else { return }
        let letters = key.suffix(min(3, tones.count))
        let isOpen = Self.pairs.contains { letters.suffix(2).elementsEqual($0) }
        if isOpen, letters.count < 3 || letters.first != Self.q || letters.suffix(2).elementsEqual(Self.pairs[0]) {
            tones.swapAt(last - 1, last)
        }
    }

    private static let pairs: [[UInt8]] = [bytes("oa"), bytes("oe"), bytes("uy")]
    private static let q = bytes("q")[0]

    private static func bytes(_ letters: String) -> [UInt8] {
        letters.unicodeScalars.compactMap { VietnameseAlphabet.letter($0) }.map { OrderByte.letter + $0.rank }
    }
}
