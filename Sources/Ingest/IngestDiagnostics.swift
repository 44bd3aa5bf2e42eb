import Language
import SourceText

/// What ingest tells of paths and files; why a single page is refused is in `Refusals.swift`.
extension Diagnostic {
    static func noSuchPath(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "no-such-path",
            Message(vi: "Không có tệp hay thư mục “\(path)”", en: "There is no file or folder “\(path)”"), at: nil)
    }

    static func unreadableFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "unreadable-folder",
            Message(vi: "Không đọc được thư mục “\(path)”", en: "The folder “\(path)” cannot be read"), at: nil)
    }

    static func noPages(below path: String) -> Diagnostic {
        Diagnostic(
            .warning, "no-pages",
            Message(vi: "Thư mục “\(path)” không có trang nào", en: "The folder “\(path)” holds no page"), at: nil,
            hint: Message(vi: "trang là tệp .txt, .text, .html", en: "pages are files ending in .txt, .text, .html"))
    }

    static func linkPassedOver(_ path: String) -> Diagnostic {
        Diagnostic(
            .note, "link-passed-over",
            Message(
                vi: "Liên kết tượng trưng “\(path)” được bỏ qua", en: "The symbolic link “\(path)” is passed over"),
            at: nil)
    }

    /// A file that was given and makes no draft, with why.
    static func refused(_ path: String, _ reason: Message) -> Diagnostic {
        Diagnostic(
            .error, "refused-page", Message(vi: "“\(path)”: \(reason.vi)", en: "“\(path)”: \(reason.en)"), at: nil)
    }

    static func draftWasEdited(_ draft: String, original: String) -> Diagnostic {
        Diagnostic(
            .note, "draft-was-edited",
            Message(
                vi: "Bản nháp “\(draft)” đã được biên tập nên giữ nguyên",
                en: "The draft “\(draft)” has been edited and is kept as it is"), at: nil,
            hint: Message(
                vi: "muốn làm lại từ “\(original)” thì xóa bản nháp và tệp “\(original).ingest”",
                en: "to start over from “\(original)”, remove the draft and “\(original).ingest”"))
    }

    static func draftIsGone(_ draft: String, original: String) -> Diagnostic {
        Diagnostic(
            .note, "draft-is-gone",
            Message(
                vi: "Bản nháp “\(draft)” đã được chuyển đi hoặc xóa nên không viết lại",
                en: "The draft “\(draft)” was moved or removed and is not written again"), at: nil,
            hint: Message(
                vi: "muốn làm lại thì xóa tệp “\(original).ingest”", en: "to start over, remove “\(original).ingest”"))
    }

    static func nameIsTaken(_ path: String, writtenAt other: String) -> Diagnostic {
        Diagnostic(
            .note, "name-is-taken",
            Message(
                vi: "Đã có bài khác tên “\(path)”, bản nháp được viết vào “\(other)”",
                en: "Another article is named “\(path)”, the draft is written to “\(other)”"), at: nil)
    }

    static func notWritten(_ path: String, because reason: String) -> Diagnostic {
        Diagnostic(
            .error, "not-written",
            Message(vi: "Không ghi được “\(path)”: \(reason)", en: "“\(path)” cannot be written: \(reason)"), at: nil)
    }

    static func leavesContent(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "leaves-content",
            Message(
                vi: "“\(path)” dẫn ra ngoài thư mục Content nên không ghi",
                en: "“\(path)” leads out of Content and is not written"),
            at: nil)
    }
}
