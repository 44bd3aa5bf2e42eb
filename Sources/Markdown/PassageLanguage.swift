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
        guard letters(mayBe: page.other), wordCount >= 12 else { return nil }
        return Language.recognised(in: plainText) == page.other ? page.other : nil
    }

    /// In Vietnamese every fifth letter has a mark; in English texts of this bulletin, one of thirty, in names.
    private func letters(mayBe language: Language) -> Bool {
        var (bytes, marked) = (0, 0)
        forEachText { words in
            bytes += words.count
            // What begins the UTF-8 of a letter with a mark; signs begin with C2, dashes and quotation marks with E2.
            marked += words.count {
                $0.placesBeyondASCII == 0 ? 0 : $0.placesOfLongCharacters & ~$0.places(ofEitherCase: 0xC2)
            }
        }
        return language == .vi ? marked * 20 > bytes : marked * 20 < bytes
    }

    /// How many words there are, roughly.
    private var wordCount: Int {
        var count = 1
        forEachText { count += $0.count { $0.places(of: 0x20) } + 1 }
        return count
    }

    private func forEachText(_ look: (Bytes) -> Void) {
        var walk = CMarkWalk(self)
        while let step = walk.next() {
            if case .enter(let node) = step, node.kind == .text { look(node.literal) }
        }
    }
}
