import Foundation

/// What a right ingest finds on a page, as the shared answers say it.
struct ExpectedPage: Decodable, Sendable {
    struct Part: Decodable, Sendable {
        let type: String
        let text: String
    }

    let file: String
    let lang: String
    let isArticle: Bool
    let title: String?
    let date: String?
    let authors: [String]
    let source: String?
    let sourceURL: String?
    let lead: String?
    let captions: [String]
    let body: [Part]
    let mustContain: [String]
    let mustNotContain: [String]

    enum CodingKeys: String, CodingKey {
        case file, lang, title, date, authors, source, lead, captions, body
        case isArticle = "is_article"
        case sourceURL = "source_url"
        case mustContain = "must_contain"
        case mustNotContain = "must_not_contain"
    }

    static func all(in path: String) throws -> [ExpectedPage] {
        try JSONDecoder().decode([ExpectedPage].self, from: Data(contentsOf: URL(filePath: path)))
    }
}
