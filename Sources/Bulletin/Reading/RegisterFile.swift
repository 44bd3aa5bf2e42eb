import Language
import Markdown
import SourceText

/// The registers that Content may have.
enum RegisterKind: String, CaseIterable, Sendable {
    case organisations
    case tags
    case sections
    case events
    /// The words the bulletin prefers; no page shows them.
    case glossary

    /// The path below Content.
    var path: String { "registers/\(rawValue).yaml" }
}

/// One file of `Content/registers`: entries, each with an id and a name in both languages.
struct RegisterFile: Sendable {
    /// An entry that has an id and both names.
    struct Entry {
        let id: String
        let names: Bilingual<String>
        let fields: Fields
        /// Where the id is written.
        let location: SourceLocation
    }

    let kind: RegisterKind
    /// In the order of their ids.
    let entries: [Entry]
    /// Every id that is written, also of entries that are not right; nil when the file could not be read.
    let ids: Set<String>?

    /// A register from its file; without a file it is empty.
    init(_ kind: RegisterKind, in content: ContentLayout, report: inout Report) {
        guard let file = content.registers[kind] else {
            self.init(kind, entries: [], ids: [])
            return
        }
        guard let source = content.folder.read(file, report: &report),
            let yaml = YAMLFile(reading: source, report: &report)
        else {
            self.init(kind, entries: [], ids: nil)
            return
        }
        self.init(kind, yaml, report: &report)
    }

    private init(_ kind: RegisterKind, _ yaml: YAMLFile, report: inout Report) {
        guard let written = yaml.root.isNull ? [] : yaml.root.map else {
            report.add(.registerIsNoMap(kind, at: yaml.source.location(yaml.root.range)))
            self.init(kind, entries: [], ids: nil)
            return
        }
        var entries: [Entry] = []
        for entry in written {
            if let entry = Entry(entry, of: kind, in: yaml.source, report: &report) { entries.append(entry) }
        }
        entries.sort { inByteOrder($0.id, $1.id) }
        self.init(kind, entries: entries, ids: Set(written.map(\.key)))
    }

    private init(_ kind: RegisterKind, entries: [Entry], ids: Set<String>?) {
        self.kind = kind
        self.entries = entries
        self.ids = ids
    }
}

extension RegisterFile.Entry {
    fileprivate init?(_ entry: YAMLEntry, of kind: RegisterKind, in source: SourceFile, report: inout Report) {
        let place = source.location(entry.keyRange)
        if !isSlug(entry.key) { report.add(.notAnID(entry.key, at: place, near: slug(entry.key))) }
        guard let entries = entry.value.map else {
            report.add(.entryIsNoMap(entry.key, at: place))
            return nil
        }
        let fields = Fields(entries, in: source)
        fields.reportUnknown(besides: kind.keys, report: &report)
        guard let names = fields.pair(or: place, report: &report) else { return nil }
        self.init(id: entry.key, names: names, fields: fields, location: place)
    }
}

extension RegisterKind {
    /// The keys an entry may have. Certainty and source say how well a fact is known; they are kept and not shown.
    fileprivate var keys: [String] {
        switch self {
        case .organisations:
            [
                "vi", "en", "abbreviation", "aliases", "kind", "parents", "country", "founded", "website", "note",
                "slug", "certainty", "source",
            ]
        case .tags: ["vi", "en", "note", "slug"]
        case .sections: ["vi", "en"]
        case .glossary: ["vi", "en", "also", "note"]
        case .events: ["vi", "en", "date", "note", "source", "organisations", "tags"]
        }
    }
}
