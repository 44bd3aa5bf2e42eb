package import Language
import SourceText

/// Writes results for machines: one array, every key always there and in the same order, `null` where nothing is known.
package struct ResultJSON {
    private let language: Language
    private var isFirst = true

    /// - Parameter language: The one in which it is said why a file was refused.
    package init(in language: Language) {
        self.language = language
    }

    /// The array up to the end of a result.
    package mutating func next(_ result: IngestResult) -> String {
        defer { isFirst = false }
        return (isFirst ? "[\n  " : ",\n  ") + Self.object(of: result, in: language).text(indent: 2)
    }

    /// What ends the array.
    package var end: String { isFirst ? "[]\n" : "\n]\n" }

    /// The array of results.
    package static func array(of results: [IngestResult], in language: Language) -> String {
        var json = ResultJSON(in: language)
        return results.map { json.next($0) }.joined() + json.end
    }

    private static func object(of result: IngestResult, in language: Language) -> JSON {
        let draft = result.draft
        let review = draft?.review ?? [result.refusal?.message[language]].compactMap { $0 }
        return .object([
            ("file", .string(result.file)),
            ("status", .string(draft == nil ? "refused" : "draft")),
            ("title", .optional(draft?.title?.value)),
            ("date", .optional(draft?.date?.value.iso)),
            ("authors", .array((draft?.authors ?? []).map { .string($0.value) })),
            ("source", source(draft?.source?.value)),
            ("via", source(draft?.via?.value)),
            ("lead", .optional(draft?.lead?.value)),
            ("lang", .optional(draft?.language.rawValue)),
            ("body", .optional(draft?.markdown)),
            ("images", .array((draft?.images ?? []).map(image))),
            ("event_date", .optional(draft?.eventDate?.value.iso)),
            ("organisations", .array((draft?.organisations ?? []).map { .string($0.value) })),
            ("tags", .array((draft?.tags ?? []).map { .string($0.value) })),
            ("review", .array(review.map { .string($0) })),
        ])
    }

    private static func source(_ source: Source?) -> JSON {
        guard let source else { return .null }
        return .object([("name", .string(source.name)), ("url", .optional(source.url))])
    }

    private static func image(_ image: Draft.Image) -> JSON {
        .object([
            ("caption", image.caption.isEmpty ? .null : .string(image.caption)), ("credit", .optional(image.credit)),
        ])
    }
}

/// A value of JSON whose keys keep their order.
indirect enum JSON {
    case null
    case string(String)
    case array([JSON])
    case object([(key: String, value: JSON)])

    static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

    /// The value as text; lines after the first are indented.
    func text(indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        switch self {
        case .null: return "null"
        case .string(let text): return Self.quoted(text)
        case .array(let values) where values.isEmpty: return "[]"
        case .array(let values):
            let lines = values.map { margin + "  " + $0.text(indent: indent + 2) }
            return "[\n" + lines.joined(separator: ",\n") + "\n" + margin + "]"
        case .object(let entries):
            let lines = entries.map { margin + "  " + Self.quoted($0.key) + ": " + $0.value.text(indent: indent + 2) }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + margin + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            case "\u{2028}": quoted += "\\u2028"
            case "\u{2029}": quoted += "\\u2029"
            case _ where scalar.value < 0x20:
                quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
