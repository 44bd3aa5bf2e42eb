import Language
import SourceText

// Every sentence the engine says. The names of the functions are the ids of the findings, apart from the hyphens.

extension Diagnostic {
    private static func error(
        _ id: String, vi: String, en: String, at place: SourceLocation?, hint: Message? = nil, notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(.error, id, Message(vi: vi, en: en), at: place, hint: hint, notes: notes)
    }

    private static func nearest(_ word: String?) -> Message? {
        word.map { Message(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") }
    }

    private static func choice(_ words: [String]) -> Message? {
        guard !words.isEmpty else { return nil }
        let list = words.joined(separator: ", ")
        return Message(vi: "dùng được: \(list)", en: "what fits: \(list)")
    }
}

// What is wrong in the way a template is written.
extension Diagnostic {
    static func unclosedTag(at place: SourceLocation, close: String) -> Diagnostic {
        error(
            "unclosed-tag", vi: "Thẻ chưa đóng: thiếu “\(close)”", en: "Tag is never closed: “\(close)” is missing",
            at: place)
    }

    static func malformedDelimiters(at place: SourceLocation) -> Diagnostic {
        error(
            "malformed-delimiters", vi: "Cặp dấu phân cách phải là hai từ, không có dấu “=”",
            en: "Delimiters must be two words without “=”", at: place,
            hint: Message(vi: "ví dụ {{=<% %>=}}", en: "for example {{=<% %>=}}"))
    }

    static func emptyTag(at place: SourceLocation) -> Diagnostic {
        error("empty-tag", vi: "Thẻ không có tên", en: "A tag must have a name", at: place)
    }

    static func unclosedText(at place: SourceLocation) -> Diagnostic {
        error(
            "unclosed-text", vi: "Chuỗi trong thẻ thiếu dấu ngoặc kép đóng",
            en: "Text in a tag is never closed: a quotation mark is missing", at: place)
    }

    static func unexpectedWord(_ word: String, at place: SourceLocation) -> Diagnostic {
        error(
            "unexpected-word", vi: "“\(word)” không đứng được ở đây trong thẻ",
            en: "“\(word)” cannot stand here in a tag", at: place)
    }

    static func otherLanguage(_ word: String, at place: SourceLocation) -> Diagnostic {
        error(
            "other-language", vi: "Không có “#\(word)”: mục tự nó là phép thử và phép lặp",
            en: "There is no “#\(word)”: a section is itself the test and the loop", at: place,
            hint: Message(vi: "viết {{#tên}}…{{^}}…{{/tên}}", en: "write {{#name}}…{{^}}…{{/name}}"))
    }

    static func missingFormatter(at place: SourceLocation) -> Diagnostic {
        error(
            "missing-formatter", vi: "Sau “|” phải có tên một bộ định dạng", en: "A formatter's name must follow “|”",
            at: place)
    }

    static func notALiteral(_ word: String, at place: SourceLocation) -> Diagnostic {
        error(
            "not-a-literal", vi: "“\(word)” phải là số hoặc chuỗi trong ngoặc kép",
            en: "“\(word)” must be a number or a text in quotation marks", at: place)
    }

    static func notAnArgument(_ word: String, at place: SourceLocation) -> Diagnostic {
        error(
            "not-an-argument", vi: "“\(word)” phải là tên, số hoặc chuỗi trong ngoặc kép",
            en: "“\(word)” must be a name, a number or a text in quotation marks", at: place)
    }

    static func missingArgumentValue(_ name: String, at place: SourceLocation) -> Diagnostic {
        error("missing-argument-value", vi: "“\(name)=” thiếu giá trị", en: "“\(name)=” has no value", at: place)
    }

    static func repeatedArgument(_ name: String, at place: SourceLocation) -> Diagnostic {
        error("repeated-argument", vi: "“\(name)” được cho hai lần", en: "“\(name)” is given twice", at: place)
    }

    static func unknownDeclaration(_ word: String, at place: SourceLocation) -> Diagnostic {
        error(
            "unknown-declaration", vi: "Thẻ “%” chỉ khai báo “params”, không có “\(word)”",
            en: "A “%” tag declares “params”, there is no “\(word)”", at: place)
    }

    static func repeatedDeclaration(at place: SourceLocation) -> Diagnostic {
        error(
            "repeated-declaration", vi: "Tham số đã được khai báo ở trên", en: "Parameters are declared once", at: place
        )
    }

    static func notATemplateName(_ name: String, at place: SourceLocation) -> Diagnostic {
        error(
            "not-a-template-name", vi: "Sau “*” phải là tên một giá trị, “\(name)” thì không phải",
            en: "A value's name must follow “*”, “\(name)” is none", at: place)
    }

    static func malformedPath(_ path: String, at place: SourceLocation) -> Diagnostic {
        error(
            "malformed-path", vi: "“\(path)” có phần để trống giữa các dấu chấm",
            en: "“\(path)” has an empty part between its dots", at: place)
    }

    static func unknownListProperty(_ word: String, at place: SourceLocation) -> Diagnostic {
        error(
            "unknown-list-property", vi: "Danh sách chỉ có “@any” và “@count”, không có “\(word)”",
            en: "A list has “@any” and “@count”, there is no “\(word)”", at: place)
    }

    static func unknownLoopVariable(_ word: String, at place: SourceLocation) -> Diagnostic {
        error(
            "unknown-loop-variable", vi: "Không có biến lặp “\(word)”", en: "There is no loop variable “\(word)”",
            at: place,
            hint: nearest(suggestion(for: word, among: LoopVariable.allCases.map { "@\($0.rawValue)" } + ["@lang"]))
                ?? choice(LoopVariable.allCases.map { "@\($0.rawValue)" } + ["@lang"]))
    }

    static func unclosedSection(_ name: String, at place: SourceLocation) -> Diagnostic {
        error(
            "unclosed-section", vi: "“\(name)” chưa đóng: thiếu {{/\(name)}}",
            en: "“\(name)” is never closed: {{/\(name)}} is missing", at: place)
    }

    static func strayClose(_ name: String, at place: SourceLocation) -> Diagnostic {
        error("stray-close", vi: "{{/\(name)}} không đóng thẻ nào", en: "{{/\(name)}} closes nothing", at: place)
    }

    static func crossedClose(
        _ name: String, expected: String, at place: SourceLocation, opened: SourceLocation
    ) -> Diagnostic {
        error(
            "crossed-close", vi: "{{/\(name)}} đứng ở chỗ phải đóng “\(expected)”",
            en: "{{/\(name)}} stands where “\(expected)” must be closed", at: place,
            notes: [Note(Message(vi: "“\(expected)” mở ở đây", en: "“\(expected)” is opened here"), at: opened)])
    }

    static func strayElse(at place: SourceLocation) -> Diagnostic {
        error(
            "stray-else", vi: "{{^}} chỉ đứng trong một mục, và chỉ một lần",
            en: "{{^}} stands in a section only, and once", at: place)
    }

    static func tooDeep(limit: Int, at place: SourceLocation) -> Diagnostic {
        error(
            "too-deep", vi: "Thẻ lồng nhau quá \(limit) tầng", en: "Tags are nested deeper than \(limit) levels",
            at: place)
    }
}

// What does not fit together: templates, names, and what a page shows.
extension Diagnostic {
    static func noSuchTemplate(_ name: String, pageKind: String, suggestion: String?) -> Diagnostic {
        error(
            "no-such-template", vi: "Trang loại “\(pageKind)” cần mẫu “\(name)” mà không có",
            en: "Pages of the kind “\(pageKind)” need the template “\(name)”, and there is none", at: nil,
            hint: nearest(suggestion))
    }

    static func unknownTemplate(_ name: String, suggestion: String?, at place: SourceLocation) -> Diagnostic {
        error(
            "unknown-template", vi: "Không có mẫu “\(name)”", en: "There is no template “\(name)”", at: place,
            hint: nearest(suggestion))
    }

    static func unknownName(_ name: String, in shape: String?, suggestion: String?, at place: SourceLocation)
        -> Diagnostic
    {
        error(
            "unknown-name", vi: "“\(name)” không có trong \(shape.map { "“\($0)”" } ?? "mẫu này")",
            en: "“\(name)” is unknown in \(shape.map { "“\($0)”" } ?? "this template")", at: place,
            hint: nearest(suggestion))
    }

    static func missingValue(_ name: String, at place: SourceLocation) -> Diagnostic {
        error(
            "missing-value", vi: "“\(name)” không có giá trị trên trang này",
            en: "“\(name)” has no value on this page", at: place,
            hint: Message(
                vi: "viết “| default \"…\"”, hoặc {{#…}} quanh thẻ", en: "write “| default \"…\"”, or {{#…}} around it")
        )
    }

    static func notATemplateField(_ name: String, kind: FieldKind, at place: SourceLocation) -> Diagnostic {
        error(
            "not-a-template-field", vi: "“\(name)” phải là trường chứa tên mẫu, đây là \(kind.word.vi)",
            en: "“\(name)” must be a field that names a template, this is \(kind.word.en)", at: place)
    }

    static func notANamedTemplate(_ name: String, suggestion: String?, at place: SourceLocation) -> Diagnostic {
        error(
            "unknown-template", vi: "Giá trị ở đây là “\(name)”, không có mẫu tên ấy",
            en: "The value here is “\(name)”, and there is no such template", at: place, hint: nearest(suggestion))
    }

    static func printsMap(at place: SourceLocation) -> Diagnostic {
        error(
            "prints-record", vi: "Giá trị ở đây gồm nhiều trường, không in ra được",
            en: "The value here has fields and cannot be printed", at: place,
            hint: Message(vi: "in một trường của nó", en: "print one of its fields"))
    }

    static func tooLargePage(at place: SourceLocation) -> Diagnostic {
        error(
            "too-large-page", vi: "Trang lớn quá mức cho phép: mẫu tự nhân lên",
            en: "The page grows beyond all bounds: templates multiply themselves",
            at: place)
    }

    static func notJSON(at place: SourceLocation) -> Diagnostic {
        error("not-json", vi: "Từ đây không phải JSON", en: "This is not JSON", at: place)
    }

    static func tooDeepData(limit: Int, at place: SourceLocation) -> Diagnostic {
        error(
            "too-deep-data", vi: "Dữ liệu lồng nhau quá \(limit) tầng",
            en: "Data is nested deeper than \(limit) levels", at: place)
    }

    static func tooDeepLambda(limit: Int, at place: SourceLocation) -> Diagnostic {
        error(
            "too-deep-lambda", vi: "Hàm của chương trình gọi nhau quá \(limit) tầng",
            en: "Functions of the program expand each other more than \(limit) levels deep", at: place)
    }

    static func noFields(_ name: String, kind: FieldKind, field: String, at place: SourceLocation) -> Diagnostic {
        error(
            "no-fields", vi: "“\(name)” là \(kind.word.vi), không có “\(field)” bên trong",
            en: "“\(name)” is \(kind.word.en) and has no “\(field)” in it", at: place)
    }

    static func noCurrentValue(at place: SourceLocation) -> Diagnostic {
        error(
            "no-current-value", vi: "Ở đây không có giá trị hiện tại cho “.”",
            en: "There is no current value for “.” here", at: place)
    }

    static func outsideList(_ variable: LoopVariable, parents: Int, at place: SourceLocation) -> Diagnostic {
        let needed = parents + 1
        return error(
            "outside-list", vi: "“@\(variable.rawValue)” phải đứng trong \(needed) danh sách lồng nhau",
            en: "“@\(variable.rawValue)” must stand inside \(needed == 1 ? "a list" : "\(needed) nested lists")",
            at: place)
    }

    static func unknownBlock(_ name: String, in parent: String, suggestion: String?, at place: SourceLocation)
        -> Diagnostic
    {
        error(
            "unknown-block", vi: "“\(parent)” không có khối “\(name)”", en: "“\(parent)” has no block “\(name)”",
            at: place,
            hint: nearest(suggestion))
    }

    static func textBesideBlocks(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "text-beside-blocks",
            Message(
                vi: "Chữ ngoài các khối của thẻ kế thừa không được hiện",
                en: "What stands beside the blocks of a parent tag is not shown"),
            at: place)
    }

    static func unknownParameter(_ name: String, of partial: String, suggestion: String?, at place: SourceLocation)
        -> Diagnostic
    {
        error(
            "unknown-parameter", vi: "“\(partial)” không có tham số “\(name)”",
            en: "“\(partial)” has no parameter “\(name)”",
            at: place, hint: nearest(suggestion))
    }

    static func unusedParameter(_ name: String, of partial: String, at place: SourceLocation) -> Diagnostic {
        error(
            "unused-parameter", vi: "“\(partial)” khai báo “\(name)” mà không dùng",
            en: "“\(partial)” declares “\(name)” and does not use it", at: place)
    }

    static func circle(_ names: [String], at place: SourceLocation) -> Diagnostic {
        let way = names.map { "“\($0)”" }.joined(separator: " → ")
        return error(
            "circle", vi: "Các mẫu gọi nhau thành vòng: \(way)", en: "Templates include each other in a circle: \(way)",
            at: place,
            hint: Message(
                vi: "đặt thẻ vào một mục {{#…}} có lúc dừng", en: "put the tag into a section {{#…}} that ends"))
    }

    static func missingParameter(_ name: String, of partial: String, at place: SourceLocation) -> Diagnostic {
        error(
            "missing-parameter", vi: "“\(partial)” cần tham số “\(name)”",
            en: "“\(partial)” needs the parameter “\(name)”", at: place)
    }

    static func printsList(at place: SourceLocation) -> Diagnostic {
        error(
            "prints-list", vi: "Danh sách không in ra được", en: "A list cannot be printed", at: place,
            hint: Message(vi: "dùng mục {{#…}} hoặc “| join \", \"”", en: "use a section {{#…}}, or “| join \", \"”"))
    }

    static func printsRecord(_ shape: String, at place: SourceLocation) -> Diagnostic {
        error(
            "prints-record", vi: "“\(shape)” là một bản ghi, không in ra được",
            en: "“\(shape)” is a record and cannot be printed",
            at: place, hint: Message(vi: "in một trường của nó", en: "print one of its fields"))
    }

    static func printsAny(at place: SourceLocation) -> Diagnostic {
        error(
            "prints-any", vi: "“@any” chỉ để thử", en: "“@any” can only be tested", at: place,
            hint: Message(vi: "dùng {{#tên.@any}} hoặc {{tên.@count}}", en: "use {{#name.@any}} or {{name.@count}}"))
    }

    static func notAList(_ name: String, kind: FieldKind, at place: SourceLocation) -> Diagnostic {
        error(
            "not-a-list", vi: "“\(name)” là \(kind.word.vi), không phải danh sách",
            en: "“\(name)” is \(kind.word.en), not a list",
            at: place)
    }

    static func notATest(at place: SourceLocation) -> Diagnostic {
        error(
            "not-a-test", vi: "Chỉ một tên hoặc biến lặp mới mở được mục",
            en: "Only a name or a loop variable can open a section", at: place)
    }

    static func neverFalsey(kind: FieldKind, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .note, "never-falsey",
            Message(
                vi: "Mục này lúc nào cũng hiện: \(kind.word.vi) ở đây không bao giờ vắng",
                en: "This section always shows: \(kind.word.en) is never absent here"),
            at: place)
    }

    static func tooManyInclusions(at place: SourceLocation) -> Diagnostic {
        error(
            "too-many-inclusions", vi: "Các mẫu gọi nhau theo quá nhiều cách khác nhau",
            en: "The templates include each other in too many different ways", at: place)
    }

    static func endlessInclusion(of template: String, limit: Int, at place: SourceLocation) -> Diagnostic {
        error(
            "endless-inclusion", vi: "“\(template)” gọi chính nó quá \(limit) tầng",
            en: "“\(template)” includes itself more than \(limit) levels deep",
            at: place)
    }

}

// The words under a finding that say how its template came to be read.
extension Message {
    static var includedHere: Message { Message(vi: "được gọi từ đây", en: "included from here") }

    static func forPage(of kind: String, in language: Language) -> Message {
        Message(
            vi: "cho trang loại “\(kind)”, ngôn ngữ \(language.rawValue)",
            en: "for pages of the kind “\(kind)”, language \(language.rawValue)")
    }
}
