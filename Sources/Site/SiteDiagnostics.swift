import Language
import SourceText

/// All that the site can say of addresses, links and folders.
extension Diagnostic {
    static func twoPagesAtOneAddress(
        _ address: String, _ place: SourceLocation?, _ other: String, _ otherPlace: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .error, "two-pages-at-one-address",
            Message(
                vi: "địa chỉ “\(address)” chỉ được dành cho một trang",
                en: "address “\(address)” can only belong to one page"),
            at: place,
            hint: Message(
                vi: "đặt `slug:` khác cho một trong hai tệp",
                en: "give one of the two files a different `slug:`"),
            notes: [Note(Message(vi: "trang kia ở “\(other)”", en: "the other page is at “\(other)”"), at: otherPlace)])
    }

    static func pageInsideFile(
        _ address: String, _ place: SourceLocation?, file: String, _ filePlace: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .error, "page-inside-file",
            Message(
                vi: "trang “\(address)” cần một thư mục tại nơi đã có tệp “\(file)”",
                en: "page “\(address)” needs a folder where the file “\(file)” stands"),
            at: place,
            hint: Message(vi: "đổi tên tệp", en: "rename the file"),
            notes: [Note(Message(vi: "tệp ấy từ đây", en: "the file comes from here"), at: filePlace)])
    }

    static func linkToNothing(_ destination: String, at place: SourceLocation, near: String?) -> Diagnostic {
        Diagnostic(
            .error, "link-to-nothing",
            Message(
                vi: "liên kết “\(destination)” không dẫn tới tệp nào của Content",
                en: "link “\(destination)” leads to no file of Content"),
            at: place,
            hint: near.map { Message(vi: "có phải “\($0)”?", en: "did you mean “\($0)”?") }
                ?? Message(
                    vi: "viết đường dẫn của tệp, tính từ tệp này hoặc từ Content với `/` ở đầu",
                    en: "write the file's path from this file, or from Content with a `/` in front"))
    }

    static func linkToHiddenText(_ destination: String, at place: SourceLocation, why: Message) -> Diagnostic {
        Diagnostic(
            .error, "link-to-hidden-text",
            Message(
                vi: "liên kết “\(destination)” dẫn tới một bài chưa đăng: \(why.vi)",
                en: "link “\(destination)” leads to a text that is not published: \(why.en)"),
            at: place,
            hint: Message(
                vi: "đăng bài ấy, hoặc bỏ liên kết", en: "publish that text, or take the link out"))
    }

    static func linkOutOfContent(_ destination: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "link-out-of-content",
            Message(
                vi: "liên kết “\(destination)” phải ở trong Content",
                en: "link “\(destination)” must stay inside Content"),
            at: place,
            hint: Message(vi: "bớt `../`", en: "take out a `../`"))
    }

    static func outputAmongSources(_ output: String, source: String) -> Diagnostic {
        Diagnostic(
            .error, "output-among-sources",
            Message(
                vi: "thư mục xuất “\(output)” và thư mục nguồn “\(source)” phải nằm ngoài nhau",
                en: "output folder “\(output)” and source folder “\(source)” must lie apart"),
            at: nil,
            hint: Message(
                vi: "chỉ một thư mục riêng bằng `--output`", en: "name a folder of its own with `--output`"))
    }

    static func noLabels(in folder: String) -> Diagnostic {
        Diagnostic(
            .error, "no-labels",
            Message(
                vi: "thư mục mẫu “\(folder)” phải có tệp labels.yaml",
                en: "Templates folder “\(folder)” must have a file labels.yaml"),
            at: nil,
            hint: Message(
                vi: "chạy lệnh ở thư mục gốc của dự án, hoặc chỉ thư mục bằng `--templates`",
                en: "run the command in the project's root, or name the folder with `--templates`"))
    }

    static func unknownPageKind(_ name: String, among known: [String]) -> Diagnostic {
        let list = known.joined(separator: ", ")
        let near = suggestion(for: name, among: known)
        return Diagnostic(
            .error, "unknown-page-kind",
            Message(vi: "không có loại trang “\(name)”", en: "there is no page kind “\(name)”"), at: nil,
            hint: Message(
                vi: (near.map { "có phải “\($0)”? " } ?? "") + "các loại là \(list)",
                en: (near.map { "did you mean “\($0)”? " } ?? "") + "the kinds are \(list)"))
    }

    static func notFromTheRoot(_ address: String) -> Diagnostic {
        Diagnostic(
            .error, "not-from-the-root",
            Message(
                vi: "“\(address)” không bắt đầu bằng “/”, nên từ nơi khác không biết dẫn tới đâu",
                en: "“\(address)” does not begin with “/”, so from elsewhere nobody knows where it leads"), at: nil)
    }

    static func notADate(_ text: String) -> Diagnostic {
        Diagnostic(
            .error, "not-a-date", Message(vi: "“\(text)” không phải là ngày", en: "“\(text)” is not a date"), at: nil,
            hint: Message(
                vi: "viết 2026-01-31, 2026-01, 2026 hoặc 2026-01-31T08:00:00+07:00",
                en: "write 2026-01-31, 2026-01, 2026 or 2026-01-31T08:00:00+07:00"))
    }
}
