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
func facingRows(_ texts: PairedTexts, _ words: FacingWords) -> Made {
    Made(from: texts, words, by: appendRows)
}

private func appendRows(to bytes: inout [UInt8], _ texts: PairedTexts, _ words: FacingWords) throws(Diagnostic) {
    let pair = try texts.rendered()
    for row in pair.rows {
        bytes +=
            row.place.map { "<div class=\"facing-row place\" id=\"\($0)\">\n" }?.utf8
            ?? "<div class=\"facing-row\">\n".utf8
        for language in Language.allCases {
            let blocks = row.blocks[language]
            if blocks.isEmpty {
                appendNotice(to: &bytes, words.only[language.other])
            } else {
                bytes += "<div lang=\"\(language.rawValue)\">\n".utf8
                let text = pair.texts[language]
                // Both texts may have headings of the same words.
                for block in text.blocks[blocks] {
                    text.append(block, .apart, idPrefix: "\(language.rawValue)-", to: &bytes)
                }
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
