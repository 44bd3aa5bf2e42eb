/// Many stretches of words that are looked for in one walk over a key (Aho and Corasick, CACM 18, 1975).
struct PhraseSet: Sendable {
    /// For each state, where each symbol leads.
    private var steps: [UInt16]
    /// For each state, the groups whose phrases end there, as bits.
    private var found: [UInt16]

    private static let symbols = 38

    /// A set of phrases as keys write them: small ASCII letters, digits, single blanks.
    init(_ phrases: [String]) { self.init(groups: [phrases]) }

    /// Groups of phrases, sixteen at most.
    init(groups: [[String]]) {
        steps = Array(repeating: 0, count: Self.symbols)
        found = [0]
        for (group, phrases) in groups.enumerated() {
            for phrase in phrases { add(phrase, to: 1 << UInt16(group)) }
        }
        connect()
    }

    /// Whether any of the phrases stands in a key.
    func occurs(in key: MatchKey) -> Bool { groups(in: key) != 0 }

    /// The groups of which a phrase stands in a key, as bits.
    func groups(in key: MatchKey) -> UInt16 {
        key.text.withBytes { bytes in
            Self.symbolOfByte.withUnsafeBufferPointer { symbols in
                steps.withUnsafeBufferPointer { steps in
                    found.withUnsafeBufferPointer { found in
                        var (state, groups) = (0, 0 as UInt16)
                        for byte in bytes {
                            state = Int(steps[state &* Self.symbols &+ Int(symbols[Int(byte)])])
                            groups |= found[state]
                        }
                        return groups
                    }
                }
            }
        }
    }

    private mutating func add(_ phrase: String, to group: UInt16) {
        var state = 0
        for byte in phrase.utf8 {
            let place = state * Self.symbols + Int(Self.symbolOfByte[Int(byte)])
            if steps[place] == 0 {
                precondition(found.count <= UInt16.max, "a set of phrases has no more states than its steps can number")
                steps[place] = UInt16(found.count)
                steps += Array(repeating: 0, count: Self.symbols)
                found.append(0)
            }
            state = Int(steps[place])
        }
        found[state] |= group
    }

    /// Fills in where a state goes on when its own phrase does not: to the longest ending that begins another one.
    private mutating func connect() {
        var fallback = Array(repeating: 0, count: found.count)
        var queue = (0..<Self.symbols).map { Int(steps[$0]) }.filter { $0 != 0 }
        var next = 0
        while next < queue.count {
            let state = queue[next]
            next += 1
            found[state] |= found[fallback[state]]
            for symbol in 0..<Self.symbols {
                let place = state * Self.symbols + symbol
                let otherwise = steps[fallback[state] * Self.symbols + symbol]
                if steps[place] == 0 {
                    steps[place] = otherwise
                } else {
                    fallback[Int(steps[place])] = Int(otherwise)
                    queue.append(Int(steps[place]))
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
