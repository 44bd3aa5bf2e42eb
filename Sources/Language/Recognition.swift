extension Language {
    /// The language a text is written in, or nil when it is neither, or too short to say.
    ///
    /// Words are counted, not letters. A Vietnamese text is made of Vietnamese syllables, most of them marked; one whose
    /// marks were left off is still all syllables and has no English function words. An English text has function words
    /// and endings, and few syllables. Names travel between the languages, so the words in small letters are asked first,
    /// and all of them only where these say nothing. Addresses and abbreviations are passed over.
    package static func recognised(in text: String) -> Language? {
        let words = words(of: nfc(text))
        let small = words.filter { !$0.isCapitalised }
        return (small.count >= 2 ? Evidence(of: small).verdict : nil) ?? Evidence(of: words).verdict
    }

    private static func words(of text: String) -> [PlainWord] {
        var words: [PlainWord] = []
        for chunk in text.utf8.split(whereSeparator: { $0 <= 0x20 }) where !isAddress(chunk) {
            var word = PlainWord()
            for scalar in Substring(chunk).unicodeScalars where !word.append(scalar) {
                if word.isSpoken { words.append(word) }
                word = PlainWord()
            }
            if word.isSpoken { words.append(word) }
        }
        return words
    }

    /// Whether a text without blanks is an address or a file's name: it has `@`, `://`, or a full stop amid small letters.
    private static func isAddress(_ chunk: Substring.UTF8View) -> Bool {
        var before: (UInt8, UInt8) = (0, 0)
        for byte in chunk {
            let isSmall = (0x61...0x7A).contains(byte)
            if byte == UInt8(ascii: "@") || before == (UInt8(ascii: ":"), UInt8(ascii: "/")) && byte == before.1 {
                return true
            }
            if before.1 == UInt8(ascii: "."), isSmall, (0x61...0x7A).contains(before.0) { return true }
            before = (before.1, byte)
        }
        return false
    }
}

/// What the words of a text say about its language.
private struct Evidence {
    private var words = 0
    /// Words that could be Vietnamese syllables, and how many of those are marked as such or as no other language would.
    private var syllables = 0
    private var marked = 0
    private var unmistakable = 0
    /// English function words that could not be Vietnamese, and those that could, as "the" and "to".
    private var english = 0
    private var ambiguous = 0
    /// Words that are neither.
    private var strange = 0
    /// Words that English alone among its neighbours has, or builds that way.
    private var signs = 0

    init(of words: [PlainWord]) {
        for word in words { count(word) }
    }

    var verdict: Language? {
        if isMarkedVietnamese || isUnmarkedVietnamese { return .vi }
        return isEnglish ? .en : nil
    }

    private mutating func count(_ word: PlainWord) {
        let isFunctionWord = !word.isMarked && word.isAmong(Self.functionWords)
        words += 1
        if SyllableShape.matches(word) {
            syllables += 1
            if word.isMarked { marked += 1 }
            if word.isUnmistakable { unmistakable += 1 }
            if isFunctionWord { ambiguous += 1 }
        } else if isFunctionWord {
            english += 1
        } else {
            strange += 1
            if word.looksEnglish { signs += 1 }
        }
        if isFunctionWord, !word.isAmong(Self.sharedWords) { signs += 1 }
    }

    /// A third of the words and most of what is not plain is marked; in short texts, everything is a syllable.
    private var isMarkedVietnamese: Bool {
        if marked > 0, words >= 2, syllables == words { return true }
        return unmistakable > 0 && marked * 100 >= words * 35 && marked * 2 > (strange + english) * 3
    }

    private var isUnmarkedVietnamese: Bool {
        words >= 6 && syllables * 100 >= words * 85 && english * 100 <= words * 3 && ambiguous * 100 <= words * 25
    }

    /// Short texts need a sign of English, longer ones as many function words as every English text has.
    private var isEnglish: Bool {
        guard words >= 2, (strange + english + ambiguous) * 100 >= words * 55 else { return false }
        guard words >= 12 else { return signs * 100 >= words * 20 }
        return (english + ambiguous) * 100 >= words * 15 && english * 100 >= words * 4
    }

    private static let functionWords = PlainWord.packed(
        """
        a about after all also am an and any are as at be been but by can did do does each for from had has have he her him
        his how i if in into is it its just like made many may me more most must my near new no not of off on once one or
        our out over she should since so some such than that the their them then there these they this those through to
        two under until up upon us very was we were what when where which while who whose will with within would you your
        """)

    /// Function words that neighbours of English have too, in writing.
    private static let sharedWords = PlainWord.packed("a also am an as do for i in is its me more no on once so us was")
}

extension PlainWord {
    /// Whether the word has a vowel; what has none is an abbreviation.
    fileprivate var isSpoken: Bool {
        hasVowel || isForeign
    }

    /// Whether the word ends or is put together as words of English are, and seldom those of its neighbours.
    fileprivate var looksEnglish: Bool {
        !isMarked && (ends(inOneOf: Self.englishEndings) || hasPair(among: Self.englishPairs))
    }

    private static let englishEndings = packed("acy ers ful ial ies ing ion ity ive ize nal ous ted ded ned red ved")

    private static let englishPairs = packed("aw ck cy dy ea ew gh ly my ny ow oy ry sh th ty wh wn")
}
