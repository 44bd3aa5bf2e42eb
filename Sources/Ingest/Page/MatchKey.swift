import Language

/// A text as far as repetition and word lists are concerned: folded letters and digits, single blanks between words.
struct MatchKey: Hashable, Sendable {
    let text: String

    /// The key of a text in NFC.
    init(_ text: some StringProtocol) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { Self.append(scalar, to: &bytes) }
        self.init(keyBytes: bytes)
    }

    /// The key whose letters were collected with `append(_:to:)`.
    init(keyBytes bytes: [UInt8]) {
        let end = bytes.last == Self.blank ? bytes.count - 1 : bytes.count
        text = String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// The words of the key.
    var words: [Substring] { text.spacedWords }

    var isEmpty: Bool { text.isEmpty }

    /// The key without words that are numbers, as "(12) Bình luận" and "Bình luận (0)" are one line of every site.
    var withoutNumbers: String {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
        return words.filter { word in !word.utf8.allSatisfy { (0x30...0x39).contains($0) } }.joined(separator: " ")
    }

    /// Adds what a character is in a key: its folded form, or a blank between words.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
        case 0x00..<0xC0: appendBlank(to: &bytes)
        default: appendFolded(scalar, to: &bytes)
        }
    }

    private static let blank: UInt8 = 0x20

    private static func appendBlank(to bytes: inout [UInt8]) {
        if let last = bytes.last, last != blank { bytes.append(blank) }
    }

    private static func appendFolded(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if let place = tablePlace(of: scalar), table[place] != 0 {
            bytes.append(table[place])
        } else if scalar.properties.isAlphabetic {
            bytes.append(contentsOf: folded(String(scalar)).utf8)
        } else if scalar.properties.generalCategory != .nonspacingMark {
            appendBlank(to: &bytes)
        }
    }

    /// The folded ASCII letter of each Latin letter with marks, or 0: `folded` remembered for the letters that occur.
    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 0x190 + 0x100)
        for value in Array(0xC0...0x24F as ClosedRange<UInt32>) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(value), let place = tablePlace(of: scalar) else { continue }
            let letters = Array(folded(String(scalar)).utf8)
            if letters.count == 1, (0x61...0x7A).contains(letters[0]) { table[place] = letters[0] }
        }
        return table
    }()

    private static func tablePlace(of scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0xC0...0x24F: Int(scalar.value) - 0xC0
        case 0x1E00...0x1EFF: Int(scalar.value) - 0x1E00 + 0x190
        default: nil
        }
    }
}
