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
                vi: "thêm dòng “---” sau khóa cuối cùng", en: "add a line “---” after the last key"))
    }

    static func frontMatterIsNoMap(_ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "front-matter-is-no-map",
            Message(
                vi: "phần đầu tệp phải gồm các dòng “khóa: giá trị”",
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

    static func htmlShownAsText(_ html: String, allowed: [String], _ place: SourceLocation) -> Diagnostic {
        let list = allowed.joined(separator: ", ")
        return Diagnostic(
            .warning, "html-shown-as-text",
            Message(vi: "“\(html)” sẽ hiện ra như chữ trên trang", en: "“\(html)” is shown as text on the page"),
            at: place,
            hint: allowed.isEmpty
                ? Message(vi: "viết bằng Markdown", en: "write it in Markdown")
                : Message(
                    vi: "chỉ dùng được các thẻ \(list), và thuộc tính title, lang, dir, open, datetime",
                    en: "only the elements \(list) may be used, with the attributes title, lang, dir, open, datetime"))
    }

    static func htmlUnpaired(_ html: String, _ place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "html-unpaired",
            Message(
                vi: "“\(html)” không có thẻ đi cặp nên sẽ hiện ra như chữ",
                en: "“\(html)” has no partner, so it is shown as text"),
            at: place,
            hint: Message(
                vi: "mở và đóng thẻ trong cùng một đoạn", en: "open and close an element in the same paragraph"))
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
