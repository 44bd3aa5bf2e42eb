package import Language
package import SourceText

/// The texts of the site's interface: for each key and language a text, or a text for each plural form.
package struct TranslationTable: Sendable {
    /// A text as someone wrote it, with `{name}` where arguments go.
    package struct Text: Sendable {
        package let text: String
        package let location: SourceLocation

        package init(_ text: String, at location: SourceLocation) {
            self.text = text
            self.location = location
        }
    }

    /// What a key says in one language.
    package enum Entry: Sendable {
        case text(Text)
        case plural([PluralForm: Text])
    }

    private var entries: [String: [Language: Entry]] = [:]
    /// The keys whose mistakes were reported when they were read.
    private var excused: Set<String> = []

    package init() {}

    /// Sets what a key says in a language; what it said before is forgotten.
    package mutating func set(_ key: String, in language: Language, to entry: Entry) {
        entries[key, default: [:]][language] = entry
    }

    /// Lets nothing more be reported of a key, of which something was.
    package mutating func excuse(_ key: String) { excused.insert(key) }

    func isExcused(_ key: String) -> Bool { excused.contains(key) }

    /// All keys in alphabetical order.
    var keys: [String] { entries.keys.sorted() }

    func entry(_ key: String, in language: Language) -> Entry? { entries[key]?[language] }

    func has(_ key: String) -> Bool { entries[key] != nil || isExcused(key) }
}

extension TranslationTable {
    /// A text between placeholders, or a placeholder's name.
    enum Segment: Hashable {
        case text(String)
        case placeholder(String)
    }

    /// Splits a text at its placeholders; a brace that is doubled stands for itself, one that is not closed is text.
    static func segments(of text: String) -> [Segment] {
        var segments: [Segment] = []
        var plain = ""
        var rest = text[...]
        while let brace = rest.first {
            rest.removeFirst()
            if brace == "{", rest.first != "{", let end = rest.firstIndex(of: "}") {
                if !plain.isEmpty { segments.append(.text(plain)) }
                plain = ""
                segments.append(.placeholder(String(rest[..<end])))
                rest = rest[rest.index(after: end)...]
                continue
            }
            if brace == "{" || brace == "}", rest.first == brace { rest.removeFirst() }
            plain.append(brace)
        }
        if !plain.isEmpty { segments.append(.text(plain)) }
        return segments
    }

    /// The names of a text's placeholders.
    static func placeholders(of text: String) -> Set<String> {
        Set(segments(of: text).compactMap { if case .placeholder(let name) = $0 { name } else { nil } })
    }
}

extension TranslationTable.Entry {
    /// The texts of all forms, in the order of the forms.
    var texts: [TranslationTable.Text] {
        switch self {
        case .text(let text): [text]
        case .plural(let forms): PluralForm.allCases.compactMap { forms[$0] }
        }
    }

    /// The names of the placeholders of all forms.
    var placeholders: Set<String> {
        texts.reduce(into: []) { $0.formUnion(TranslationTable.placeholders(of: $1.text)) }
    }

    var isPlural: Bool {
        if case .plural = self { true } else { false }
    }
}
