package import SourceText

/// Trusted HTML that is made only if it is shown, and known beforehand by the fingerprint of everything it is made from.
package struct Made: Sendable, Fingerprinted {
    private final class Recipe: Sendable {
        let fingerprint: Fingerprint
        let make: @Sendable (inout [UInt8]) throws(Diagnostic) -> Void

        init(_ fingerprint: Fingerprint, _ make: @escaping @Sendable (inout [UInt8]) throws(Diagnostic) -> Void) {
            self.fingerprint = fingerprint
            self.make = make
        }
    }

    private let recipe: Recipe

    /// HTML that `make` appends when given the inputs.
    ///
    /// `make` must be a function that captures nothing, or the fingerprint would not know what it captured; the place
    /// of the call stands for the function.
    package init<each Input: Sendable & Fingerprinted>(
        from input: repeat each Input,
        by make: @escaping @Sendable (inout [UInt8], repeat each Input) throws(Diagnostic) -> Void,
        file: String = #fileID, line: Int = #line
    ) {
        var builder = FingerprintBuilder()
        builder.combine(file)
        builder.combine(line)
        for fingerprint in repeat (each input).fingerprint { builder.combine(fingerprint) }
        recipe = Recipe(builder.fingerprint) { (bytes: inout [UInt8]) throws(Diagnostic) in
            try make(&bytes, repeat each input)
        }
    }

    package var fingerprint: Fingerprint { recipe.fingerprint }

    /// Makes the HTML and appends it.
    package func append(to bytes: inout [UInt8]) throws(Diagnostic) {
        try recipe.make(&bytes)
    }
}
