import Mustache

extension Workload {
    static var all: [Workload] { [simple, index, table] }

    /// The page by which engines have compared themselves for ten years: three short values.
    private static var simple: Workload {
        let shape = Shape("post", ["title": .text, "body": .text])
        let (title, body) = ("Hello, Ramhorns!", "This is a really simple test of the rendering!")
        return Workload(
            name: "simple page",
            templates: [
                "page":
                    "<html><head><title>{{title}}</title></head><body><h1>{{title}}</h1><p>{{body}}</p></body></html>"
            ],
            target: 40, record: { Record(shape, ["title": .text(title), "body": .text(body)]) },
            dictionary: { ["title": title, "body": body] })
    }

    /// Numbers and nothing else.
    private static var table: Workload {
        let row = Shape("row", ["cells": .list(.int)])
        let shape = Shape("table", ["rows": .list(.record(row))])
        let rows = (0..<100).map { row in (0..<100).map { row * 100 + $0 } }
        return Workload(
            name: "table, 100 × 100",
            templates: ["page": "<table>{{#rows}}<tr>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>{{/rows}}</table>"],
            target: 20,
            record: {
                Record(
                    shape,
                    ["rows": .list(rows.map { .record(Record(row, ["cells": .list($0.map { .int($0) })])) })])
            },
            dictionary: { ["rows": rows.map { ["cells": $0] }] })
    }
}
