/// The keys and values at the head of a Markdown file, in the order they were written; unknown keys are kept.
package struct FrontMatter: Sendable {
    package let entries: [YAMLEntry]
    /// UTF-8 offsets of the whole block with both `---` lines; empty at 0 when the file has none.
    package let range: Range<Int>

    package init(entries: [YAMLEntry], range: Range<Int>) {
        self.entries = entries
        self.range = range
    }

    /// The entry of a key.
    package subscript(key: String) -> YAMLEntry? {
        entries.first { $0.key == key }
    }
}
