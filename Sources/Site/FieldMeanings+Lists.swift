import Language
import SourceText

// What the fields of feeds, lists and registers hold.
extension Meanings {
    static let feed: [String: Message] = [
        "id": Message(vi: "mã không đổi của nguồn tin", en: "the id of the feed, which stays"),
        "feedURL": Message(vi: "địa chỉ đầy đủ của nguồn tin", en: "the full address of the feed"),
        "homeURL": Message(vi: "địa chỉ đầy đủ của trang bài mới", en: "the full address of the newest articles"),
        "updated": Message(vi: "bài nào đó sửa lần cuối khi nào", en: "when any of its articles last changed"),
        "entries": Message(vi: "các bài mới nhất", en: "the newest articles"),
    ]

    static let feedEntry: [String: Message] = [
        "id": Message(vi: "mã không đổi của bài", en: "the id of the article, which stays"),
        "published": Message(vi: "ngày đăng", en: "when it was published"),
        "updated": Message(vi: "ngày sửa lần cuối", en: "when it was last changed"),
        "authors": Message(vi: "người viết", en: "who wrote it"),
        "body": Message(vi: "thân bài", en: "its text"),
    ]

    static let front: [String: Message] = [
        "columns": Message(vi: "một cột cho mỗi ngôn ngữ", en: "a column for each language")
    ]

    static let column: [String: Message] = [
        "publisher": Message(vi: "cơ quan chủ quản", en: "who publishes it"),
        "homeURL": Message(vi: "trang bài mới của ngôn ngữ ấy", en: "the newest articles of that language"),
        "invitation": Message(vi: "lời mời đọc", en: "the words that invite to read on"),
        "articles": Message(vi: "vài bài mới nhất", en: "the newest few articles"),
    ]

    static let columnArticle: [String: Message] = [
        "date": Message(vi: "ngày đăng, viết bằng chữ", en: "when it was published, in words"),
        "isoDate": Message(vi: "ngày đăng, cho datetime=\"…\"", en: "the same for datetime=\"…\""),
    ]

    static let tagIndex: [String: Message] = [
        "tags": Message(vi: "mọi chủ đề, theo thứ tự chữ cái", en: "all tags in alphabetical order")
    ]

    static let timeline: [String: Message] = [
        "years": Message(vi: "các năm, mới trước", en: "the years, newest first")
    ]

    static let timelineYear: [String: Message] = [
        "year": Message(vi: "năm", en: "the year"),
        "events": Message(vi: "sự kiện trong sổ", en: "the events of the register"),
    ]

    static let year: [String: Message] = [
        "year": Message(vi: "năm", en: "the year"),
        "entries": Message(vi: "sự kiện và bài viết của năm", en: "the events and articles of the year"),
        "newer": Message(vi: "năm sau có sự kiện", en: "the next year that has any"),
        "older": Message(vi: "năm trước có sự kiện", en: "the year before that has any"),
    ]

    static let untranslated: [String: Message] = [
        "existing": Message(vi: "bài ở ngôn ngữ kia", en: "the article in the other language"),
        "related": Message(vi: "bài cùng chủ đề ở ngôn ngữ này", en: "articles on its subjects in this language"),
    ]

    static let organisation: [String: Message] = [
        "abbreviation": Message(vi: "tên viết tắt", en: "its abbreviation"),
        "aliases": Message(vi: "các tên khác", en: "other names"),
        "kind": Message(vi: "loại hình", en: "what it is"),
        "founded": Message(vi: "thành lập khi nào", en: "when it was founded"),
        "website": Message(vi: "trang mạng của tổ chức", en: "its own site"),
        "parents": Message(vi: "các tổ chức mà nó thuộc về", en: "the organisations it belongs to"),
        "members": Message(vi: "các tổ chức thành viên", en: "the organisations that belong to it"),
        "events": Message(vi: "các mốc thời gian", en: "its events"),
    ]

    static let organisationIndex: [String: Message] = [
        "groups": Message(vi: "một nhóm cho mỗi loại hình", en: "a group for each kind")
    ]

    static let group: [String: Message] = [
        "kind": Message(vi: "loại hình, cho đề mục", en: "the kind, for a heading"),
        "letters": Message(vi: "bảng chữ cái, khi danh sách dài", en: "the alphabet, above a long list"),
        "organisations": Message(vi: "các tổ chức của nhóm", en: "the organisations of the group"),
    ]

    static let letter: [String: Message] = [
        "letter": Message(vi: "chữ cái", en: "the letter"),
        "first": Message(vi: "id của tổ chức đầu tiên ở chữ ấy", en: "the id of the first organisation under it"),
    ]

    static let listedOrganisation: [String: Message] = [
        "id": Message(vi: "id trên trang này", en: "its id on this page"),
        "abbreviation": Message(vi: "tên viết tắt", en: "its abbreviation"),
    ]

    static let notFound: [String: Message] = [
        "notices": Message(vi: "một lời báo cho mỗi ngôn ngữ", en: "a notice for each language")
    ]

    static let search: [String: Message] = [
        "scriptURL": Message(vi: "tập lệnh tìm kiếm", en: "the script that searches"),
        "namesURL": Message(
            vi: "tệp tên chủ đề và tổ chức, kèm cách bỏ dấu",
            en: "the file of tags and organisations, and of how words are folded"),
        "textURLs": Message(
            vi: "các tệp bài viết để tìm, mỗi năm một tệp, mới trước",
            en: "the files of the texts, one for each year, newest first"),
    ]

    static let notice: [String: Message] = [
        "text": Message(vi: "lời báo", en: "what it says"),
        "home": Message(vi: "trang nên đến", en: "where to go"),
    ]
}
