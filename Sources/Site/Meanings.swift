import Language
import Mustache
import SourceText

/// One line for template authors on what each name holds. A new field or page kind has its line here.
enum Meanings {
    /// What a field holds: by its shape, or for fields that mean the same in all shapes by its name alone.
    static func of(_ field: String, in shape: Shape) -> Message? {
        (ofFields[shape.name] ?? [:])[field] ?? everywhere[field]
    }

    static let ofPageKinds: [String: Message] = [
        "front": Message(vi: "trang đầu, hai ngôn ngữ cạnh nhau", en: "the front page, both languages side by side"),
        "home": Message(vi: "các bài mới nhất của một ngôn ngữ", en: "the newest articles of a language"),
        "article": Message(vi: "một bài viết", en: "an article"),
        "untranslated": Message(vi: "báo rằng bài chưa có bản dịch", en: "the notice that there is no translation"),
        "facing": Message(vi: "hai bản của một bài cạnh nhau", en: "both texts of an article side by side"),
        "tag": Message(vi: "các bài của một chủ đề", en: "the articles of a tag"),
        "tags": Message(vi: "danh mục chủ đề", en: "all tags"),
        "organisation": Message(vi: "một tổ chức và các bài về nó", en: "an organisation and its articles"),
        "organisations": Message(vi: "danh mục tổ chức", en: "all organisations"),
        "timeline": Message(vi: "dòng thời gian, mọi năm", en: "the timeline, all years"),
        "year": Message(vi: "một năm của dòng thời gian", en: "a year of the timeline"),
        "search": Message(vi: "trang tìm kiếm", en: "the search page"),
        "feed": Message(vi: "nguồn tin Atom", en: "the Atom feed"),
        "notfound": Message(vi: "trang 404", en: "the 404 page"),
    ]

    /// Fields that mean the same wherever they stand.
    static let everywhere: [String: Message] = [
        "articleCount": Message(vi: "số bài viết", en: "how many articles there are"),
        "cards": Message(vi: "các bài trên trang này", en: "the articles on this page"),
        "country": Message(vi: "nước đối tác", en: "the partner country"),
        "isForeign": Message(vi: "chỉ có ở ngôn ngữ kia", en: "whether only the other language has it"),
        "lang": Message(vi: "ngôn ngữ, cho lang=\"…\"", en: "its language, for lang=\"…\""),
        "lead": Message(vi: "sa-pô", en: "what it says, in a sentence or two"),
        "name": Message(vi: "tên", en: "its name"),
        "note": Message(vi: "vài câu giải thích", en: "a sentence or two about it"),
        "otherName": Message(vi: "tên ở ngôn ngữ kia", en: "its name in the other language"),
        "page": Message(vi: "những gì mọi trang nói về mình", en: "what every page says of itself"),
        "pagination": Message(
            vi: "chỗ đứng trong danh sách nhiều trang", en: "where one is in a list of several pages"),
        "site": Message(vi: "những gì mọi trang nói về trang web", en: "what every page says of the site"),
        "title": Message(vi: "tiêu đề", en: "its title"),
        "url": Message(vi: "địa chỉ", en: "its address"),
    ]
}
