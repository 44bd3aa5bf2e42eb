import Language
package import SourceText

// Formatters and translations.
extension Diagnostic {
    static func unknownFormatter(_ name: String, suggestion: String?, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "unknown-formatter",
            Message(vi: "không có bộ định dạng “\(name)”", en: "there is no formatter “\(name)”"), at: place,
            hint: suggestion.map { Message(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
    }

    static func unfitFormatter(
        _ name: String, kind: FieldKind, fitting: [String], at place: SourceLocation
    ) -> Diagnostic {
        let list = fitting.joined(separator: ", ")
        return Diagnostic(
            .error, "unfit-formatter",
            Message(
                vi: "“\(name)” không định dạng được \(kind.word.vi)", en: "“\(name)” does not format \(kind.word.en)"),
            at: place, hint: fitting.isEmpty ? nil : Message(vi: "dùng được: \(list)", en: "what fits: \(list)"))
    }

    static func needsFormatter(kind: String, formatters: [String], at place: SourceLocation) -> Diagnostic {
        let list = formatters.map { "| \($0)" }.joined(separator: ", ")
        return Diagnostic(
            .error, "needs-formatter",
            Message(
                vi: "giá trị loại “\(kind)” cần một bộ định dạng", en: "a value of the kind “\(kind)” needs a formatter"
            ),
            at: place, hint: formatters.isEmpty ? nil : Message(vi: "dùng được: \(list)", en: "what fits: \(list)"))
    }

    static func hasNoJSON(kind: FieldKind, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "has-no-json",
            Message(
                vi: "trong đó có \(kind.word.vi), không viết thành JSON được",
                en: "there is \(kind.word.en) in it, which cannot be written as JSON"),
            at: place,
            hint: Message(vi: "viết từng trường, có bộ định dạng", en: "write field by field, with formatters"))
    }

    static func formatterArguments(
        _ name: String, _ arguments: [Formatter.ArgumentKind], at place: SourceLocation
    ) -> Diagnostic {
        let vietnamese = arguments.map { $0 == .int ? "một số lớn hơn 0" : "một chuỗi trong ngoặc kép" }
        let english = arguments.map { $0 == .int ? "a number greater than 0" : "a text in quotation marks" }
        return Diagnostic(
            .error, "formatter-arguments",
            arguments.isEmpty
                ? Message(vi: "“\(name)” không nhận gì ở sau", en: "“\(name)” takes nothing after it")
                : Message(
                    vi: "sau “\(name)” phải là \(vietnamese.joined(separator: ", "))",
                    en: "“\(name)” takes \(english.joined(separator: ", "))"),
            at: place)
    }

    static func refusedArguments(of name: String, _ reason: Message, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "refused-arguments", Message(vi: "“\(name)”: \(reason.vi)", en: "“\(name)”: \(reason.en)"),
            at: place)
    }

