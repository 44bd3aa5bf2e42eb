/// Many stretches of words that are looked for in one walk over a key (Aho and Corasick, CACM 18, 1975).
struct PhraseSet: Sendable {
    /// For each state a row: where each symbol leads, to the beginning of another row, and last the groups whose phrases end
    /// there, as bits.
    private let rows: [UInt16]

    private static let symbols = 38
    private static let rowLength = 39

    /// A set of phrases as keys write them: small ASCII letters, digits, single blanks.
    init(_ phrases: [String]) { self.init(groups: [phrases]) }

    /// Groups of phrases, sixteen at most.
    init(groups: [[String]]) {
        var states = PhraseStates(symbols: Self.symbols)
        for (group, phrases) in groups.enumerated() {
            for phrase in phrases {
                states.add(phrase.utf8.map { Int(Self.symbolOfByte[Int($0)]) }, to: 1 << UInt16(group))
            }
        }
        states.connect()
        precondition(
            states.found.count * Self.rowLength <= UInt16.max, "a set of phrases has no more states than it can number")
        rows = states.found.indices.flatMap { state in
            states.steps[state * Self.symbols..<(state + 1) * Self.symbols].map { UInt16($0 * Self.rowLength) }
                + [states.found[state]]
        }
    }

    /// Whether any of the phrases stands in a key.
    func occurs(in key: MatchKey) -> Bool { groups(in: key) != 0 }

    /// The groups of which a phrase stands in a key, as bits.
    func groups(in key: MatchKey) -> UInt16 {
        key.text.withBytes { bytes in
            Self.symbolOfByte.withUnsafeBufferPointer { symbols in
                rows.withUnsafeBufferPointer { rows in
                    var (row, groups) = (0, 0 as UInt16)
                    for byte in bytes {
                        row = Int(rows[row &+ Int(symbols[Int(byte)])])
                        groups |= rows[row &+ Self.symbols]
                    }
                    return groups
                }
            }
        }
    }

    private static let symbolOfByte: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x61...0x7A: UInt8(byte) - 0x61
        case 0x30...0x39: UInt8(byte) - 0x30 + 26
        case 0x20: 36
        default: 37
        }
    }
}

/// The states of a set of phrases while it is built.
private struct PhraseStates {
    /// For each state, where each symbol leads.
    private(set) var steps: [Int]
    /// For each state, the groups whose phrases end there, as bits.
    private(set) var found: [UInt16] = [0]
    private let symbols: Int

    init(symbols: Int) {
        self.symbols = symbols
        steps = Array(repeating: 0, count: symbols)
    }

    mutating func add(_ phrase: [Int], to group: UInt16) {
        var state = 0
        for symbol in phrase {
            let place = state * symbols + symbol
            if steps[place] == 0 {
                steps[place] = found.count
                steps += Array(repeating: 0, count: symbols)
                found.append(0)
            }
            state = steps[place]
        }
        found[state] |= group
    }

    /// Fills in where a state goes on when its own phrase does not: to the longest ending that begins another one.
    mutating func connect() {
        var fallback = Array(repeating: 0, count: found.count)
        var queue = (0..<symbols).map { steps[$0] }.filter { $0 != 0 }
        var next = 0
        while next < queue.count {
            let state = queue[next]
            next += 1
            found[state] |= found[fallback[state]]
            for symbol in 0..<symbols {
                let place = state * symbols + symbol
                let otherwise = steps[fallback[state] * symbols + symbol]
                if steps[place] == 0 {
                    steps[place] = otherwise
                } else {
                    fallback[steps[place]] = otherwise
                    queue.append(steps[place])
                }
            }
        }
    }
}
