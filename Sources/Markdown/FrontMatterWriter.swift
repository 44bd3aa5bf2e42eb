/// Writes front matter for people to read on: plain where YAML allows it, one key or item a line.
///
/// Reading what was written gives what we had, in NFC and without byte order marks: every scalar as text, except a
/// missing value, which is null.
package struct FrontMatterWriter {
    private var text = ""

    /// The whole block with both `---` lines, ending in a line end.
    package static func write(_ entries: [(key: String, value: YAMLValue)]) -> String {
        var writer = FrontMatterWriter()
        writer.text = "---\n"
        writer.map(entries, indent: 0, startsOnNewLine: true)
        return writer.text + "---\n"
    }
}

extension FrontMatterWriter {
    /// The entries, each on its line; the first one goes on where the pen is when a list item has begun that line.
    private mutating func map(_ entries: [(key: String, value: YAMLValue)], indent: Int, startsOnNewLine: Bool) {
        for (index, entry) in entries.enumerated() {
            if index > 0 || startsOnNewLine { text += String(repeating: " ", count: indent) }
            text += YAMLScalar(entry.key).inLine + ":"
            switch entry.value {
            case .null: text += "\n"
            case .list(let items) where !items.isEmpty:
                text += "\n"
                list(items, indent: indent + 2)
            case .map(let entries) where !entries.isEmpty:
                text += "\n"
                map(entries, indent: indent + 2, startsOnNewLine: true)
            default: scalar(entry.value, indent: indent + 2)
            }
        }
    }

    private mutating func list(_ items: [YAMLValue], indent: Int) {
        for item in items {
            text += String(repeating: " ", count: indent) + "-"
            switch item {
            case .list(let items) where !items.isEmpty:
                text += "\n"
                list(items, indent: indent + 2)
            case .map(let entries) where !entries.isEmpty:
                text += " "
                map(entries, indent: indent + 2, startsOnNewLine: false)
            default: scalar(item, indent: indent + 2)
            }
        }
    }

    /// A value that begins on the line of its key or hyphen, and ends it.
    private mutating func scalar(_ value: YAMLValue, indent: Int) {
        switch value {
        case .null: text += " null\n"
        case .flag(let flag): text += flag ? " true\n" : " false\n"
        case .list: text += " []\n"
        case .map: text += " {}\n"
        case .text(let words):
            text += " " + (YAMLScalar(words).block(indent: indent) ?? YAMLScalar(words).inLine) + "\n"
        }
    }
}
