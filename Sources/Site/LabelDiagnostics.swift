import Language
import Mustache
import SourceText

/// All that can be wrong in labels.yaml.
extension Diagnostic {
    static func missingLabel(
        _ key: String, at place: SourceLocation, known: some Sequence<String>
    ) -> Diagnostic {
        let near = suggestion(for: key, among: known.sorted())
        return Diagnostic(
            .error, "missing-label",
            Message(
                vi: "nhãn “\(key)” phải có trong labels.yaml" + (near.map { "; có phải “\($0)”?" } ?? ""),
                en: "label “\(key)” must be in labels.yaml" + (near.map { "; did you mean “\($0)”?" } ?? "")),
            at: place,
            hint: Message(
                vi: "thêm dòng `\(key): {vi: …, en: …}`", en: "add a line `\(key): {vi: …, en: …}`"))
    }

    static func labelsAreNotAMap(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "labels-not-a-map",
            Message(
                vi: "các nhãn phải được viết thành `khóa: {vi: …, en: …}`",
                en: "labels must be written as `key: {vi: …, en: …}`"),
            at: place)
    }

    static func labelNeedsBothLanguages(_ key: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "label-in-one-language",
            Message(
                vi: "nhãn “\(key)” phải có cả tiếng Việt và tiếng Anh",
                en: "label “\(key)” must have both a Vietnamese and an English text"),
            at: place,
            hint: Message(vi: "viết `\(key): {vi: …, en: …}`", en: "write `\(key): {vi: …, en: …}`"))
    }

    static func labelLanguage(_ language: String, of key: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "label-language",
            Message(
                vi: "nhãn “\(key)” chỉ có thể có `vi` và `en`, không có “\(language)”",
                en: "label “\(key)” can only have `vi` and `en`, not “\(language)”"),
            at: place)
    }

    static func labelIsNotAText(_ key: String, _ language: Language?, at place: SourceLocation) -> Diagnostic {
        let part = language.map { "\(key).\($0.rawValue)" } ?? key
        return Diagnostic(
            .error, "label-not-a-text",
            Message(vi: "nhãn “\(part)” phải là chữ", en: "label “\(part)” must be a text"),
            at: place)
    }

    static func unknownPluralForm(_ form: String, of key: String, at place: SourceLocation) -> Diagnostic {
        let forms = PluralForm.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-plural-form",
            Message(
                vi: "nhãn “\(key)” không thể có dạng số “\(form)”",
                en: "label “\(key)” cannot have the plural form “\(form)”"),
            at: place,
            hint: Message(vi: "các dạng có thể dùng: \(forms)", en: "the forms are \(forms)"))
    }
}
