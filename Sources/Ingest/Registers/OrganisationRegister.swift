import Language
import Markdown
import SourceText

/// The organisations that drafts may name: `Content/registers/organisations.yaml` as far as recognising them needs it.
struct OrganisationRegister: Sendable {
    /// A full name, with the organisation it is of.
    private struct Name: Sendable {
        let keys: [UInt64]
        let id: String
        /// One or two words are only a name when they are written as one.
        let written: String
    }

    /// Full names by their first word, the longest first.
    private var names: [UInt64: [Name]] = [:]
    /// Short names in capitals, each with the organisations that it could be.
    private var abbreviations: [String: [String]] = [:]
    /// Whether a word may begin a full name, or be a short one.
    private var outlines = HashOutlines(of: [])
    private var outlinesOfShort = HashOutlines(of: [])

    init(_ root: YAMLNode?) {
        var notes: [(id: String, text: String)] = []
        for entry in root?.map ?? [] {
            let node = entry.value
            let texts = [node["vi"]?.text, node["en"]?.text].compactMap { $0 }
            for name in texts + (node["aliases"]?.list ?? []).compactMap(\.text) { add(name, of: entry.key) }
            if let abbreviation = node["abbreviation"]?.text { addAbbreviation(abbreviation, of: entry.key) }
            notes.append(
                (
                    entry.key,
                    [node["note"]?["vi"]?.text, node["note"]?["en"]?.text].compactMap { $0 }.joined(separator: " ")
                ))
        }
        names = names.mapValues { $0.sorted { ($1.keys.count, $0.id) < ($0.keys.count, $1.id) } }
        addMentions(in: notes)
        outlines = HashOutlines(of: names.keys)
        outlinesOfShort = HashOutlines(of: abbreviations.keys.compactMap { NameWords(of: $0).keys.first })
    }

    var isEmpty: Bool { names.isEmpty && abbreviations.isEmpty }

    private mutating func add(_ name: String, of id: String) {
        if Self.isAbbreviation(name) { return addAbbreviation(name, of: id) }
        let keys = NameWords(of: name).keys
        guard let first = keys.first else { return }
        names[first, default: []].append(Name(keys: keys, id: id, written: name))
    }

    private mutating func addAbbreviation(_ name: String, of id: String) {
        if abbreviations[name]?.contains(id) != true { abbreviations[name, default: []].append(id) }
    }

    /// A note that speaks of another's short name says that it is used for this organisation too, as HUFO for HAUFO.
    private mutating func addMentions(in notes: [(id: String, text: String)]) {
        for (id, text) in notes where !text.isEmpty {
            let words = NameWords(of: text)
            for index in words.keys.indices {
                let word = words.written(index..<index + 1)
                if abbreviations[word] != nil { addAbbreviation(word, of: id) }
            }
        }
    }

    private static func isAbbreviation(_ name: String) -> Bool {
        name.unicodeScalars.count >= 3 && name.unicodeScalars.allSatisfy { Letters.isCapital($0) }
    }
}

extension OrganisationRegister {
    /// A name met in a text.
    struct Match {
        let words: Range<Int>
        /// The organisations it could be; one, unless it is a short name of several.
        let ids: [String]
    }

    /// The names in a text, the longest at each place.
    func matches(in text: NameWords, introduced: [String: [String]]) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.keys.count {
            if let name = fullName(at: index, in: text) {
                if let id = organisation(of: name, at: index, in: text) {
                    matches.append(Match(words: index..<index + name.keys.count, ids: [id]))
                }
                index += name.keys.count
            } else {
                if let ids = shortName(at: index, in: text, introduced: introduced), !ids.isEmpty {
                    matches.append(Match(words: index..<index + 1, ids: ids))
                }
                index += 1
            }
        }
        return matches
    }

    /// What a word is short for, here or everywhere.
    private func shortName(at index: Int, in text: NameWords, introduced: [String: [String]]) -> [String]? {
        // What a text explains is in capitals; nearly every word is in small letters.
        let first = text.firstByte(index)
        let mayBeExplained = !introduced.isEmpty && ((0x41...0x5A).contains(first) || first >= 0x80)
        guard mayBeExplained || outlinesOfShort.mayHold(text.keys[index]) else { return nil }
        let word = text.written(index..<index + 1)
        return introduced[word] ?? abbreviations[word]
    }

    /// Short names that the text explains, "… thành phố Hà Nội (HAUFO)": what they stand for here; nothing, where the name
    /// before them is none of the register's.
    func introductions(in text: NameWords) -> [String: [String]] {
        var introductions: [String: [String]] = [:]
        for index in text.keys.indices {
            guard let short = text.bracketed(after: index) else { continue }
            let word = text.written(short..<short + 1)
            guard Self.isAbbreviation(word), introductions[word] == nil else { continue }
            let match = matches(in: text, introduced: [:]).last { $0.words.upperBound == short }
            introductions[word] = match?.ids ?? []
        }
        return introductions
    }

    private func fullName(at index: Int, in text: NameWords) -> Name? {
        guard outlines.mayHold(text.keys[index]) else { return nil }
        return names[text.keys[index]]?.first { name in
            index + name.keys.count <= text.keys.count
                && zip(name.keys, text.keys[index...]).allSatisfy { $0 == $1 }
                && (name.keys.count >= 3 || text.written(index..<index + name.keys.count) == name.written)
        }
    }

    /// Whose name it is: a chapter in Hanoi has the central body's name in its own, and a name that goes on with a place is
    /// that place's body's, which the register does not have, or else a longer name would stand here.
    private func organisation(of name: Name, at index: Int, in text: NameWords) -> String? {
        let end = index + name.keys.count
        let before = text.keys[max(0, index - 4)..<index]
        if Self.chapters.contains(where: { before.suffix($0.count).elementsEqual($0) }) {
            let local = name.keys + [Self.of, Self.hanoi]
            return names[name.keys[0]]?.first { $0.keys == local }?.id
        }
        guard end < text.keys.count, text.isJoined(after: end - 1) else { return name.id }
        if Self.places.contains(text.keys[end]), !Self.places.contains(name.keys[name.keys.count - 2]) { return nil }
        let isOfPlace =
            [Self.of, NameWords.key("in")].contains(text.keys[end]) && end + 1 < text.keys.count
            && text.written(end + 1..<end + 2).first?.isUppercase == true
            && name.keys.contains(NameWords.key("association"))
        return isOfPlace ? nil : name.id
    }

    private static let of = NameWords.key("of")
    private static let hanoi = NameWords.key("hanoi")

    private static let places = Set(
        ["tp", "tinh", "quan", "huyen", "phuong", "xa", "vung", "khu"].map { NameWords.key($0) })

    private static let chapters = [
        ["hanoi", "chapter", "of", "the"], ["hanoi", "branch", "of", "the"], ["hanoi", "s"], ["hanoi"],
    ].map { $0.map { NameWords.key($0) } }
}
