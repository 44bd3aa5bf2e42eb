import Language
import SourceText

extension Diagnostic {
    static func yamlUnreadable(_ problem: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-unreadable",
            Message(vi: "không đọc được YAML: \(problem)", en: "YAML cannot be read: \(problem)"), at: place)
    }

    static func yamlColonInValue(_ key: String, _ value: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-colon-in-value",
            Message(
                vi: "giá trị có “: ” phải đặt trong ngoặc kép", en: "value with “: ” in it must stand in quotes"),
            at: place, hint: write("\(key): \(quoted(value))"))
    }

    static func yamlNeedsQuotes(_ mark: String, _ value: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-needs-quotes",
            Message(
                vi: "giá trị bắt đầu bằng “\(mark)” phải đặt trong ngoặc kép",
                en: "value beginning with “\(mark)” must stand in quotes"),
            at: place, hint: write(quoted(value)))
    }

    static func yamlOpenQuote(_ quote: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-open-quote",
            Message(vi: "dấu ngoặc \(quote) mở ra mà không đóng lại", en: "quote \(quote) is opened but never closed"),
            at: place)
    }

    static func yamlTextAfterEnd(_ end: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-text-after-end",
            Message(
                vi: "sau dấu \(end) kết thúc giá trị không được viết gì thêm",
                en: "nothing may follow the \(end) that ends a value"),
            at: place,
            hint: Message(
                vi: "đặt cả giá trị trong ngoặc kép; dấu \" ở bên trong viết là \\\"",
                en: "put the whole value in double quotes; a \" inside is written \\\""))
    }

    static func yamlUnknownEscape(_ escape: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-unknown-escape",
            Message(vi: "“\(escape)” không có nghĩa trong ngoặc kép", en: "“\(escape)” means nothing in double quotes"),
            at: place,
            hint: Message(
                vi: "viết “\\\\” cho dấu chéo ngược, hoặc dùng ngoặc đơn '…'",
                en: "write “\\\\” for a backslash, or use single quotes '…'"))
    }

    static func yamlBrokenEscape(_ escape: String, _ place: SourceLocation) -> Diagnostic {
        let digits = ["\\x": 2, "\\u": 4][escape] ?? 8
        return Diagnostic(
            .error, "yaml-broken-escape",
            Message(
                vi: "sau “\(escape)” phải là mã Unicode gồm \(digits) chữ số hệ mười sáu",
                en: "“\(escape)” must be followed by the \(digits) hexadecimal digits of a character"),
            at: place)
    }

    static func yamlOpenBracket(_ bracket: String, _ place: SourceLocation, opened: SourceLocation?) -> Diagnostic {
        let close = bracket == "{" ? "}" : "]"
        let note = opened.map {
            Note(Message(vi: "“\(bracket)” mở ở đây", en: "“\(bracket)” was opened here"), at: $0)
        }
        return Diagnostic(
            .error, "yaml-open-bracket",
            Message(
                vi: "sau “\(bracket)”, các mục phải cách nhau bằng dấu phẩy và kết thúc bằng “\(close)”",
                en: "after “\(bracket)”, items must be parted by commas and end with “\(close)”"),
            at: place, notes: note.map { [$0] } ?? [])
    }

    static func yamlValueIsMissing(_ mark: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "yaml-value-missing",
            Message(vi: "thiếu giá trị trước “\(mark)”", en: "value is missing before “\(mark)”"), at: place)
    }

    static func yamlForbiddenCharacter(_ scalar: Unicode.Scalar, _ place: SourceLocation) -> Diagnostic {
        let name = scalar.codePoint
        return Diagnostic(
            .error, "yaml-forbidden-character",
            Message(
                vi: "ký tự điều khiển \(name) không được dùng trong YAML",
                en: "control character \(name) must not be used in YAML"),
            at: place)
    }

    /// A line that says what to write.
    private static func write(_ text: String) -> Message {
        Message(vi: "viết: \(text)", en: "write: \(text)")
    }

    private static func quoted(_ text: String) -> String {
        YAMLScalar(text).quoted
    }
}
