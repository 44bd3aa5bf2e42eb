import Language
import SourceText

/// What ingest tells of paths and files; why a single page is refused is in `Refusals.swift`.
extension Diagnostic {
    static func noSuchPath(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "no-such-path",
            Message(vi: "không có tệp hay thư mục “\(path)”", en: "there is no file or folder “\(path)”"), at: nil)
    }

    static func unreadableFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "unreadable-folder",
            Message(vi: "không đọc được thư mục “\(path)”", en: "the folder “\(path)” cannot be read"), at: nil)
    }

    static func noPages(below path: String) -> Diagnostic {
        Diagnostic(
            .warning, "no-pages",
            Message(vi: "thư mục “\(path)” không có trang nào", en: "the folder “\(path)” holds no page"), at: nil,
            hint: Message(vi: "trang là tệp .txt, .text, .html", en: "pages are files ending in .txt, .text, .html"))
    }

    static var kinNotFound: Diagnostic {
        Diagnostic(
            .warning, "kin-not-found",
            Message(
                vi: "đĩa không trả lại dữ liệu tạm nên không tìm được bài trùng và bài cùng sự kiện",
                en:
                    "the disk did not give back temporary data, so reprints and accounts of the same event were not found"
            ),
            at: nil)
    }

    static func linkPassedOver(_ path: String) -> Diagnostic {
        Diagnostic(
            .note, "link-passed-over",
            Message(
                vi: "liên kết tượng trưng “\(path)” được bỏ qua", en: "the symbolic link “\(path)” is passed over"),
            at: nil)
    }

    /// A file that was given and makes no draft, with why.
    static func refused(_ refusal: Refusal) -> Diagnostic {
        Diagnostic(.error, "refused-page", refusal.message, at: refusal.location)
    }

    /// A draft that stays as its editor has left it.
    static func draftWasEdited(_ draft: String, original: String, canUpdate: Bool) -> Diagnostic {
        let startOver = Message(
            vi: "muốn làm lại từ “\(original)” thì xóa bản nháp và tệp “\(original).ingest”",
            en: "to start over from “\(original)”, remove the draft and “\(original).ingest”")
        let update = Message(
            vi: "--update đưa vào những gì ingest đọc được thêm mà giữ chữ của biên tập viên",
            en: "--update brings in what ingest has learned and keeps the editor's words")
        return Diagnostic(
            .note, "draft-was-edited",
            Message(
                vi: "bản nháp “\(draft)” đã được biên tập nên giữ nguyên",
                en: "the draft “\(draft)” has been edited and is kept as it is"), at: nil,
            hint: canUpdate ? update : startOver)
    }

    /// Changes of ingest's that stand where an editor has changed something too.
    static func editorsWordsStayed(_ draft: String, _ count: Int) -> Diagnostic {
        Diagnostic(
            .note, "editors-words-stayed",
            Message(
                vi: "“\(draft)”: \(count) chỗ ingest đọc khác đi nhưng chữ của biên tập viên được giữ",
                en:
                    "“\(draft)”: in \(count) \(count == 1 ? "place" : "places") the editor's words were kept over ingest's"
            ),
            at: nil)
    }

    static func draftIsGone(_ draft: String, original: String) -> Diagnostic {
        Diagnostic(
            .note, "draft-is-gone",
            Message(
                vi: "bản nháp “\(draft)” đã được chuyển đi hoặc xóa nên không viết lại",
                en: "the draft “\(draft)” was moved or removed and is not written again"), at: nil,
            hint: Message(
                vi: "muốn làm lại thì xóa tệp “\(original).ingest”", en: "to start over, remove “\(original).ingest”"))
    }

    static func nameIsTaken(_ path: String, writtenAt other: String) -> Diagnostic {
        Diagnostic(
            .note, "name-is-taken",
            Message(
                vi: "đã có bài khác tên “\(path)”, bản nháp được viết vào “\(other)”",
                en: "another article is named “\(path)”, the draft is written to “\(other)”"), at: nil)
    }

    static func notWritten(_ path: String, because reason: String) -> Diagnostic {
        Diagnostic(
            .error, "not-written",
            Message(vi: "không ghi được “\(path)”: \(reason)", en: "“\(path)” cannot be written: \(reason)"), at: nil)
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
