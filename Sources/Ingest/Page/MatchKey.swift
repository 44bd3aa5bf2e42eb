import Language

/// A text as far as repetition and word lists are concerned: folded letters and digits, single blanks between words.
struct MatchKey: Hashable, Sendable {
    let text: String

    init(_ text: some StringProtocol) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in folded(String(text)).utf8 {
            if Self.isWordByte(byte) {
                bytes.append(byte)
            } else if let last = bytes.last, last != Self.blank {
                bytes.append(Self.blank)
            }
        }
        if bytes.last == Self.blank { bytes.removeLast() }
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    /// The words of the key.
    var words: [Substring] { text.spacedWords }

    var isEmpty: Bool { text.isEmpty }

    /// The key without words that are numbers, as "(12) Bình luận" and "Bình luận (0)" are one line of every site.
    var withoutNumbers: String {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
        return words.filter { word in !word.utf8.allSatisfy { (0x30...0x39).contains($0) } }.joined(separator: " ")
    }

    private static let blank: UInt8 = 0x20

    /// Letters of other scripts stay; of the signs beyond ASCII, U+2000–2BFF, all begin with E2.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80 && byte != 0xE2
    }
}
