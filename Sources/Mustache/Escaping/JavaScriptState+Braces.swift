extension JavaScriptState {
    /// The braces that are open in each `${` around a place, held without memory of their own. What is nested deeper than
    /// anybody writes is refused, and nothing is known of the script from there on.
    struct Braces: Hashable, Sendable {
        private var counts = SIMD8<UInt8>()
        private var depth: UInt8 = 0

        var isEmpty: Bool { depth == 0 }

        /// Begins a `${`.
        mutating func open() -> Bool {
            guard Int(depth) < counts.scalarCount else { return false }
            depth += 1
            return true
        }

        /// Ends the innermost `${`.
        mutating func close() {
            depth -= 1
            counts[Int(depth)] = 0
        }

        /// Opens a brace in the innermost `${`, if there is one.
        mutating func deepen() -> Bool {
            guard depth > 0 else { return true }
            guard counts[Int(depth) - 1] < .max else { return false }
            counts[Int(depth) - 1] += 1
            return true
        }

        /// Closes a brace in the innermost `${`; false if none is open in it.
        mutating func rise() -> Bool {
            guard counts[Int(depth) - 1] > 0 else { return false }
            counts[Int(depth) - 1] -= 1
            return true
        }
    }
}
