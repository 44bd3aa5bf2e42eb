import Language
import SourceText

// What the fields of each shape hold, where the name alone does not say it.
extension Meanings {
    static let ofFields: [String: [String: Message]] = [
        "Page": page, "Alternate": alternate, "Translation": translation, "Site": site,
        "Pagination": pagination, "Pagination page": paginationPage, "Timeline entry": moment,
        "Card": card, "Article page": article, "Publication": publication, "Figure": figure,
        "Feed": feed, "Feed entry": feedEntry, "Front page": front, "Column": column,
        "Article of a column": columnArticle, "Tag index": tagIndex, "Timeline": timeline,
        "Year of the timeline": timelineYear, "Year page": year, "Notice of a missing translation": untranslated,
        "Organisation page": organisation, "Organisation index": organisationIndex, "Group": group, "Letter": letter,
        "Organisation": listedOrganisation, "Not found": notFound, "Notice": notice,
        "Search page": search,
        "Page of both texts": facing, "Opening of a text": facingOpening, "Figure of both texts": facingFigure,
        "Caption": facingCaption,
    ]

    private static let page: [String: Message] = [
        "title": Message(vi: "tiêu đề, cho <title>", en: "its title, for <title>"),
        "description": Message(vi: "tóm tắt, cho máy tìm kiếm", en: "a summary for search engines"),
        "canonical": Message(vi: "địa chỉ đầy đủ", en: "its full address"),
        "isIndexed": Message(vi: "máy tìm kiếm được ghi lại trang này", en: "whether search engines may list it"),
        "isFront": Message(vi: "là trang đầu", en: "whether it is the front page"),
        "inArticles": Message(vi: "thuộc mục Bài viết của trình đơn", en: "whether it belongs to Articles in the menu"),
        "inTags": Message(vi: "thuộc mục Chủ đề", en: "whether it belongs to Tags"),
        "inOrganisations": Message(vi: "thuộc mục Tổ chức", en: "whether it belongs to Organisations"),
        "inTimeline": Message(vi: "thuộc mục Dòng thời gian", en: "whether it belongs to Timeline"),
        "inSearch": Message(vi: "là trang tìm kiếm", en: "whether it is the search page"),
        "alternates": Message(vi: "trang này ở mọi ngôn ngữ", en: "this page in every language it has"),
        "translation": Message(vi: "trang này ở ngôn ngữ kia", en: "this page in the other language"),
    ]

    private static let alternate: [String: Message] = [
        "lang": Message(vi: "ngôn ngữ, hoặc x-default", en: "the language, or x-default"),
        "url": Message(vi: "địa chỉ đầy đủ", en: "the full address"),
    ]

    private static let translation: [String: Message] = [
        "isComplete": Message(
            vi: "đã dịch; nếu chưa, ở đó chỉ có lời báo", en: "translated; if not, a notice stands there")
    ]

    private static let site: [String: Message] = [
        "name": Message(vi: "tên trang web", en: "the site's name"),
        "otherLang": Message(vi: "mã ngôn ngữ kia", en: "the code of the other language"),
        "publisher": Message(vi: "cơ quan chủ quản", en: "who publishes it"),
        "frontURL": Message(vi: "trang đầu", en: "the front page"),
        "homeURL": Message(vi: "trang bài mới của ngôn ngữ này", en: "the newest articles of this language"),
        "tagsURL": Message(vi: "danh mục chủ đề", en: "all tags"),
        "organisationsURL": Message(vi: "danh mục tổ chức", en: "all organisations"),
        "timelineURL": Message(vi: "dòng thời gian", en: "the timeline"),
        "searchURL": Message(vi: "trang tìm kiếm", en: "the search page"),
        "feedURL": Message(vi: "nguồn tin Atom", en: "the Atom feed"),
        "stylesheetURL": Message(vi: "tệp CSS", en: "the stylesheet"),
        "iconURL": Message(vi: "biểu tượng", en: "the icon"),
        "placeScriptURL": Message(vi: "tập lệnh giữ chỗ đang đọc", en: "the script that keeps the reader's place"),
    ]

    private static let pagination: [String: Message] = [
        "number": Message(vi: "trang thứ mấy", en: "the number of this page"),
        "total": Message(vi: "có mấy trang", en: "how many pages there are"),
        "newerURL": Message(vi: "trang có bài mới hơn", en: "the page of newer articles"),
        "olderURL": Message(vi: "trang có bài cũ hơn", en: "the page of older articles"),
        "pages": Message(vi: "các trang có liên kết", en: "the pages that are linked"),
    ]

    private static let paginationPage: [String: Message] = [
        "number": Message(vi: "trang thứ mấy", en: "its number"),
        "isCurrent": Message(vi: "là trang đang xem", en: "whether it is the one shown"),
    ]

    private static let moment: [String: Message] = [
        "date": Message(vi: "xảy ra khi nào", en: "when it happened"),
        "isEvent": Message(
            vi: "là sự kiện trong sổ, không phải bài viết", en: "an event of the register, not an article"),
        "isDatedByPublication": Message(vi: "chỉ biết ngày đăng", en: "whether only its publication is dated"),
        "source": Message(vi: "nguồn của dữ kiện", en: "where the fact was read"),
    ]

    private static let card: [String: Message] = [
        "date": Message(vi: "ngày đăng", en: "when it was published"),
        "section": Message(vi: "chuyên mục", en: "its section"),
    ]

    private static let article: [String: Message] = [
        "date": Message(vi: "ngày đăng", en: "when it was published"),
        "updated": Message(vi: "ngày sửa lần cuối", en: "when it was last changed"),
        "eventDate": Message(vi: "việc được kể xảy ra khi nào", en: "when what it tells of happened"),
        "authors": Message(vi: "người viết", en: "who wrote it"),
        "source": Message(vi: "báo đăng đầu tiên", en: "the paper it comes from"),
        "via": Message(vi: "trang đăng lại", en: "the page that reprinted it"),
        "section": Message(vi: "chuyên mục", en: "its section"),
        "issue": Message(vi: "số của bản tin", en: "the issue of the bulletin"),
        "figures": Message(vi: "ảnh kèm bài", en: "its pictures"),
        "facingURL": Message(vi: "trang có cả hai bản", en: "the page of both texts"),
        "staleNotice": Message(vi: "lời báo bản dịch chưa theo kịp", en: "the notice that it is behind its original"),
        "body": Message(vi: "thân bài: in bằng {{{body}}}", en: "its text: print it with {{{body}}}"),
        "tags": Message(vi: "chủ đề", en: "its tags"),
        "organisations": Message(vi: "các tổ chức được nhắc tới", en: "the organisations it is about"),
        "related": Message(
            vi: "bài cùng chủ đề, gần nhất trước", en: "articles on the same subjects, the nearest first"),
        "newer": Message(vi: "bài đăng ngay sau", en: "the article published next"),
        "older": Message(vi: "bài đăng ngay trước", en: "the article published before"),
    ]

    private static let publication: [String: Message] = [
        "name": Message(vi: "tên báo", en: "the paper's name"),
        "url": Message(vi: "địa chỉ bài trên báo ấy", en: "where it has the text"),
    ]

    private static let figure: [String: Message] = [
        "url": Message(vi: "địa chỉ ảnh", en: "the picture's address"),
        "alt": Message(vi: "lời thay ảnh, cho alt=\"…\"", en: "words for who cannot see it, for alt=\"…\""),
        "caption": Message(vi: "chú thích ảnh", en: "its caption"),
        "credit": Message(vi: "người chụp", en: "who took it"),
    ]
}
