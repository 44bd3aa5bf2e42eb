import Language
import Markdown
import SourceText

/// The ids of a register and the names they go by: tells a known id, and what an unknown word was meant to be.
struct RegisterWords: Sendable {
    private let kind: RegisterKind
    /// Nil when the register could not be read; then every word is let pass, for its errors are reported already.
    private let ids: Set<String>?
    private let sortedIDs: [String]
    /// In the order of the register.
    private let names: [String]
    private let idsByName: [String: String]

    /// - Parameter keys: The keys of an entry that hold more names.
    init(of register: RegisterFile, alsoNamedBy keys: [String] = []) {
        kind = register.kind
        ids = register.ids
        sortedIDs = (register.ids ?? []).sorted(by: inByteOrder)
        var names: [String] = []
        var idsByName: [String: String] = [:]
        for entry in register.entries {
            let others = keys.compactMap { entry.fields[$0] }.flatMap(\.items).compactMap(\.node.text)
            for name in [entry.names.vi, entry.names.en] + others {
                let key = folded(name)
                guard idsByName[key] == nil else { continue }
                idsByName[key] = entry.id
                names.append(name)
            }
        }
        self.names = names
        self.idsByName = idsByName
    }

    /// The id that a field holds; nil when it is none of the register, which the report then says.
    func id(_ field: Field, report: inout Report) -> String? {
        guard let word = field.line(report: &report) else { return nil }
        guard let ids, !ids.contains(word) else { return word }
        report.add(.unknownID(word, in: kind, at: field.place, meant: meaning(of: word)))
        return nil
    }

    /// The ids that a list holds.
    func ids(_ field: Field?, report: inout Report) -> [String] {
        guard let field else { return [] }
        let words = field.texts(report: &report)
        var ids: [String] = []
        ids.reserveCapacity(words.count)
        for word in words {
            if let id = id(word, report: &report) { ids.append(id) }
        }
        return ids
    }

    /// What an unknown word was meant to be.
    enum Meaning {
        /// A name of the entry with this id.
        case name(ofID: String)
        /// Probably this id.
        case id(String)
        /// Probably this name of the entry with this id.
        case nameLike(String, id: String)
    }

    private func meaning(of word: String) -> Meaning? {
        if let id = idsByName[folded(word)] { return .name(ofID: id) }
        if let id = suggestion(for: slug(word), among: sortedIDs) { return .id(id) }
        guard let name = suggestion(for: word, among: names), let id = idsByName[folded(name)] else { return nil }
        return .nameLike(name, id: id)
    }
}
