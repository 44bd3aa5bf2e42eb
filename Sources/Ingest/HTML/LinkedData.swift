import Foundation

/// The articles that a page's JSON-LD describes in the words of schema.org.
struct LinkedData {
    struct Article {
        let headline: String?
        let published: String?
        let authors: [String]
        let publisher: String?
        let description: String?
        let address: String?
    }

    let articles: [Article]

    /// Reads a script's text; what is no JSON has no articles.
    init(reading text: String) {
        // Some sites hide the script from browsers of the nineties, in a comment.
        let start = text.utf8.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? text.startIndex
        let end = text.utf8.lastIndex { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") } ?? text.startIndex
        guard text.utf8.count <= Self.longest, start < end,
            let value = try? JSONDecoder().decode(LinkedValue.self, from: Data(text[start...end].utf8))
        else {
            articles = []
            return
        }
        articles = value.objects(depth: 0).compactMap(Article.init)
    }

    private static let longest = 500_000
}

extension LinkedData.Article {
    /// The article an object describes, or nil when its type is another.
    fileprivate init?(_ object: [String: LinkedValue]) {
        guard object["@type"]?.texts.contains(where: { Self.types.contains($0) }) == true else { return nil }
        headline = object["headline"]?.text ?? object["name"]?.text
        published = object["datePublished"]?.text
        authors = object["author"]?.names(excluding: "Organization") ?? []
        publisher = object["publisher"]?.names(excluding: "Person").first
        description = object["description"]?.text
        address = object["url"]?.text ?? object["mainEntityOfPage"]?.identifier
    }

    private static let types: Set<String> = [
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BlogPosting",
        "Report", "ScholarlyArticle",
    ]
}

/// Any value of JSON as far as linked data needs it.
private enum LinkedValue: Decodable {
    case text(String)
    case list([LinkedValue])
    case object([String: LinkedValue])
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let object = try? container.decode([String: LinkedValue].self) {
            self = .object(object)
        } else if let list = try? container.decode([LinkedValue].self) {
            self = .list(list)
        } else {
            self = .other
        }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }

    var texts: [String] {
        switch self {
        case .text(let text): [text]
        case .list(let values): values.compactMap(\.text)
        default: []
        }
    }

    var identifier: String? {
        if case .object(let object) = self { object["@id"]?.text } else { text }
    }

    /// The objects of a list, of a graph, or this one.
    func objects(depth: Int) -> [[String: LinkedValue]] {
        guard depth < 4 else { return [] }
        switch self {
        case .list(let values): return values.flatMap { $0.objects(depth: depth + 1) }
        case .object(let object): return [object] + (object["@graph"]?.objects(depth: depth + 1) ?? [])
        default: return []
        }
    }

    /// The names of people or bodies, those of one type left out.
    func names(excluding type: String) -> [String] {
        switch self {
        case .text(let text): [text]
        case .list(let values): values.flatMap { $0.names(excluding: type) }
        case .object(let object) where object["@type"]?.text != type: object["name"]?.texts ?? []
        default: []
        }
    }
}
