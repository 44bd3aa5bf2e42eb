// The words of a script that an expression may follow.
extension JavaScriptState {
    /// Whether the word before is one that an expression follows.
    var isKeyword: Bool { Self.keywords.contains(word) }

    /// Whether such a word stands here with a blank behind it, so that a value does not become a part of it.
    var isAfterKeyword: Bool { isWordFinished && isKeyword }

    private static let keywords: Set<ShortWord> = [
        ShortWord("return"), ShortWord("typeof"), ShortWord("case"), ShortWord("in"), ShortWord("of"),
        ShortWord("throw"), ShortWord("void"), ShortWord("delete"), ShortWord("instanceof"), ShortWord("else"),
        ShortWord("do"), ShortWord("await"), ShortWord("yield"), ShortWord("default"),
    ]

    /// Those that may be names as well, so that nobody knows what a `/` after them is.
    static let namesToo: Set<ShortWord> = [ShortWord("of"), ShortWord("await"), ShortWord("yield")]

    /// Whether a word that begins here is a word by itself.
    var isBetweenWords: Bool { !isAfterDot && (word.isEmpty || isWordFinished) }

    /// Stands for a word of which only the end is known.
    static let unknownWord = ShortWord("?")
}
