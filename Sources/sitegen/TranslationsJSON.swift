import Bulletin
import Language
import SourceText

extension TranslationsSummary {
    /// The same for machines.
    func json(_ report: Report) throws -> String {
        let document = Document(
            summary: TranslationCounts(states, lost: lost), recorded: recorded,
            translations: states.map { JSONTranslation($0, self) },
            lost: lost.map { printed($0.translation) },
            diagnostics: report.diagnostics.map { JSONDiagnostic($0, in: language) })
        return try JSONText(document).text + "\n"
    }

    private struct Document: Encodable {
        let summary: TranslationCounts
        let recorded: Int?
        let translations: [JSONTranslation]
        let lost: [String]
        let diagnostics: [JSONDiagnostic]
    }
}

/// How a translation stands, for machines.
private struct JSONTranslation: Encodable {
    let standing: String
    let original: String
    let language: String
    let translation: String?
    let formerPath: String?
    let checked: String?
    let waiting: Int
    let unit: String
    let changes: [Change]?

    init(_ state: TranslationState, _ summary: TranslationsSummary) {
        original = summary.printed(state.original.path)
        language = state.language.rawValue
        translation = state.translation.map { summary.printed($0.path) }
        formerPath = state.formerPath.map { summary.printed($0) }
        waiting = state.words
        unit = state.original.language == .vi ? "syllables" : "words"
        switch state.standing {
        case .missing: (standing, checked, changes) = ("missing", nil, nil)
        case .unaccepted: (standing, checked, changes) = ("unaccepted", nil, nil)
        case .current(_, let entry): (standing, checked, changes) = ("current", entry.checked.iso, nil)
        case .stale(_, let found, let entry):
            (standing, checked, changes) = ("stale", entry.checked.iso, found.map { Change($0) })
        }
    }

    struct Change: Encodable {
        let kind: String
        let passage: String
        let old: String?
        let new: String?
        let line: Int?
        let translationLine: Int?

        init(_ change: TranslationState.Change) {
            line = PassageReport(change, in: .en).place?.line
            translationLine = change.place?.line
            switch change.change {
            case .changed(let from, let to):
                (kind, passage, old, new) = ("changed", to.passage.kind.rawValue, from.text, to.passage.text)
            case .added(let to):
                (kind, passage, old, new) = ("added", to.passage.kind.rawValue, nil, to.passage.text)
            case .removed(let from, _): (kind, passage, old, new) = ("removed", from.kind.rawValue, from.text, nil)
            }
        }
    }
}
