/// Lines of numbers in columns, and whether one of them missed what it had to reach.
struct Table {
    private(set) var hasMisses = false

    /// Prints a line; one that does not hold is marked.
    mutating func add(_ name: String, _ columns: [String], holds: Bool = true) {
        hasMisses = hasMisses || !holds
        print(name.left(26) + columns.map { $0.right(15) }.joined() + (holds ? "" : "   BELOW"))
    }

    /// Prints the names of columns, after an empty line.
    func begin(_ name: String, _ columns: [String]) {
        print("")
        print(name.left(26) + columns.map { $0.right(15) }.joined())
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
    fileprivate func right(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }

    /// The text at the left of a column.
    fileprivate func left(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
