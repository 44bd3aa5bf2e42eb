import Language
import SourceText

extension Diagnostic {
    static func unclosedFrontMatter(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "front-matter-not-closed",
            Message(
                vi: "phần đầu tệp mở bằng dòng “---” phải đóng bằng một dòng “---” nữa",
                en: "front matter opened with a line “---” must be closed with another"),
            at: place,
            hint: Message(
                vi: "thêm dòng “---” sau khoá cuối cùng", en: "add a line “---” after the last key"))
    }

    static func frontMatterIsNoMap(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "front-matter-is-no-map",
            Message(
                vi: "phần đầu tệp phải gồm các dòng “khoá: giá trị”",
                en: "front matter must be made of lines “key: value”"),
            at: place)
    }
}

extension Diagnostic {
    static func refusedScheme(_ scheme: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "refused-scheme",
            Message(
                vi: "liên kết “\(scheme):” không được dùng; trên trang chỉ còn lại chữ",
                en: "links to “\(scheme):” are not made; only their words appear on the page"),
            at: place,
            hint: Message(
                vi: "dùng http, https, mailto hay tel; tên tệp có dấu hai chấm thì viết “./” ở đầu",
                en: "use http, https, mailto or tel; begin a file name that has a colon with “./”"))
    }

    static func markdownTooLong(_ length: Int, limit: Int, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "markdown-too-long",
            Message(
                vi: "một bài không được dài quá \(limit) byte; bài này dài \(length) byte",
                en: "text must not be longer than \(limit) bytes; this one has \(length)"),
            at: place)
    }

    static func markdownTooDeep(limit: Int, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "markdown-too-deep",
            Message(
                vi: "một dòng không được mở quá \(limit) trích dẫn và danh sách lồng nhau",
                en: "line must not open more than \(limit) quotes and lists in one another"),
            at: place)
    }

    static func markdownTooManyMarks(_ mark: String, limit: Int, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "markdown-too-many-marks",
            Message(
                vi: "một từ không được có quá \(limit) dấu “\(mark)”",
                en: "word must not have more than \(limit) “\(mark)”"),
            at: place)
    }

    static func markdownTooLarge(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "markdown-too-large",
            Message(
                vi: "bài viết làm ra một trang quá lớn", en: "text makes a page that is too large"), at: place,
            hint: unusual)
    }

    static func markdownTooSlow(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "markdown-too-slow",
            Message(vi: "đọc bài viết mất quá nhiều thời gian", en: "text takes too long to read"), at: place,
            hint: unusual)
    }

    private static let unusual = Message(
        vi: "tìm chỗ lặp lại hàng nghìn dấu như “[”, “<”, “|” hay “>”",
        en: "look for marks like “[”, “<”, “|” or “>” repeated thousands of times")
}