    static func sectionFormatter(_ name: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "section-formatter",
            Message(
                vi: "“\(name)” không đứng được ở đầu mục: chỉ danh sách có first, last, reverse",
                en: "“\(name)” cannot stand in a section's head: lists take first, last and reverse"),
            at: place)
    }

    static func translationFormatter(_ name: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "translation-formatter",
            Message(
                vi: "“\(name)” không dùng được sau {{t …}}: chữ của trang web in ra như đã viết",
                en: "“\(name)” cannot follow {{t …}}: the site's own words are printed as they are written"),
            at: place)
    }

    static func unknownTranslation(_ key: String, suggestion: String?, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "unknown-translation",
            Message(vi: "không có câu chữ “\(key)”", en: "there is no interface text “\(key)”"), at: place,
            hint: suggestion.map { Message(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
    }

    static func translationRawness(_ key: String, at place: SourceLocation) -> Diagnostic {
        let isHTML = key.hasSuffix("_html")
        return Diagnostic(
            .error, "translation-rawness",
            isHTML
                ? Message(
                    vi: "“\(key)” là HTML: phải viết {{{t …}}}", en: "“\(key)” is HTML and must be written {{{t …}}}")
                : Message(
                    vi: "“\(key)” là chữ thường: phải viết {{t …}}; khóa của HTML kết thúc bằng “_html”",
                    en: "“\(key)” is text and must be written {{t …}}; keys of HTML end in “_html”"),
            at: place)
    }

    static func unknownPlaceholder(
        _ name: String, key: String, suggestion: String?, at place: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-placeholder",
            Message(vi: "“\(key)” không có chỗ cho “\(name)”", en: "“\(key)” has no place for “\(name)”"), at: place,
            hint: suggestion.map { Message(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") })
    }

    static func missingTranslationArgument(_ name: String, key: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "missing-translation-argument",
            Message(vi: "“\(key)” cần “\(name)=…”", en: "“\(key)” needs “\(name)=…”"), at: place)
    }

    static func countIsNotANumber(kind: FieldKind, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "count-is-not-a-number",
            Message(
                vi: "“n” chọn số ít hay số nhiều nên phải là số nguyên, đây là \(kind.word.vi)",
                en: "“n” chooses the plural form and must be a whole number, this is \(kind.word.en)"),
            at: place)
    }

    static func notATranslationArgument(_ name: String, kind: FieldKind, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "not-a-translation-argument",
            Message(
                vi: "“\(name)” phải là văn bản hoặc số, đây là \(kind.word.vi)",
                en: "“\(name)” must be a text or a number, this is \(kind.word.en)"),
            at: place)
    }

    static func untranslated(_ key: String, into language: Language, at place: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .error, "untranslated",
            Message(
                vi: "“\(key)” chưa có bản tiếng \(language.name.vi)",
                en: "“\(key)” is not translated into \(language.name.en)"),
            at: place)
    }

    static func pluralInOneLanguage(_ key: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "plural-in-one-language",
            Message(
                vi: "“\(key)” có dạng số ở một ngôn ngữ thì ngôn ngữ kia cũng phải có",
                en: "“\(key)” has plural forms in one language and must have them in the other"),
            at: place, hint: Message(vi: "viết {other: …}", en: "write {other: …}"))
    }

    static func missingPluralForm(
        _ form: PluralForm, key: String, _ language: Language, at place: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .error, "missing-plural-form",
            Message(
                vi: "“\(key)” tiếng \(language.name.vi) thiếu dạng “\(form.rawValue)”",
                en: "“\(key)” has no form “\(form.rawValue)” in \(language.name.en)"),
            at: place)
    }

    static func deadPluralForm(
        _ form: PluralForm, key: String, _ language: Language, at place: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .error, "dead-plural-form",
            Message(
                vi: "“\(key)” tiếng \(language.name.vi) không bao giờ dùng dạng “\(form.rawValue)”",
                en: "“\(key)” never takes the form “\(form.rawValue)” in \(language.name.en)"),
            at: place)
    }

    static func missingPlaceholder(_ name: String, key: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "missing-placeholder",
            Message(
                vi: "“\(key)” thiếu “{\(name)}” mà bản khác có",
                en: "“\(key)” lacks “{\(name)}”, which another version has"),
            at: place)
    }
}

extension Language {
    /// The language's name, as it follows "tiếng" in Vietnamese.
    fileprivate var name: Message {
        switch self {
        case .vi: Message(vi: "Việt", en: "Vietnamese")
        case .en: Message(vi: "Anh", en: "English")
        }
    }
}

extension FieldKind {
    /// What messages call a value of the kind.
    package var word: Message {
        switch self {
        case .text: Message(vi: "văn bản", en: "a text")
        case .html: Message(vi: "HTML", en: "HTML")
        case .int: Message(vi: "số nguyên", en: "a whole number")
        case .double: Message(vi: "số thập phân", en: "a decimal number")
        case .bool: Message(vi: "giá trị đúng/sai", en: "a truth value")
        case .url: Message(vi: "địa chỉ", en: "an address")
        case .opaque(let name): Message(vi: "giá trị loại “\(name)”", en: "a value of the kind “\(name)”")
        case .open, .data: Message(vi: "giá trị tự do", en: "an open value")
        case .template: Message(vi: "tên mẫu", en: "the name of a template")
        case .lambda: Message(vi: "hàm của chương trình", en: "a function of the program")
        case .list: Message(vi: "danh sách", en: "a list")
        case .record(let shape): Message(vi: "bản ghi “\(shape.name)”", en: "a record “\(shape.name)”")
        case .optional(let kind):
            Message(vi: "\(kind.word.vi) có thể vắng", en: "\(kind.word.en) that may be absent")
        }
    }
}
