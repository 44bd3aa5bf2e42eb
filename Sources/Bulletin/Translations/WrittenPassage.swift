import Markdown
package import SourceText

/// A passage where it stands in the file of a text.
package struct WrittenPassage: Sendable {
    package let passage: Passage
    package let location: SourceLocation
    /// How many syllables (Vietnamese) or words (English) it has: what stands between blanks and has a letter or digit.
    package let words: Int
    /// Its block, for a passage of the body.
    let block: MarkdownBlock?
    /// Its place among the passages of its text.
    let position: Int

    fileprivate init(
        _ kind: Passage.Kind, _ text: String, at location: SourceLocation, _ position: Int, block: MarkdownBlock? = nil
    ) {
        passage = Passage(kind, text)
        self.position = position
        self.location = location
        words = wordCount(of: block?.text ?? text)
        self.block = block
    }
}

extension ArticleText {
    /// The passages of the text in its order: title, lead, pictures, then the blocks of the body. A rule between blocks
    /// says nothing and is none.
    package func passages() throws(Diagnostic) -> [WrittenPassage] {
        var passages = [WrittenPassage(.title, title, at: place(of: "title") ?? start, 0)]
        if let lead { passages.append(WrittenPassage(.lead, lead, at: place(of: "lead") ?? start, 1)) }
        for image in images {
            let words = [image.alt, image.caption].compactMap { $0 }.joined(separator: "\n")
            guard !words.isEmpty else { continue }
            passages.append(WrittenPassage(.picture, words, at: place(of: "images") ?? start, passages.count))
        }
        let written = try file.source.inHand()
        for block in try file.body.blocks() where block.kind != .rule {
            passages.append(
                WrittenPassage(
                    block.kind == .code ? .code : .text, written.text(in: block.range),
                    at: file.source.location(block.range), passages.count, block: block))
        }
        return passages
    }
}

/// How many words or syllables a text has.
private func wordCount(of text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { word in word.contains { $0.isLetter || $0.isNumber } }
}
