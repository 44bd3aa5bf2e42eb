import Language
import Markdown
import Mustache
import SourceText

/// Reads `labels.yaml`: `key: {vi: …, en: …}`, where a text that counts something is a map of its plural forms.
struct LabelsReading {
    private(set) var translations = TranslationTable()
    private(set) var texts: [String: Bilingual<String>] = [:]
    private let file: YAMLFile

    init(_ file: YAMLFile, report: inout Report) {
        self.file = file
        guard case .map(let entries) = file.root.content else {
            report.add(.labelsAreNotAMap(at: place(file.root.range)))
            return
        }
        for entry in entries { read(entry, &report) }
    }

    private mutating func read(_ entry: YAMLEntry, _ report: inout Report) {
        guard case .map(let languages) = entry.value.content else {
            report.add(.labelNeedsBothLanguages(entry.key, at: place(entry.keyRange)))
            translations.excuse(entry.key)
            return
        }
        for other in languages where Language(rawValue: other.key) == nil {
            report.add(.labelLanguage(other.key, of: entry.key, at: place(other.keyRange)))
        }
        var plain = Bilingual<String?>(vi: nil, en: nil)
        for language in Language.allCases {
            guard let value = languages.first(where: { $0.key == language.rawValue })?.value else {
                report.add(.labelNeedsBothLanguages(entry.key, at: place(entry.keyRange)))
                translations.excuse(entry.key)
                continue
            }
            switch value.content {
            case .text(let text):
                plain[language] = text
                translations.set(entry.key, in: language, to: .text(.init(text, at: place(value.range))))
            case .map(let forms):
                translations.set(entry.key, in: language, to: .plural(plurals(forms, of: entry.key, &report)))
            case .list, .null:
                report.add(.labelIsNotAText(entry.key, language, at: place(value.range)))
                translations.excuse(entry.key)
            }
        }
        if let vi = plain.vi, let en = plain.en { texts[entry.key] = Bilingual(vi: vi, en: en) }
    }

    private func plurals(
        _ forms: [YAMLEntry], of key: String, _ report: inout Report
    ) -> [PluralForm: TranslationTable.Text] {
        var plurals: [PluralForm: TranslationTable.Text] = [:]
        for form in forms {
            guard let name = PluralForm(rawValue: form.key) else {
                report.add(.unknownPluralForm(form.key, of: key, at: place(form.keyRange)))
                continue
            }
            guard case .text(let text) = form.value.content else {
                report.add(.labelIsNotAText("\(key).\(form.key)", nil, at: place(form.value.range)))
                continue
            }
            plurals[name] = TranslationTable.Text(text, at: place(form.value.range))
        }
        return plurals
    }

    private func place(_ range: Range<Int>) -> SourceLocation { file.source.location(range) }
}
