/// What stretches of words in a block give away, all looked for in one walk over its key.
///
/// Most are a reason to look closer and no more: who asks then reads the words themselves.
struct Cues: OptionSet, Sendable {
    let rawValue: UInt16

    /// A stretch of a foot's or a notice's sentences.
    static let notice = Cues(rawValue: 1)
    /// Words before the name of who holds rights.
    static let holder = Cues(rawValue: 2)
    /// Words before a paper's name, as "Báo" and "Tạp chí".
    static let paper = Cues(rawValue: 4)
    /// Words by which a paper speaks to its readers.
    static let greeting = Cues(rawValue: 8)
    /// The words above a blog's comments.
    static let thoughts = Cues(rawValue: 16)
    /// A line that stands on every page of a known paper.
    static let frame = Cues(rawValue: 32)

    /// Words by which a site asks its readers for something.
    static let promotion = Cues(rawValue: 64)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// - Parameter words: How many the text has; a paragraph of more gives nothing away, whatever it says.
    init(in key: MatchKey, words: Int) { rawValue = words <= Self.mostWords ? Self.phrases.groups(in: key) : 0 }

    /// The words of a line that may be part of a page's frame.
    static let mostWords = 60

    /// In the order of the bits.
    private static let phrases = PhraseSet(groups: [
        InterfaceWords.notices, ["ban quyen", "copyright"], ["bao", "tap chi", "theo doi"],
        ["toi ban doc", "gioi thieu"], ["thoughts on "],
        KnownPapers.frames.flatMap(\.lines), InterfaceWords.promotions,
    ])
}
