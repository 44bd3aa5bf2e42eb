/// Something to be measured; it gives a number that depends on what it did, or the compiler might leave it out.
struct Subject {
    let name: String
    let body: () -> Int

    init(_ name: String, _ body: @escaping () -> Int) {
        self.name = name
        self.body = body
    }
}

/// Measures subjects in turn and prints how much each does in a second, beside the first.
func compare(_ title: String, unit: String, per amount: Double, _ subjects: [Subject]) {
    print("\(title), \(unit)")
    let seconds = Timing.medians(of: subjects)
    for (subject, time) in zip(subjects, seconds) {
        let name = subject.name + String(repeating: " ", count: max(1, 36 - subject.name.count))
        let speed = rounded(amount / time)
        let ratio = time / (seconds.first ?? time)
        print("  \(name)\(String(repeating: " ", count: max(1, 12 - speed.count)))\(speed)   time × \(rounded(ratio))")
    }
    print("")
}

enum Timing {
    static let rounds = 11

    /// The median time of each subject; they take turns, so that whatever disturbs the machine disturbs them alike.
    static func medians(of subjects: [Subject]) -> [Double] {
        let clock = ContinuousClock()
        var sum = 0
        let turns = subjects.map { subject in
            let once = clock.measure { sum &+= subject.body() }
            return max(1, Int(Duration.milliseconds(20) / once))
        }
        var times = subjects.map { _ in [Double]() }
        for _ in 0..<rounds {
            for (index, subject) in subjects.enumerated() {
                let time = clock.measure { for _ in 0..<turns[index] { sum &+= subject.body() } }
                times[index].append(time / .seconds(1) / Double(turns[index]))
            }
        }
        precondition(sum != 1, "the sums are used")
        return times.map { $0.sorted()[rounds / 2] }
    }
}

/// A number with three digits that count.
func rounded(_ number: Double) -> String {
    var unit = 1.0
    while number * unit < 100, unit < 1000 { unit *= 10 }
    let value = Int((number * unit).rounded())
    guard unit > 1 else { return value.description }
    let fraction = String(value % Int(unit))
    let places = String(Int(unit)).count - 1
    return "\(value / Int(unit))." + String(repeating: "0", count: places - fraction.count) + fraction
}
