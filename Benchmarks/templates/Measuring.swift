/// How long something takes: the median of rounds that are long enough to be told from the clock's own steps.
struct Measurement {
    let nanoseconds: Double

    /// Measures bodies in turn, so that whatever else the machine does disturbs them alike.
    static func together(_ bodies: [() -> Void], rounds: Int = 9) -> [Measurement] {
        let clock = ContinuousClock()
        let turns = bodies.map { turnsOfARound($0, clock) }
        var times = bodies.map { _ in [Double]() }
        for _ in 0..<rounds {
            for (index, body) in bodies.enumerated() {
                let time = clock.measure { for _ in 0..<turns[index] { body() } }
                times[index].append(time / .nanoseconds(1) / Double(turns[index]))
            }
        }
        return times.map { Measurement(nanoseconds: $0.sorted()[rounds / 2]) }
    }

    /// How many turns take about twenty milliseconds.
    private static func turnsOfARound(_ body: () -> Void, _ clock: ContinuousClock) -> Int {
        var turns = 1
        while true {
            let time = clock.measure { for _ in 0..<turns { body() } }
            if time > .milliseconds(10) { return max(1, Int(Double(turns) * (Duration.milliseconds(20) / time))) }
            turns *= 4
        }
    }
}

extension Double {
    /// The number with so many digits behind the point.
    func digits(_ count: Int) -> String {
        var scale = 1.0
        for _ in 0..<count { scale *= 10 }
        let whole = Int((self * scale).rounded())
        guard count > 0 else { return String(whole) }
        let fraction = String(whole % Int(scale))
        return "\(whole / Int(scale))." + String(repeating: "0", count: count - fraction.count) + fraction
    }
}

extension String {
    /// The text at the right of a column.
    func right(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }

    /// The text at the left of a column.
    func left(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
