import Mustache

extension Workload {
    /// What a site is made of: a list of articles with a partial, a test, an inner list, and Vietnamese to escape.
    static var index: Workload {
        let shapes = Shapes()
        let posts = (1...50).map(Post.init)
        return Workload(
            name: "index page, 50 posts", templates: ["page": page, "card": card], target: 50,
            record: {
                Record(
                    shapes.page,
                    [
                        "site": .text("Bản tin Hoà bình"), "total": .int(posts.count),
                        "posts": .list(posts.map { .record($0.record(shapes)) }),
                    ])
            },
            dictionary: {
                ["site": "Bản tin Hoà bình", "total": posts.count, "posts": posts.map(\.dictionary)]
            })
    }

    private static let page = """
        <!doctype html>
        <html lang="vi">
        <head><meta charset="utf-8"><title>{{site}}</title></head>
        <body>
        <h1>{{site}} ({{total}})</h1>
        <ul>
        {{#posts}}
        {{>card}}
        {{/posts}}
        </ul>
        </body>
        </html>

        """

    private static let card = """
        <li{{#isLead}} class="lead"{{/isLead}}>
        <h2><a title="{{title}}">{{title}}</a></h2>
        <p>{{lead}}</p>
        <p>{{views}} lượt đọc{{#tags}} · <span id="{{slug}}">{{name}}</span>{{/tags}}</p>
        </li>

        """
}

private struct Shapes {
    let tag: Shape
    let post: Shape
    let page: Shape

    init() {
        tag = Shape("tag", ["name": .text, "slug": .text])
        post = Shape(
            "post",
            ["title": .text, "lead": .text, "views": .int, "isLead": .bool, "tags": .list(.record(tag))])
        page = Shape("page", ["site": .text, "total": .int, "posts": .list(.record(post))])
    }
}

/// An article of the index page.
private struct Post {
    let title: String
    let lead: String
    let views: Int
    let isLead: Bool
    let tags = ["Hoà bình", "Trẻ em & trường học"]

    init(number: Int) {
        title = "Bài thứ \(number): “Đường về Ấp Bắc” & những mùa lúa chín"
        lead =
            "Người trong xóm kể rằng con đường làng năm ấy còn là bờ ruộng, nước lên tới gối; bọn trẻ đi học phải xắn quần, tay giữ chặt cặp sách, vừa đi vừa cười. Số \(number) <ghi lại>."
        views = number * 317
        isLead = number == 1
    }

    func record(_ shapes: Shapes) -> Record {
        Record(
            shapes.post,
            [
                "title": .text(title), "lead": .text(lead), "views": .int(views), "isLead": .bool(isLead),
                "tags": .list(
                    tags.map { .record(Record(shapes.tag, ["name": .text($0), "slug": .text("the")])) }),
            ])
    }

    var dictionary: [String: Any] {
        [
            "title": title, "lead": lead, "views": views, "isLead": isLead,
            "tags": tags.map { ["name": $0, "slug": "the"] },
        ]
    }
}
