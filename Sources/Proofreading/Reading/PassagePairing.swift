import Language

/// Which passages of two texts say the same, as far as their structure tells.
///
/// Sections answer each other by their headings; inside a section the passages of a kind do when both texts have as many.
/// What has no sure partner has none here: a comparison passage by passage must not invent differences.
struct PassagePairing {
    /// For each passage of the Vietnamese text its partner, and the other way round.
    private let partners: Bilingual<[Int?]>

    init(_ readings: Bilingual<Reading>) {
        var partners = readings.map { [Int?](repeating: nil, count: $0.passages.count) }
        let levels = readings.map { $0.passages.compactMap(\.level) }
        let groups = readings.map { Self.groups(of: $0.passages, bySection: levels.vi == levels.en) }
        for (key, vi) in groups.vi {
            guard let en = groups.en[key], vi.count == en.count else { continue }
            for (vi, en) in zip(vi, en) {
                partners.vi[vi] = en
                partners.en[en] = vi
            }
        }
        self.partners = partners
    }

    /// The passage of the other text that answers one of this language.
    func partner(of passage: Int, in language: Language) -> Int? { partners[language][passage] }

    private struct Key: Hashable {
        let section: Int
        let kind: Passage.Kind
    }

    private static func groups(of passages: [Passage], bySection: Bool) -> [Key: [Int]] {
        var groups: [Key: [Int]] = [:]
        for (index, passage) in passages.enumerated() where bySection || passage.level == nil {
            let isOfSection = bySection && passage.kind != .note
            groups[Key(section: isOfSection ? passage.section : 0, kind: passage.kind), default: []].append(index)
        }
        return groups
    }
}

extension Passage {
    /// The level of a heading.
    fileprivate var level: Int? {
        if case .heading(let level) = kind { level } else { nil }
    }
}
