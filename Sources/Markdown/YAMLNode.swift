/// A value of YAML with its place. Scalars stay text: what a date or a number is, its reader decides, not YAML.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        /// Nothing was written, or `null` or `~`.
        case null
        /// A scalar's text with quotes, escapes and folds resolved.
        case text(String)
        case list([YAMLNode])
        /// The entries in the order they were written.
        case map([YAMLEntry])
    }

    package let content: Content
    /// UTF-8 offsets into the source file.
    package let range: Range<Int>

    package init(_ content: Content, at range: Range<Int>) {
        self.content = content
        self.range = range
    }
}

extension YAMLNode {
    /// The text of a scalar.
    package var text: String? {
        if case .text(let text) = content { text } else { nil }
    }

    /// The items of a list.
    package var list: [YAMLNode]? {
        if case .list(let items) = content { items } else { nil }
    }

    /// The entries of a map.
    package var map: [YAMLEntry]? {
        if case .map(let entries) = content { entries } else { nil }
    }

    package var isNull: Bool {
        if case .null = content { true } else { false }
    }

    /// The value of a key, when this is a map that has it.
    package subscript(key: String) -> YAMLNode? {
        map?.first { $0.key == key }?.value
    }
}

/// A key of a YAML map with its value and both places.
package struct YAMLEntry: Sendable {
    package let key: String
    /// UTF-8 offsets of the key into the source file.
    package let keyRange: Range<Int>
    package let value: YAMLNode

    package init(key: String, keyRange: Range<Int>, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}
