import Language
import Mustache
import SourceText

/// A template and what it shows, for both engines.
struct Workload {
    let name: String
    let templates: KeyValuePairs<String, String>
    let record: Record
    /// The same for swift-mustache, as its users write it.
    let dictionary: [String: Any]
    /// How many times as fast as swift-mustache it must be.
    let target: Double

    /// The compiled template; a mistake in it is one of ours.
    func program() -> TemplateProgram {
        var report = Report()
        let files = templates.map { SourceFile(path: "Templates/\($0.key).html.mustache", text: $0.value) }
        let library = TemplateLibrary(files, report: &report)
        let program = library.program(
            "\(templates[0].key).html", showing: record.shape, in: .vi, for: name, report: &report)
        guard let program, !report.hasErrors else {
            preconditionFailure(report.diagnostics.map { DiagnosticPrinter(in: .en).print($0) }.joined())
        }
        return program
    }
}

extension Workload {
    static let all = [simple, index, table]

    static let simple: Workload = {
        let shape = Shape("post", ["title": .text, "body": .text, "address": .url])
        return Workload(
            name: "simple page",
            templates: [
                "page":
                    "<html><head><title>{{title}}</title></head><body><h1>{{title}}</h1><p>{{body}}</p></body></html>"
            ],
            record: Record(
                shape,
                [
                    "title": .text("Hello, Ramhorns!"), "body": .text("This is a really simple test"),
                    "address": .text("/"),
                ]),
            dictionary: ["title": "Hello, Ramhorns!", "body": "This is a really simple test"], target: 40)
    }()

    private static let tag = Shape("tag", ["name": .text, "slug": .text])
    private static let post = Shape(
        "post",
        [
            "title": .text, "address": .text, "lead": .text, "views": .int, "isLead": .bool,
            "tags": .list(.record(tag)),
        ])

    static let index: Workload = {
        let page = Shape("page", ["site": .text, "posts": .list(.record(post)), "total": .int])
        let posts = (1...50).map { number in
            let title = "Bài thứ \(number): “Đường về Ấp Bắc” & những mùa lúa chín"
            let lead =
                "Người trong xóm kể rằng con đường làng năm ấy còn là bờ ruộng, nước lên tới gối; bọn trẻ đi học phải xắn quần, tay giữ chặt cặp sách, vừa đi vừa cười. Số \(number) <ghi lại>."
            return (
                title: title, lead: lead, views: number * 317, isLead: number == 1,
                tags: ["Hoà bình", "Trẻ em & trường học"]
            )
        }
        return Workload(
            name: "index page, 50 posts",
            templates: [
                "page": """
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

                """,
                "card": """
                <li{{#isLead}} class="lead"{{/isLead}}>
                <h2><a title="{{title}}">{{title}}</a></h2>
                <p>{{lead}}</p>
                <p>{{views}} lượt đọc{{#tags}} · <span id="{{slug}}">{{name}}</span>{{/tags}}</p>
                </li>

                """,
            ],
            record: Record(
                page,
                [
                    "site": .text("Bản tin Hoà bình"),
                    "posts": .list(
                        posts.map { item in
                            .record(
                                Record(
                                    post,
                                    [
                                        "title": .text(item.title), "address": .text("/vi/bai/"),
                                        "lead": .text(item.lead),
                                        "views": .int(item.views), "isLead": .bool(item.isLead),
                                        "tags": .list(
                                            item.tags.map {
                                                .record(Record(tag, ["name": .text($0), "slug": .text("the")]))
                                            }),
                                    ]))
                        }), "total": .int(50),
                ]),
            dictionary: [
                "site": "Bản tin Hoà bình", "total": 50,
                "posts": posts.map { item -> [String: Any] in
                    [
                        "title": item.title, "address": "/vi/bai/", "lead": item.lead, "views": item.views,
                        "isLead": item.isLead, "tags": item.tags.map { ["name": $0, "slug": "the"] },
                    ]
                },
            ], target: 50)
    }()

    static let table: Workload = {
        let row = Shape("row", ["cells": .list(.int)])
        let shape = Shape("table", ["rows": .list(.record(row))])
        let rows = (0..<100).map { row in (0..<100).map { row * 100 + $0 } }
        return Workload(
            name: "table, 100 × 100",
            templates: ["page": "<table>{{#rows}}<tr>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>{{/rows}}</table>"],
            record: Record(
                shape,
                ["rows": .list(rows.map { .record(Record(row, ["cells": .list($0.map { .int($0) })])) })]),
            dictionary: ["rows": rows.map { ["cells": $0] }], target: 20)
    }()
}
