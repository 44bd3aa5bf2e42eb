import Language
import SourceText

/// Finds the organisations of the register that a text names.
///
/// The longest name wins, so "Hội hữu nghị Việt Nam – Cuba thành phố Hà Nội" is not the central body. What only refers back
/// ("Hội", "Liên hiệp") is no name, and a pair with the countries in the other order is a foreign body's.
struct OrganisationFinder {
    let register: OrganisationRegister

    static let name = "organisations"

    /// What a text names, and the short names that could be those of several.
    struct Found {
        var organisations: [Finding<String>] = []
        var doubtful: [(words: String, ids: [String], line: Int)] = []
    }

    /// Looks through texts, each with its line, in the order of the page.
    func find(in texts: [(text: String, line: Int)]) -> Found {
        guard !register.isEmpty else { return Found() }
        let words = texts.map { NameWords(of: $0.text) }
        var introduced: [String: [String]] = [:]
        for text in words { introduced.merge(register.introductions(in: text)) { first, _ in first } }
        var found = Found()
        var evidence: [String: [Evidence]] = [:]
        var order: [String] = []
        for (text, line) in zip(words, texts.map(\.line)) {
            for match in register.matches(in: text, introduced: introduced) {
                let written = text.written(match.words)
                guard match.ids.count == 1 else {
                    found.doubtful.append((written, match.ids, line))
                    continue
                }
                if evidence[match.ids[0]] == nil { order.append(match.ids[0]) }
                let witness = Evidence(line: line, finder: Self.name, message: .namesOrganisation(written))
                evidence[match.ids[0], default: []].append(witness)
            }
        }
        found.organisations = order.map { Finding($0, .certain, Array((evidence[$0] ?? []).prefix(3))) }
        return settled(found)
    }

    /// A short name of several is that of the one which the text names in full; each doubt is told once.
    private func settled(_ found: Found) -> Found {
        var settled = found
        let named = Set(found.organisations.map(\.value))
        var seen: Set<String> = []
        settled.doubtful = found.doubtful.filter { doubt in
            named.intersection(doubt.ids).count != 1 && seen.insert(doubt.words).inserted
        }
        return settled
    }
}
