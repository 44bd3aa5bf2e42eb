import Bulletin
import Language
import Markdown
import Mustache
import SourceText

/// The interface's words, both languages side by side, from `Templates/labels.yaml`.
struct Labels: Sendable {
    /// Words that code asks for by name; kinds of organisations come on top.
    static let required = [
        "front_invitation", "newest_articles", "tags", "organisations", "timeline", "not_found_title",
        "not_found_text", "only_in_vietnamese", "only_in_english", "read_only_this", "other_language", "photo",
        "stale_translation",
    ]

    private let texts: [String: Bilingual<String>]

    init(_ texts: [String: Bilingual<String>]) {
        self.texts = texts
    }

    /// The words of a label, which `check` has found to be there.
    func text(_ key: String, in language: Language) -> String { texts[key]?[language] ?? key }

    /// Reports each label that code or the register asks for and that is not there.
    func check(against bulletin: Bulletin, at file: SourceFile, report: inout Report) {
        for key in Self.required where texts[key] == nil {
            report.add(.missingLabel(key, at: file.start, known: texts.keys))
        }
        for organisation in bulletin.organisations {
            guard let kind = organisation.kind else { continue }
            for key in ["kind_\(kind)", "kinds_\(kind)"] where texts[key] == nil {
                report.add(.missingLabel(key, at: organisation.location, known: texts.keys))
            }
        }
    }
}
