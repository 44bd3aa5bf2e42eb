import Language
import SourceText

// Names, and what a template does with the values behind them.
extension Diagnostic {
    static func unknownName(_ name: String, in shape: String?, suggestion: String?, at place: SourceLocation)
        -> Diagnostic
    {
        error(
            "unknown-name", vi: "“\(name)” không có trong \(shape.map { "“\($0)”" } ?? "mẫu này")",
            en: "“\(name)” is unknown in \(shape.map { "“\($0)”" } ?? "this template")", at: place,
            hint: name == "else"
                ? Message(vi: "viết {{^}}", en: "write {{^}}") : name.blanksAroundBar ?? nearest(suggestion))
    }

    static func missingValue(_ name: String, at place: SourceLocation) -> Diagnostic {
        error(
            "missing-value", vi: "“\(name)” không có giá trị trên trang này",
            en: "“\(name)” has no value on this page", at: place,
            hint: Message(
                vi: "viết “| default \"…\"”, hoặc {{#…}} quanh thẻ", en: "write “| default \"…\"”, or {{#…}} around it")
        )
    }

    static func foundFurtherOut(_ name: String, notIn shape: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .note, "found-further-out",
            Message(
                vi: "“\(name)” không có trong “\(shape)” mà lấy từ bên ngoài",
                en: "“\(name)” is not in “\(shape)” and is taken from further out"),
            at: place, hint: Message(vi: "nếu đúng ý bạn thì cứ để vậy", en: "leave it if that is what you mean"))
    }

    static func noFields(_ name: String, kind: FieldKind, field: String, at place: SourceLocation) -> Diagnostic {
        error(
            "no-fields", vi: "“\(name)” là \(kind.word.vi), không có “\(field)” bên trong",
            en: "“\(name)” is \(kind.word.en) and has no “\(field)” in it", at: place)
    }

    static func noCurrentValue(at place: SourceLocation) -> Diagnostic {
        error(
            "no-current-value", vi: "ở đây không có giá trị hiện tại cho “.”",
            en: "there is no current value for “.” here", at: place)
    }

    static func outsideList(_ variable: LoopVariable, parents: Int, at place: SourceLocation) -> Diagnostic {
        let needed = parents + 1
        return error(
            "outside-list", vi: "“@\(variable.rawValue)” phải đứng trong \(needed) danh sách lồng nhau",
            en: "“@\(variable.rawValue)” must stand inside \(needed == 1 ? "a list" : "\(needed) nested lists")",
            at: place)
    }

    static func notAList(_ name: String, kind: FieldKind, at place: SourceLocation) -> Diagnostic {
        error(
            "not-a-list", vi: "“\(name)” là \(kind.word.vi), không phải danh sách",
            en: "“\(name)” is \(kind.word.en), not a list",
            at: place)
    }

    static func notATest(at place: SourceLocation) -> Diagnostic {
        error(
            "not-a-test", vi: "chỉ một tên hoặc biến lặp mới mở được mục",
            en: "only a name or a loop variable can open a section", at: place)
    }

    static func neverFalsey(kind: FieldKind, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .note, "never-falsey",
            Message(
                vi: "mục này lúc nào cũng hiện: \(kind.word.vi) ở đây không bao giờ vắng",
                en: "this section always shows: \(kind.word.en) is never absent here"),
            at: place)
    }

    static func printsMap(at place: SourceLocation) -> Diagnostic {
        error(
            "prints-record", vi: "giá trị ở đây gồm nhiều trường, không in ra được",
            en: "the value here has fields and cannot be printed", at: place,
            hint: Message(vi: "in một trường của nó", en: "print one of its fields"))
    }

    static func printsList(at place: SourceLocation) -> Diagnostic {
        error(
            "prints-list", vi: "danh sách không in ra được", en: "a list cannot be printed", at: place,
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
}

extension String {
    /// What to write where a word holds the bar of a formatter, and something beside it.
    var blanksAroundBar: Message? {
        utf8.contains(UInt8(ascii: "|")) && utf8.contains { $0 != UInt8(ascii: "|") }
            ? Message(vi: "viết dấu cách ở hai bên dấu “|”", en: "write blanks around the “|”") : nil
    }
}
