extension Language {
    /// The language a text is written in, or nil when it is neither, or too short to say.
    ///
    /// Words are counted, not letters. A Vietnamese text is made of Vietnamese syllables, most of them marked; one whose
    /// marks were left off is still all syllables and has no English function words. An English text has function words
    /// and endings, and few syllables. Names travel between the languages, so the words in small letters are asked first,
    /// and all of them only where these say nothing. Addresses and abbreviations are passed over.
    package static func recognised(in text: String) -> Language? {
        var small = Evidence()
        var all = Evidence()
        var text = nfc(text)
        text.withUTF8 { bytes in
            var words = PlainWords(bytes)
            while !words.isAtEnd {
                let before = (small, all)
                let isAddress = words.readChunk { word in
                    let evidence = WordEvidence(of: word)
                    all.count(evidence)
                    if !word.isCapitalised { small.count(evidence) }
                }
                if isAddress { (small, all) = before }
            }
        }
        return (small.words >= 2 ? small.verdict : nil) ?? all.verdict
    }
}

/// What the words of a text say about its language.
private struct Evidence {
    private(set) var words = 0
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

    var verdict: Language? {
        if isMarkedVietnamese || isUnmarkedVietnamese { return .vi }
        return isEnglish ? .en : nil
    }

    mutating func count(_ word: WordEvidence) {
        words += 1
        if word.isSyllable {
            syllables += 1
            if word.isMarked { marked += 1 }
            if word.isUnmistakable { unmistakable += 1 }
            if word.isFunctionWord { ambiguous += 1 }
        } else if word.isFunctionWord {
            english += 1
        } else {
            strange += 1
        }
        if word.isSign { signs += 1 }
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
}

/// What one word says about the language of its text.
private struct WordEvidence {
    let isSyllable: Bool
    let isMarked: Bool
    let isUnmistakable: Bool
    /// Whether it is an English function word.
    let isFunctionWord: Bool
    /// Whether English alone among its neighbours has it, or builds words that way.
    let isSign: Bool

    init(of word: PlainWord) {
        isSyllable = SyllableShape.matches(word)
        isMarked = word.isMarked
        isUnmistakable = word.isUnmistakable
        isFunctionWord = !isMarked && word.isAmong(Self.functionWords)
        isSign =
            isFunctionWord
            ? !word.isAmong(Self.sharedWords)
            : !isSyllable && !isMarked && (word.ends(inOneOf: Self.endings) || word.hasPair(among: Self.pairs))
    }

    private static let functionWords = WordSet(
        """
        a about after all also am an and any are as at be been but by can did do does each for from had has have he her him
        his how i if in into is it its just like made many may me more most must my near new no not of off on once one or
        our out over she should since so some such than that the their them then there these they this those through to
        two under until up upon us very was we were what when where which while who whose will with within would you your
        """)

    /// Function words that neighbours of English have too, in writing.
    private static let sharedWords = WordSet("a also am an as do for i in is its me more no on once so us was")

    /// Ends of words, and pairs of letters, that English has and its neighbours seldom.
    private static let endings = WordSet("acy ers ful ial ies ing ion ity ive ize nal ous ted ded ned red ved")
    private static let pairs = WordSet("aw ck cy dy ea ew gh ly my ny ow oy ry sh th ty wh wn")
}
