import Language
import Markdown
import SourceText

extension MarkdownBody {
    /// A text in memory, all of it body.
    init(_ markdown: String, path: String = "bài.vi.md") {
        let source = SourceFile(path: path, text: markdown)
        self.init(source: source, range: 0..<source.bytes.count)
    }

    /// The text as HTML.
    func html(
        allowing elements: [String] = [], in language: Language = .vi,
        addresses: [String: String] = [:]
    ) throws(Diagnostic) -> String {
        let rules = MarkdownRules(allowedElements: elements, language: language)
        var bytes: [UInt8] = []
        try appendHTML(to: &bytes, rules: rules, addresses: addresses)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The HTML of each block.
    func htmlOfBlocks(
        _ footnotes: RenderedText.FootnoteLayout = .together, allowing elements: [String] = [],
        in language: Language = .vi, idPrefix: String = ""
    ) throws(Diagnostic) -> [String] {
        let text = try rendered(
            rules: MarkdownRules(allowedElements: elements, language: language), addresses: [:])
        return text.blocks.map { block in
            var bytes: [UInt8] = []
            text.append(block, footnotes, idPrefix: idPrefix, to: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
