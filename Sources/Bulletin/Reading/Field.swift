import Markdown
import SourceText

/// A value of a YAML file with the key it stands under: all that is needed to read it and to say what is wrong with it.
struct Field {
    let source: SourceFile
    /// The key as messages show it, with the keys around it: `source.url`.
    let key: String
    let node: YAMLNode

    /// Where the value stands.
    var place: SourceLocation { source.location(node.range) }

    /// The items of a list, without empty ones; a value that is no list is its own only item.
    var items: [Field] {
        guard let nodes = node.list else { return [self] }
        return nodes.filter { !$0.isBlank }.map { Field(source: source, key: key, node: $0) }
    }
}

/// The entries of a YAML map, given out as fields by key.
struct Fields {
    let source: SourceFile
    let entries: [YAMLEntry]
    /// What stands before the keys in messages, empty or ending in a full stop.
    let prefix: String

    init(_ entries: [YAMLEntry], in source: SourceFile, prefix: String = "") {
        self.source = source
        self.entries = entries
        self.prefix = prefix
    }

    /// The value of a key; nil when the key is not there or nothing is written after it.
    subscript(key: String) -> Field? {
        guard let index = entries.firstIndex(where: { $0.key == key }), !entries[index].value.isBlank
        else { return nil }
        return Field(source: source, key: prefix + key, node: entries[index].value)
    }

    /// Where a key is written, also when nothing follows it.
    func place(ofKey key: String) -> SourceLocation? {
        entries.first { $0.key == key }.map { source.location($0.keyRange) }
    }

    /// Warns of every key that is not known here.
    func reportUnknown(besides known: [String], report: inout Report) {
        for entry in entries where !known.contains(entry.key) {
            let near = suggestion(for: entry.key, among: known)
            report.add(.unknownKey(prefix + entry.key, at: source.location(entry.keyRange), near: near, known: known))
        }
    }
}

extension YAMLNode {
    /// Whether nothing is written, or nothing but blanks.
    var isBlank: Bool {
        isNull || text?.utf8.allSatisfy { $0 <= 0x20 } ?? false
    }
}
