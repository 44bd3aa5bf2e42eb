import Mustache
import SourceText

/// The shapes and records that several tests show.
enum Fixture {
    static let tag = Shape("tag", ["name": .text, "address": .url])
    static let article = Shape(
        "article",
        [
            "title": .text, "address": .url, "views": .int, "isLead": .bool, "body": .html,
            "subtitle": .optional(.text),
            "tags": .list(.record(tag)), "source": .optional(.record(tag)),
        ])
    static let site = Shape("site", ["name": .text, "lang": .text])
    static let page = Shape(
        "page", ["site": .record(site), "articles": .list(.record(article)), "total": .int, "words": .list(.text)])

    static func tag(_ name: String, _ address: String = "/vi/the/") -> Record {
        Record(tag, ["name": .text(name), "address": .text(address)])
    }

    static func article(
        _ title: String, address: String = "/vi/bai-viet/", views: Int = 0, isLead: Bool = false, body: String = "",
        subtitle: String? = nil, tags: [String] = [], source: Record? = nil
    ) -> Record {
        Record(
            article,
            [
                "title": .text(title), "address": .text(address), "views": .int(views), "isLead": .bool(isLead),
                "body": .html(SafeHTML(trusting: bytes(body))),
                "subtitle": .optional(subtitle) { .text($0) },
                "tags": .list(tags.map { .record(tag($0)) }), "source": .optional(source) { .record($0) },
            ])
    }

    static func page(_ articles: [Record] = [], total: Int = 0, words: [String] = []) -> Record {
        let site = Record(site, ["name": .text("Bản tin Hoà bình"), "lang": .text("vi")])
        return Record(
            page,
            [
                "site": .record(site), "articles": .list(articles.map { .record($0) }), "total": .int(total),
                "words": .list(words.map { .text($0) }),
            ])
    }
}
