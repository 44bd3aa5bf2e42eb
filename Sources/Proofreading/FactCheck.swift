import Bulletin
import Language
import SourceText

/// Compares the numbers, amounts, days and times of day of two texts.
///
/// A value that one text gives and the other gives nowhere, in digits, words or names, is a finding. So are two values
/// in passages that answer each other when each of them is once too often in its text: one was written for the other.
struct FactCheck {
    private let pair: PairReading
    private var said: Bilingual<SaidNumbers>
    /// The facts that a finding has named.
    private var named = Bilingual(vi: Set<Range<Int>>(), en: Set<Range<Int>>())
    private(set) var findings: [Diagnostic] = []

    init(of pair: PairReading) {
        self.pair = pair
        said = Bilingual { SaidNumbers(pair.facts[$0], of: pair.readings[$0]) }
    }

    mutating func run() {
        let missing = Bilingual(vi: missing(in: .vi), en: missing(in: .en))
        for language in Language.allCases {
            for fact in missing[language] where !named[language].contains(fact.range) { report(fact, of: language) }
        }
        compareAmounts()
        comparePassages()
    }

    /// What a text gives and the other does not, each value once.
    private mutating func missing(in language: Language) -> [Fact] {
        var seen: Set<Fact.Value> = []
        var missing: [Fact] = []
        for fact in pair.facts[language].all where !fact.isSmall && !seen.contains(fact.value) {
            if said[language.other].hasAtAll(fact.value) { continue }
            seen.insert(fact.value)
            missing.append(fact)
        }
        return missing
    }

    private mutating func report(_ fact: Fact, of language: Language) {
        let other = language.other
        named[language].insert(fact.range)
        guard let partner = pair.pairing.partner(of: fact.passage, in: language),
            let rival = rivals(of: fact, inPassage: partner, of: other).first
        else {
            let answer = pair.answer(to: fact.passage, in: language)
            findings.append(.missing(fact, pair.readings[language], at: answer, pair.readings[other]))
            return
        }
        named[other].insert(rival.range)
        addDiffering(fact, rival, of: language)
    }

    /// What the answering passage gives and this one does not: days for a day if there are any, else numbers or times.
    private func rivals(of fact: Fact, inPassage passage: Int, of language: Language) -> [Fact] {
        let here = SaidNumbers(
            pair.facts[language.other], of: pair.readings[language.other], inPassage: fact.passage)
        let others = pair.facts[language].withPossibleDays(inPassage: passage)
            .filter { !here.has($0.value) && !named[language].contains($0.range) }
        let alike = others.filter { $0.value.sort == fact.value.sort }
        return alike.isEmpty ? others.filter { !$0.isSmall } : alike
    }

    private mutating func addDiffering(_ fact: Fact, _ rival: Fact, of language: Language) {
        let facts = language == .vi ? Bilingual(vi: fact, en: rival) : Bilingual(vi: rival, en: fact)
        findings.append(.differing(facts, pair.readings))
    }
}

extension FactCheck {
    /// The same amount in two currencies.
    private mutating func compareAmounts() {
        for fact in pair.facts.vi.all {
            guard case .money(let amount, let currency) = fact.value else { continue }
            let same = pair.facts.en.all.filter { $0.value.number == amount }
            let rival = same.first { if case .money(_, let other) = $0.value { other != currency } else { false } }
            let isSaid = same.contains { $0.value == fact.value }
            if let rival, !isSaid, named.en.insert(rival.range).inserted { addDiffering(fact, rival, of: .vi) }
        }
    }

    /// Values that both texts have, but one of them in a place where the other text has another.
    private mutating func comparePassages() {
        for passage in pair.readings.vi.passages.indices {
            guard let partner = pair.pairing.partner(of: passage, in: .vi) else { continue }
            let passages = Bilingual(vi: passage, en: partner)
            let facts = Bilingual { pair.facts[$0].withPossibleDays(inPassage: passages[$0]) }
            if facts.vi.isEmpty || facts.en.isEmpty || facts.vi.map(\.value) == facts.en.map(\.value) { continue }
            let left = Self.unmatched(facts)
            if left.vi.isEmpty || left.en.isEmpty { continue }
            var said = Bilingual {
                SaidNumbers(pair.facts[$0], of: pair.readings[$0], inPassage: passages[$0])
            }
            let alone = Bilingual { language in
                left[language].filter { fact in
                    let isSpelled = !said[language.other].has(fact.value) && said[language.other].hasAtAll(fact.value)
                    return !isSpelled && !named[language].contains(fact.range) && isTooOften(fact, in: language)
                }
            }
            for sort in Fact.Value.Sort.allCases {
                let alike = alone.map { $0.filter { $0.value.sort == sort } }
                for (vi, en) in zip(alike.vi, alike.en) { addDiffering(vi, en, of: .vi) }
            }
        }
    }

    /// What is left of two passages when each fact has been put beside one of the other that says the same.
    private static func unmatched(_ facts: Bilingual<[Fact]>) -> Bilingual<[Fact]> {
        var english = facts.en
        let vietnamese = facts.vi.filter { fact in
            guard let match = english.firstIndex(where: { $0.value.means(fact.value) }) else { return true }
            english.remove(at: match)
            return false
        }
        return Bilingual(vi: vietnamese, en: english).map { $0.filter { !$0.isSmall } }
    }

    /// Whether a text gives a value more often than the other does.
    private func isTooOften(_ fact: Fact, in language: Language) -> Bool {
        let counts = Bilingual { pair.facts[$0].count(of: fact.value) }
        return counts[language] > counts[language.other]
    }
}

extension Facts {
    /// The facts of a passage and what in it could be a day.
    fileprivate func withPossibleDays(inPassage passage: Int) -> [Fact] {
        let days = possibleDays.lazy.filter { $0.passage == passage }
            .map { Fact(value: .day($0.day), range: $0.range, passage: passage) }
        return Array(facts(of: passage)) + days
    }

    fileprivate func count(of value: Fact.Value) -> Int {
        switch value {
        case .number(let number), .money(let number, _): all.count { $0.value.number == number }
        case .day(let day):
            all.count { if case .day(let other) = $0.value { day.agrees(with: other) } else { false } }
                + possibleDays.count { day.agrees(with: $0.day) }
        case .clock(let clock):
            all.count { if case .clock(let other) = $0.value { clock.agrees(with: other) } else { false } }
        }
    }
}

extension Fact.Value {
    fileprivate func means(_ other: Fact.Value) -> Bool {
        switch (self, other) {
        case (.day(let day), .day(let otherDay)): day.agrees(with: otherDay) || otherDay.agrees(with: day)
        case (.clock(let clock), .clock(let otherClock)): clock.agrees(with: otherClock)
        default: number != nil && number == other.number
        }
    }
}

extension Fact {
    /// Whether it is a number that texts say in too many ways: none, one, both.
    fileprivate var isSmall: Bool { value.number.flatMap(\.integer).map { $0 < 3 } ?? false }
}
