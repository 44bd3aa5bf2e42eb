import Language
import SourceText

// What is wrong in the way a template is written.
extension Diagnostic {
    static func unclosedTag(at place: SourceLocation, close: String) -> Diagnostic {
        error(
            "unclosed-tag", vi: "thẻ chưa đóng: thiếu “\(close)”", en: "tag is never closed: “\(close)” is missing",
            at: place)
    }

    static func malformedDelimiters(at place: SourceLocation) -> Diagnostic {
        error(
            "malformed-delimiters", vi: "cặp dấu phân cách phải là hai từ, không có dấu “=”",
            en: "delimiters must be two words without “=”", at: place,
            hint: Message(vi: "ví dụ {{=<% %>=}}", en: "for example {{=<% %>=}}"))
    }

    static func emptyTag(at place: SourceLocation) -> Diagnostic {
        error("empty-tag", vi: "thẻ không có tên", en: "a tag must have a name", at: place)
    }

    static func unclosedText(at place: SourceLocation) -> Diagnostic {
        error(
            "unclosed-text", vi: "chuỗi trong thẻ thiếu dấu ngoặc kép đóng",
            en: "text in a tag is never closed: a quotation mark is missing", at: place)
    }

    /// - Parameter name: What a tag that can hold only a name holds, with its sigil.
    static func unexpectedWord(_ word: String, afterName name: String? = nil, at place: SourceLocation) -> Diagnostic {
        error(
            "unexpected-word", vi: "“\(word)” không đứng được ở đây trong thẻ",
            en: "“\(word)” cannot stand here in a tag", at: place,
            hint: name.map(enough) ?? word.blanksAroundBar)
    }

    static func otherLanguage(_ word: String, at place: SourceLocation) -> Diagnostic {
        error(
            "other-language", vi: "không có “#\(word)”: mục tự nó là phép thử và phép lặp",
            en: "there is no “#\(word)”: a section is itself the test and the loop", at: place,
            hint: Message(vi: "viết {{#tên}}…{{^}}…{{/tên}}", en: "write {{#name}}…{{^}}…{{/name}}"))
    }

    static func missingFormatter(at place: SourceLocation) -> Diagnostic {
        error(
            "missing-formatter", vi: "sau “|” phải có tên một bộ định dạng", en: "a formatter's name must follow “|”",
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
            "unknown-declaration", vi: "thẻ “%” chỉ khai báo “params”, không có “\(word)”",
            en: "a “%” tag declares “params”, there is no “\(word)”", at: place)
    }

    static func repeatedDeclaration(at place: SourceLocation) -> Diagnostic {
        error(
            "repeated-declaration", vi: "tham số đã được khai báo ở trên", en: "parameters are declared once", at: place
        )
    }

    static func repeatedParameter(_ name: String, at place: SourceLocation) -> Diagnostic {
        error(
            "repeated-parameter", vi: "tham số “\(name)” được khai báo hai lần",
            en: "the parameter “\(name)” is declared twice", at: place)
    }

    static func declarationInSection(at place: SourceLocation) -> Diagnostic {
        error(
            "declaration-in-section", vi: "tham số phải được khai báo bên ngoài mọi mục",
            en: "parameters are declared outside of all sections", at: place)
    }

    static func notATemplateName(_ name: String, at place: SourceLocation) -> Diagnostic {
        error(
            "not-a-template-name", vi: "sau “*” phải là tên một giá trị, “\(name)” thì không phải",
            en: "a value's name must follow “*”, “\(name)” is none", at: place)
    }

    static func malformedPath(_ path: String, at place: SourceLocation) -> Diagnostic {
        error(
            "malformed-path", vi: "“\(path)” có phần để trống giữa các dấu chấm",
            en: "“\(path)” has an empty part between its dots", at: place)
    }

    static func unknownListProperty(_ word: String, at place: SourceLocation) -> Diagnostic {
        error(
            "unknown-list-property", vi: "danh sách chỉ có “@any” và “@count”, không có “\(word)”",
            en: "a list has “@any” and “@count”, there is no “\(word)”", at: place)
    }

    static func unknownLoopVariable(_ word: String, at place: SourceLocation) -> Diagnostic {
        error(
            "unknown-loop-variable", vi: "không có biến lặp “\(word)”", en: "there is no loop variable “\(word)”",
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
            hint: expected.blanksAroundBar ?? (name.hasPrefix("\(expected)|") ? enough("/\(expected)") : nil),
            notes: [Note(Message(vi: "“\(expected)” mở ở đây", en: "“\(expected)” is opened here"), at: opened)])
    }

    private static func enough(_ content: String) -> Message {
        Message(vi: "chỉ cần {{\(content)}}", en: "{{\(content)}} is enough")
    }

    static func strayElse(at place: SourceLocation) -> Diagnostic {
        error(
            "stray-else", vi: "{{^}} chỉ đứng trong một mục, và chỉ một lần",
            en: "{{^}} stands in a section only, and once", at: place)
    }

    static func tooDeep(limit: Int, at place: SourceLocation) -> Diagnostic {
        error(
            "too-deep", vi: "thẻ lồng nhau quá \(limit) tầng", en: "tags are nested deeper than \(limit) levels",
            at: place)
    }
}
