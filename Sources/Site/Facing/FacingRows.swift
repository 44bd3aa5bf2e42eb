import Language
import Markdown
import Mustache
import SourceText

/// What stands, in both languages, beside a block that only one text has.
struct FacingWords: Sendable, Fingerprinted {
    /// By the language of the text that has the block.
    let only: Bilingual<Bilingual<String>>
    let fingerprint: Fingerprint

    init(_ labels: Labels) {
        only = Bilingual(vi: "only_in_vietnamese", en: "only_in_english").map { key in
            Bilingual { labels.text(key, in: $0) }
        }
        var builder = FingerprintBuilder()
        for words in [only.vi, only.en] {
            builder.combine(words.vi)
            builder.combine(words.en)
        }
        fingerprint = builder.fingerprint
    }
}

/// The rows of a page that shows two texts, made when the page is.
func facingRows(_ vi: PairedText, _ en: PairedText, _ words: FacingWords) -> Made {
    Made(from: vi, en, words, by: appendRows)
}

private func appendRows(
    to bytes: inout [UInt8], _ vi: PairedText, _ en: PairedText, _ words: FacingWords
) throws(Diagnostic) {
    let texts = Bilingual(vi: try vi.htmlOfBlocks(.apart), en: try en.htmlOfBlocks(.apart))
    for row in FacingRow.rows(of: texts.map { $0.map(\.block) }) {
        bytes +=
            row.place.map { "<div class=\"facing-row place\" id=\"\($0)\">\n" }?.utf8
            ?? "<div class=\"facing-row\">\n".utf8
        for language in Language.allCases {
            let blocks = row.blocks[language]
            if blocks.isEmpty {
                appendNotice(to: &bytes, words.only[language.other])
            } else {
                bytes += "<div lang=\"\(language.rawValue)\">\n".utf8
                for block in texts[language][blocks] { bytes += block.html }
                bytes += "</div>\n".utf8
            }
        }
        bytes += "</div>\n".utf8
    }
}

private func appendNotice(to bytes: inout [UInt8], _ words: Bilingual<String>) {
    bytes += "<div class=\"facing-absent\">\n".utf8
    for language in Language.allCases {
        bytes += "<p lang=\"\(language.rawValue)\">\(escaped(words[language]))</p>\n".utf8
    }
    bytes += "</div>\n".utf8
}
