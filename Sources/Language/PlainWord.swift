/// A word as recognising a language sees it: small letters without marks, and what kind of marks there were.
struct PlainWord {
    /// The last eight letters, the last one in the lowest byte; marks off, đ as d.
    private(set) var letters: UInt64 = 0
    private(set) var count = 0
    /// Whether a letter has a mark or form that plain Latin lacks.
    private(set) var isMarked = false
    /// Whether a letter is one that Vietnamese alone among its neighbours uses, as đ, ơ or ế.
    private(set) var isUnmistakable = false
    /// Whether a letter is not of the Vietnamese alphabet, as ß or я.
    private(set) var isForeign = false
    private(set) var hasVowel = false
    private(set) var isCapitalised = false

    /// Adds a letter, or returns false where the word ends.
    mutating func append(_ scalar: Unicode.Scalar) -> Bool {
        if let letter = VietnameseAlphabet.letter(scalar) {
            if count == 0 { isCapitalised = letter.isCapital }
            let plain = Self.plainLetters[Int(letter.rank)]
            letters = letters << 8 | UInt64(plain)
            hasVowel = hasVowel || Self.vowels.contains(plain)
            isMarked = isMarked || scalar.value >= 0x80
            isUnmistakable = isUnmistakable || scalar.value >= 0x100
        } else {
            guard scalar.value >= 0x80, scalar.properties.isAlphabetic else { return false }
            if count == 0 { isCapitalised = scalar.properties.isUppercase }
            letters <<= 8
            isForeign = true
        }
        count += 1
        return true
    }

    /// Whether the word is in a set made by `packed`.
    func isAmong(_ words: Set<UInt64>) -> Bool {
        count <= 8 && words.contains(letters)
    }

    /// Whether two neighbours of the last eight letters are among these pairs.
    func hasPair(among pairs: Set<UInt64>) -> Bool {
        var rest = letters
        while rest > 0xFF {
            if pairs.contains(rest & 0xFFFF) { return true }
            rest >>= 8
        }
        return false
    }

    /// Whether the word has at least three letters before one of these endings of three letters.
    func ends(inOneOf endings: Set<UInt64>) -> Bool {
        count >= 6 && endings.contains(letters & 0xFF_FFFF)
    }

    /// Words between blanks as `letters` holds them.
    static func packed(_ words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: \.isWhitespace).map { pack($0.utf8) })
    }

    static func pack(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static let vowels = Array("aeiouy".utf8)

    /// The letters of the alphabet in its order, without what distinguishes them.
    private static let plainLetters = Array("aaabcddeefghijklmnooopqrstuuvwxyz".utf8)
}
