import Language
import SourceText

extension Diagnostic {
    static func missingTitle(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "missing-title",
            Message(vi: "bài phải có “title”", en: "an article must have a “title”"), at: place,
            hint: Message(
                vi: "thêm title: … giữa hai dòng --- ở đầu tệp",
                en: "add title: … between two lines --- at the beginning"))
    }

    static func languagesDiffer(_ name: ArticleName, said: Language, at place: SourceLocation) -> Diagnostic {
        let named = said.other.spelled
        let rightName = name.fileName(in: said)
        return Diagnostic(
            .error, "languages-differ",
            Message(
                vi: "tên tệp nói bài bằng \(named.vi), “lang” lại nói \(said.spelled.vi)",
                en: "the file's name says \(named.en), “lang” says \(said.spelled.en)"),
            at: place,
            hint: Message(
                vi: "bỏ “lang”, hoặc đổi tên tệp thành \(rightName)",
                en: "remove “lang”, or rename the file to \(rightName)"))
    }

    static func unknownLanguage(of name: ArticleName, at place: SourceLocation) -> Diagnostic {
        let names = Bilingual { name.fileName(in: $0) }
        return Diagnostic(
            .error, "unknown-language",
            Message(vi: "không nhận ra ngôn ngữ của bài", en: "the language of the text is not recognised"), at: place,
            hint: Message(
                vi: "đổi tên thành \(names.vi) hay \(names.en), hoặc thêm lang: vi hay lang: en",
                en: "rename it to \(names.vi) or \(names.en), or add lang: vi or lang: en"))
    }

    static func recognisedLanguage(
        _ language: Language, of name: ArticleName, at place: SourceLocation
    ) -> Diagnostic {
        let rightName = name.fileName(in: language)
        return Diagnostic(
            .note, "recognised-language",
            Message(
                vi: "tên tệp không nói ngôn ngữ nào; nhận ra là \(language.spelled.vi)",
                en: "the file's name says no language; it is recognised as \(language.spelled.en)"),
            at: place,
            hint: Message(
                vi: "đổi tên thành \(rightName), hoặc thêm lang: \(language.rawValue)",
                en: "rename it to \(rightName), or add lang: \(language.rawValue)"))
    }

    static func publicationWithoutName(_ key: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "missing-name",
            Message(vi: "“\(key)” phải có tên", en: "“\(key)” must have a name"), at: place,
            hint: writeAs(.publication, under: key))
    }

    static func notAnAlias(_ alias: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "not-an-alias",
            Message(
                vi: "“\(alias)” không thể là địa chỉ cũ: nó phải bắt đầu bằng / và không có //, /., ?, # hay dấu cách",
                en: "“\(alias)” cannot be a former address: it must begin with / and have no //, /., ?, # or blank"),
            at: place, hint: Message(vi: "viết /bai-cu/", en: "write /old-page/"))
    }

    static func leavesContent(_ reference: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "leaves-content",
            Message(
                vi: "“\(reference)” không chỉ tệp nào trong Content", en: "“\(reference)” names no file inside Content"),
            at: place,
            hint: Message(
                vi: "viết đường dẫn tính từ tệp này, hoặc từ Content nếu bắt đầu bằng /",
                en: "write a path from this file, or from Content when it begins with /"))
    }

    static func stillToReview(_ questions: [String], at place: SourceLocation) -> Diagnostic {
        let count = questions.count
        return Diagnostic(
            .warning, "still-to-review",
            Message(
                vi: "bài không còn là bản nháp mà “review” còn \(count) điều phải xem lại",
                en: "the text is no draft but “review” still has \(count == 1 ? "1 question" : "\(count) questions")"),
            at: place,
            hint: Message(
                vi: "xem xong thì xóa “review”, chưa xong thì đặt draft: true",
                en: "remove “review” when all is settled, or set draft: true"))
    }
}

extension Diagnostic {
    static func emptyImage(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "empty-image",
            Message(vi: "ảnh phải có “file” hoặc “caption”", en: "a picture must have a “file” or a “caption”"),
            at: place,
            hint: writeAs(.images, under: "images"))
    }

    static func imageElsewhere(_ address: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "image-elsewhere",
            Message(
                vi: "ảnh phải nằm trong Content, không phải trên mạng",
                en: "a picture must lie in Content, not on the web"),
            at: place,
            hint: Message(
                vi: "chép ảnh vào cạnh bài rồi ghi tên tệp", en: "put it beside the article and write its name"))
    }

    static func notAPicture(_ name: String, at place: SourceLocation, endings: [String]) -> Diagnostic {
        let list = endings.map { ".\($0)" }.joined(separator: ", ")
        return Diagnostic(
            .error, "not-a-picture",
            Message(vi: "“\(name)” không phải tệp ảnh", en: "“\(name)” is not a picture"), at: place,
            hint: Message(vi: "tên tệp ảnh kết thúc bằng \(list)", en: "names of pictures end in \(list)"))
    }

    static func missingImage(_ name: String, at place: SourceLocation, near: String?) -> Diagnostic {
        Diagnostic(
            .error, "missing-image",
            Message(vi: "không có ảnh “\(name)”", en: "there is no picture “\(name)”"), at: place,
            hint: near.map(didYouMean)
                ?? Message(
                    vi: "đường dẫn tính từ tệp của bài, hoặc từ Content nếu bắt đầu bằng /",
                    en: "the path counts from the article's file, or from Content when it begins with /"))
    }
}

extension Language {
    /// What the language is called.
    var spelled: Message {
        switch self {
        case .vi: Message(vi: "tiếng Việt", en: "Vietnamese")
        case .en: Message(vi: "tiếng Anh", en: "English")
        }
    }
}
