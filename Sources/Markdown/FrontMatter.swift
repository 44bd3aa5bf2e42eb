/// The keys and values at the head of a Markdown file, in the order they were written; unknown keys are kept.
package struct FrontMatter: Sendable {
    package let entries: [YAMLEntry]
    /// UTF-8 offsets of the whole block with both `---` lines; empty at 0 when the file has none.
    package let range: Range<Int>

    package init(entries: [YAMLEntry], range: Range<Int>) {
        self.entries = entries
        self.range = range
    }

    /// The same keys at the same places; of the values only those of some keys are kept.
    package func keepingValues(of keys: [String]) -> FrontMatter {
        let kept = entries.map { entry in
            keys.contains(entry.key)
                ? entry
                : YAMLEntry(key: entry.key, keyRange: entry.keyRange, value: YAMLNode(.null, at: entry.value.range))
        }
        return FrontMatter(entries: kept, range: range)
    }

    /// The entry of a key.
    package subscript(key: String) -> YAMLEntry? {
        index(of: key).map { entries[$0] }
    }

    /// Where the value of a key stands; nil when the key is not there.
    package func valueRange(of key: String) -> Range<Int>? {
        index(of: key).map { entries[$0].value.range }
    }

    private func index(of key: String) -> Int? {
        entries.firstIndex { $0.key == key }
    }
}
