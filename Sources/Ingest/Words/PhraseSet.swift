/// Many stretches of words that are looked for in one walk over a key (Aho and Corasick, CACM 18, 1975).
struct PhraseSet: Sendable {
    /// For each state, where each symbol leads.
    private var steps: [Int32]
    private var isEnd: [Bool]

    private static let symbols = 38

    /// A set of phrases as keys write them: small ASCII letters, digits, single blanks.
    init(_ phrases: [String]) {
        steps = Array(repeating: 0, count: Self.symbols)
        isEnd = [false]
        for phrase in phrases { add(phrase) }
        connect()
    }

    /// Whether any of the phrases stands in a key.
    func occurs(in key: MatchKey) -> Bool {
        var state = 0
        for byte in key.text.utf8 {
            state = Int(steps[state * Self.symbols + Self.symbol(byte)])
            if isEnd[state] { return true }
        }
        return false
    }

    private mutating func add(_ phrase: String) {
        var state = 0
        for byte in phrase.utf8 {
            let place = state * Self.symbols + Self.symbol(byte)
            if steps[place] == 0 {
                steps[place] = Int32(isEnd.count)
                steps += Array(repeating: 0, count: Self.symbols)
                isEnd.append(false)
            }
            state = Int(steps[place])
        }
        isEnd[state] = true
    }

    /// Fills in where a state goes on when its own phrase does not: to the longest ending that begins another one.
    private mutating func connect() {
        var fallback = Array(repeating: 0, count: isEnd.count)
        var queue = (0..<Self.symbols).map { Int(steps[$0]) }.filter { $0 != 0 }
        var next = 0
        while next < queue.count {
            let state = queue[next]
            next += 1
            isEnd[state] = isEnd[state] || isEnd[fallback[state]]
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

    private static func symbol(_ byte: UInt8) -> Int {
        switch byte {
        case 0x61...0x7A: Int(byte) - 0x61
        case 0x30...0x39: Int(byte) - 0x30 + 26
        case 0x20: 36
        default: 37
        }
    }
}
