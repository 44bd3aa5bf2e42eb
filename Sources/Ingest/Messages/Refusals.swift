import GumboGuard
import Language
import SourceText

/// Why a file is refused.
extension Message {
    static func loginWall(_ words: String) -> Message {
        Message(
            vi: "trang chỉ mời đăng nhập hoặc trả tiền, không có bài viết: “\(words)”",
            en: "the page only asks to log in or to pay, and holds no article: “\(words)”")
    }

    static var consentPage: Message {
        Message(
            vi: "trang chỉ hỏi về cookie và dữ liệu cá nhân, không có bài viết",
            en: "the page only asks about cookies and personal data, and holds no article")
    }

    static var photoGallery: Message {
        Message(
            vi: "trang chỉ có ảnh và chú thích, không có bài viết",
            en: "the page has only pictures with their captions, no article")
    }

    static var keywords: Message {
        Message(
            vi: "trang chỉ có từ khóa cho máy tìm kiếm, không có bài viết",
            en: "the page has only words for search engines, no article")
    }

    static var contactPage: Message {
        Message(
            vi: "trang chỉ cho biết cách liên hệ, không có bài viết",
            en: "the page only says how to get in touch, no article")
    }

    static func errorPage(_ words: String) -> Message {
        Message(vi: "trang báo lỗi, không phải bài viết: “\(words)”", en: "an error page, not an article: “\(words)”")
    }

    static var onlyTeasers: Message {
        Message(
            vi: "trang chỉ có tít và phần mở của các bài khác, không có bài viết",
            en: "the page has only headlines and beginnings of other stories, no article")
    }

    static var noRunningText: Message {
        Message(
            vi: "trang không có đoạn văn nào đủ dài để là bài viết",
            en: "the page has no running text long enough for an article")
    }

    static var listOfStories: Message {
        Message(
            vi: "trang là danh sách bài (mỗi tít một đoạn giới thiệu), không phải một bài viết",
            en: "the page is a list of stories (a blurb under each headline), not one article")
    }

    static var otherLanguage: Message {
        Message(
            vi: "bài không bằng tiếng Việt cũng không bằng tiếng Anh",
            en: "the text is neither in Vietnamese nor in English")
    }
}

/// Why a file has no text to read.
extension Message {
    static func unreadable(_ fault: FileFault) -> Message {
        Message(vi: "không đọc được tệp: \(fault.reason.vi)", en: "file cannot be read: \(fault.reason.en)")
    }

    static var emptyFile: Message { Message(vi: "tệp trống", en: "the file is empty") }

    static var binary: Message { Message(vi: "tệp không phải văn bản", en: "the file is no text") }

    static var utf16: Message {
        Message(
            vi: "tệp có vẻ dùng UTF-16; hãy lưu lại bằng UTF-8",
            en: "the file seems to be UTF-16; it has to be saved as UTF-8")
    }

    static var notUTF8: Message {
        Message(
            vi: "tệp không phải UTF-8; hãy lưu lại bằng UTF-8", en: "the file is not UTF-8; it has to be saved as UTF-8"
        )
    }

    static func legacyEncoding(_ name: String) -> Message {
        Message(
            vi: "tệp có vẻ dùng bảng mã cũ \(name); hãy chuyển sang UTF-8",
            en: "the file seems to be in the old encoding \(name); it has to be converted to UTF-8")
    }

    static func otherKind(_ name: String) -> Message {
        Message(
            vi: "tệp thuộc loại \(name), không phải trang văn bản",
            en: "the file is of the kind \(name), not a page of text")
    }

    static func notInEncoding(_ name: String) -> Message {
        Message(vi: "tệp không dùng mã \(name)", en: "file is not in \(name)")
    }

    /// A page that says its encoding, which is none that is read without being told.
    static func statedCharset(_ name: String) -> Message {
        Message(
            vi: "trang ghi mã “\(name)”; chỉ UTF-8 được đọc khi không nói rõ mã",
            en: "the page says its encoding is “\(name)”; only UTF-8 is read without being told")
    }

    static func unparsable(_ status: GumboGuardStatus) -> Message {
        switch status {
        case .tooDeep: Message(vi: "các phần tử lồng nhau quá sâu", en: "elements stand too deep in one another")
        case .tooManyAttributes: Message(vi: "một thẻ có quá nhiều thuộc tính", en: "a tag has too many attributes")
        case .outOfMemory: Message(vi: "trang cần quá nhiều bộ nhớ", en: "the page needs too much memory")
        case .outOfTime: Message(vi: "trang cần quá nhiều thời gian", en: "the page takes too much time")
        case .OK, .tooLong, .busy: Message(vi: "trang quá dài để đọc", en: "the page is too long to be read")
        }
    }

    static func tooLarge(size: Int, largest: Int) -> Message {
        Message(
            vi: "tệp có \(size) byte, quá lớn để là một trang báo (tối đa \(largest))",
            en: "the file has \(size) bytes, too many for a news page (at most \(largest))")
    }

    static func tooManyLines(_ lines: Int, most: Int) -> Message {
        Message(
            vi: "tệp có \(lines) dòng, quá nhiều để là một trang báo (tối đa \(most))",
            en: "the file has \(lines) lines, too many for a news page (at most \(most))")
    }
}
