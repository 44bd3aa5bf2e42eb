import Language
import SourceText

/// Why a file is refused.
extension Message {
    static func errorPage(_ words: String) -> Message {
        Message(vi: "Trang báo lỗi, không phải bài viết: “\(words)”", en: "An error page, not an article: “\(words)”")
    }

    static var onlyTeasers: Message {
        Message(
            vi: "Trang chỉ có tít và phần mở của các bài khác, không có bài viết",
            en: "The page has only headlines and beginnings of other stories, no article")
    }

    static var noRunningText: Message {
        Message(
            vi: "Trang không có đoạn văn nào đủ dài để là bài viết",
            en: "The page has no running text long enough for an article")
    }

    static var listOfStories: Message {
        Message(
            vi: "Trang là danh sách bài (mỗi tít một đoạn giới thiệu), không phải một bài viết",
            en: "The page is a list of stories (a blurb under each headline), not one article")
    }

    static var otherLanguage: Message {
        Message(
            vi: "Bài không bằng tiếng Việt cũng không bằng tiếng Anh",
            en: "The text is neither in Vietnamese nor in English")
    }
}

/// Why a file has no text to read.
extension Message {
    static var unreadable: Message { Message(vi: "Không đọc được tệp", en: "The file cannot be read") }

    static var emptyFile: Message { Message(vi: "Tệp trống", en: "The file is empty") }

    static var binary: Message { Message(vi: "Tệp không phải văn bản", en: "The file is no text") }

    static var utf16: Message {
        Message(
            vi: "Tệp có vẻ dùng UTF-16; hãy lưu lại bằng UTF-8",
            en: "The file seems to be UTF-16; it has to be saved as UTF-8")
    }

    static var notUTF8: Message {
        Message(
            vi: "Tệp không phải UTF-8; hãy lưu lại bằng UTF-8", en: "The file is not UTF-8; it has to be saved as UTF-8"
        )
    }

    static func legacyEncoding(_ name: String) -> Message {
        Message(
            vi: "Tệp có vẻ dùng bảng mã cũ \(name); hãy chuyển sang UTF-8",
            en: "The file seems to be in the old encoding \(name); it has to be converted to UTF-8")
    }

    static func otherKind(_ name: String) -> Message {
        Message(
            vi: "Tệp thuộc loại \(name), không phải trang văn bản",
            en: "The file is of the kind \(name), not a page of text")
    }

    static var htmlNotYet: Message {
        Message(
            vi: "Trang HTML chưa đọc được; hãy lưu phần chữ của trang",
            en: "HTML pages cannot be read yet; save the page's text")
    }

    static func tooLarge(size: Int, largest: Int) -> Message {
        Message(
            vi: "Tệp có \(size) byte, quá lớn để là một trang báo (tối đa \(largest))",
            en: "The file has \(size) bytes, too many for a news page (at most \(largest))")
    }

    static func tooManyLines(_ lines: Int, most: Int) -> Message {
        Message(
            vi: "Tệp có \(lines) dòng, quá nhiều để là một trang báo (tối đa \(most))",
            en: "The file has \(lines) lines, too many for a news page (at most \(most))")
    }
}
