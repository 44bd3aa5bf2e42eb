import Markdown

extension YAMLNode {
    /// What the value says, without its places.
    var outline: String {
        switch content {
        case .null: "null"
        case .text(let text): "“\(text)”"
        case .list(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { "\($0.key): \($0.value.outline)" }.joined(separator: ", ") + "}"
        }
    }

    /// What the value says, every part with its offsets.
    var places: String {
        switch content {
        case .null, .text: outline + "@\(range)"
        case .list(let items): "[" + items.map(\.places).joined(separator: ", ") + "]@\(range)"
        case .map(let entries):
            "{" + entries.map { "\($0.key)@\($0.keyRange): \($0.value.places)" }.joined(separator: ", ") + "}@\(range)"
        }
    }
}

extension FrontMatter {
    /// What the front matter says, key by key.
    var outline: String {
        YAMLNode(.map(entries), at: range).outline
    }
}
