/// A word as recognising a language sees it: small letters without marks, and what kind of marks there were.
struct PlainWord {
    /// The last eight letters, the last one in the lowest byte; marks off, đ as d, zero for what is not Latin.
    private(set) var letters: UInt64 = 0
    private(set) var count = 0
    private var traits: UInt16 = 0
    private var firstTraits: UInt16 = 0

    /// Whether a letter has a mark or form that plain Latin lacks.
    var isMarked: Bool { traits & Self.marked != 0 }
    /// Whether a letter is one that Vietnamese alone among its neighbours uses, as đ, ơ or ế.
    var isUnmistakable: Bool { traits & Self.unmistakable != 0 }
    /// Whether a letter is not of the Vietnamese alphabet, as ß or я.
    var isForeign: Bool { traits & Self.foreign != 0 }
    /// Whether it can be spoken: without a vowel it is an abbreviation.
    var isSpoken: Bool { traits & (Self.vowel | Self.foreign) != 0 }
    var isCapitalised: Bool { firstTraits & Self.capital != 0 }

    /// Adds a letter as `description(of:)` or `foreignDescription` gives it.
    mutating func append(_ description: UInt16) {
        if count == 0 { firstTraits = description }
        letters = letters << 8 | UInt64(description & 0xFF)
        traits |= description
        count += 1
    }

    func isAmong(_ words: WordSet) -> Bool {
        count <= 8 && words.contains(letters)
    }

    /// Whether two neighbours of the last eight letters are among these pairs.
    func hasPair(among pairs: WordSet) -> Bool {
        var rest = letters
        while rest > 0xFF {
            if pairs.contains(rest & 0xFFFF) { return true }
            rest >>= 8
        }
        return false
    }

    /// Whether the word has at least three letters before one of these endings of three letters.
    func ends(inOneOf endings: WordSet) -> Bool {
        count >= 6 && endings.contains(letters & 0xFF_FFFF)
    }
}

extension PlainWord {
    private static let vowel: UInt16 = 0x100
    private static let capital: UInt16 = 0x200
    private static let marked: UInt16 = 0x400
    private static let unmistakable: UInt16 = 0x800
    private static let foreign: UInt16 = 0x1000

    /// A letter that is not of the Vietnamese alphabet.
    static func foreignDescription(isCapital: Bool) -> UInt16 {
        isCapital ? foreign | capital : foreign
    }

    /// The plain form and the traits of a character of the Vietnamese alphabet; zero for any other.
    static func description(of scalar: Unicode.Scalar) -> UInt16 {
        guard let letter = VietnameseAlphabet.letter(scalar) else { return 0 }
        let plain = VietnameseAlphabet.plainLetters[Int(letter.rank)]
        var description = UInt16(plain)
        if "aeiouy".utf8.contains(plain) { description |= vowel }
        if letter.isCapital { description |= capital }
        if scalar.value >= 0x80 { description |= marked }
        if scalar.value >= 0x100 { description |= unmistakable }
        return description
    }

    /// `description(of:)` for ASCII.
    static let asciiDescriptions = (UInt8(0)..<0x80).map { description(of: Unicode.Scalar($0)) }
    /// For U+0080–01BF, that is UTF-8 beginning C2 to C6.
    static let latinDescriptions = (UInt16(0x80)..<0x1C0).map { Unicode.Scalar($0).map(description) ?? 0 }
    /// For U+1E80–1EFF, that is UTF-8 beginning E1 BA or E1 BB.
    static let additionalDescriptions = (UInt16(0x1E80)..<0x1F00).map { Unicode.Scalar($0).map(description) ?? 0 }
}
