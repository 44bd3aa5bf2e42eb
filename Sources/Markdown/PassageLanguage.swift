import Language

extension HTMLRenderer {
    /// Writes the opening tag of a passage, with its language when that is not the page's.
    mutating func begin(_ tag: StaticString, sayingLanguageOf passage: CMarkNode) {
        beginBlock(tag)
        if let language = passage.language(on: rules.language) {
            bytes.append(" lang=\"")
            bytes.append(contentsOf: language.rawValue.utf8)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }
}

extension CMarkNode {
    /// The language of a paragraph or list item that is wholly in another one than its page; nil where it is not.
    ///
    /// Screen readers and browsers read such a passage by the rules of its language. A name or a short quotation keeps the
    /// language of the page: only passages of twelve words and more are looked at, and they must be recognised as a
    /// whole. What the letters rule out already is not looked at any closer.
    fileprivate func language(on page: Language) -> Language? {
        let letters = LetterCount(of: self)
        guard letters.words >= 12, letters.mayBe(page.other) else { return nil }
        return Language.recognised(in: plainText) == page.other ? page.other : nil
    }
}

/// How many words and marked letters a passage has, roughly.
private struct LetterCount {
    private(set) var words = 1
    private var bytes = 0
    private var marked = 0

    init(of node: CMarkNode) {
        for part in node.descendants {
            guard part.kind == .text else { continue }
            let literal = part.literal
            bytes += literal.count
            // Without branches, so that many bytes are counted at once.
            for byte in literal { words &+= byte == 0x20 ? 1 : 0 }
            // What begins the UTF-8 of a letter with a mark; dashes and quotation marks begin with E2.
            for byte in literal { marked &+= byte >= 0xC3 && byte != 0xE2 ? 1 : 0 }
            words += 1
        }
    }

    /// In Vietnamese every fifth letter has a mark; in English texts of this bulletin, one of thirty, in names.
    func mayBe(_ language: Language) -> Bool {
        language == .vi ? marked * 20 > bytes : marked * 20 < bytes
    }
}
