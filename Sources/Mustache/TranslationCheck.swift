import Language
import SourceText

extension TranslationTable {
    /// Checks that every key says the same in every language: present, with the same placeholders and the right forms.
    func check(into report: inout Report) {
        for key in keys where !isExcused(key) {
            if let plain = plainBesidePlural(key) {
                report.add(.pluralInOneLanguage(key, at: plain.location))
                continue
            }
            for language in Language.allCases {
                guard let entry = entry(key, in: language) else {
                    report.add(.untranslated(key, into: language, at: place(of: key)))
                    continue
                }
                check(entry, key: key, language, &report)
            }
            comparePlaceholders(key, &report)
        }
    }

    /// What a key says in the language in which it has one text, if in the other it has one for each number.
    private func plainBesidePlural(_ key: String) -> Text? {
        let entries = Language.allCases.compactMap { entry(key, in: $0) }
        guard entries.contains(where: \.isPlural) else { return nil }
        return entries.first { !$0.isPlural }?.texts.first
    }

    private func place(of key: String) -> SourceLocation? {
        Language.allCases.lazy.compactMap { entry(key, in: $0)?.texts.first?.location }.first
    }

    private func check(_ entry: Entry, key: String, _ language: Language, _ report: inout Report) {
        guard case .plural(let forms) = entry else { return }
        for form in PluralForm.allCases {
            let isUsed = language.pluralForms.contains(form)
            if isUsed, forms[form] == nil {
                report.add(.missingPluralForm(form, key: key, language, at: entry.texts.first?.location))
            }
            if !isUsed, let text = forms[form] {
                report.add(.deadPluralForm(form, key: key, language, at: text.location))
            }
        }
    }

    // A number may be left out of a form ("one article"), so only the other placeholders have to agree.
    private func comparePlaceholders(_ key: String, _ report: inout Report) {
        let entries = Language.allCases.compactMap { entry(key, in: $0) }
        let isPlural = entries.contains(where: \.isPlural)
        let all = entries.reduce(into: Set<String>()) { $0.formUnion($1.placeholders) }
        for text in entries.flatMap(\.texts) {
            let missing = all.subtracting(Self.placeholders(of: text.text)).subtracting(isPlural ? ["n"] : [])
            for name in missing.sorted() { report.add(.missingPlaceholder(name, key: key, at: text.location)) }
        }
    }
}

extension Language {
    /// The plural forms that a language tells apart, by CLDR's cardinal rules for whole numbers.
    var pluralForms: [PluralForm] {
        switch self {
        case .vi: [.other]
        case .en: [.one, .other]
        }
    }
}
