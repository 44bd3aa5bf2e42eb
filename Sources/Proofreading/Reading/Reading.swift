import Bulletin
import Language
import Markdown
import SourceText

/// A text of an article as proofreading needs it: only its words, where they stand in the file, cut into passages.
struct Reading {
    let text: ArticleText
    /// The file in which all that is not words is blank, so that offsets mean the same in both.
    let words: [UInt8]
    /// In the order of the file.
    let passages: [Passage]
    let quotations: [Quotation]
    let references: [Reference]
    /// What is spoken of and not said: emphasised, quoted, struck out or code.
    let mentions: [Range<Int>]
    /// What an editor has said is not to be looked at.
    let unchecked: Set<String>

    init(of text: ArticleText) {
        self.text = text
        unchecked = Set(text.file.frontMatter["unchecked"]?.value.words ?? [])
        var scan = BlockScan(text.file)
        scan.read()
        words = scan.words
        passages = scan.passages
        quotations = scan.inline.quotations
        references = scan.inline.references
        mentions = scan.inline.mentions.sorted { $0.lowerBound < $1.lowerBound }
    }

    var language: Language { text.language }

    /// The words of a passage, as long as it is in the file.
    func words(of passage: Passage) -> String {
        String(decoding: words[passage.range], as: UTF8.self)
    }

    /// The number of the passage that holds an offset.
    func passage(at offset: Int) -> Int? {
        var low = 0
        var high = passages.count
        while low < high {
            let middle = (low + high) / 2
            if passages[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < passages.count && passages[low].range.lowerBound <= offset ? low : nil
    }

    /// Whether a place is inside something that is only spoken of.
    func isMention(_ range: Range<Int>) -> Bool {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        // One may stand in another, but hardly in a third.
        return mentions[max(0, low - 3)..<low].contains { range.upperBound <= $0.upperBound }
    }

    func location(_ range: Range<Int>) -> SourceLocation { text.file.source.location(range) }

    /// The text in a range, as it is written.
    func written(_ range: Range<Int>) -> String { text.file.source.text(in: range) }
}

extension YAMLNode {
    /// The texts of a list, or the only text.
    var words: [String] { (list ?? [self]).compactMap(\.text) }
}
