package import SourceText

/// How far a found value can be relied upon.
package enum Certainty: Int, Comparable, Sendable {
    /// An editor must look at it.
    case doubtful
    case likely
    case certain

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One thing on the page that speaks for a value.
package struct Evidence: Sendable {
    /// The line it was read from, from 1; nil when it is no line of the page, as the file's name.
    package let line: Int?
    /// The finder that read it.
    package let finder: String
    package let message: Message
}

/// A value of a draft, with what speaks for it and how sure it is.
package struct Finding<Value: Sendable>: Sendable {
    package let value: Value
    package let certainty: Certainty
    package let evidence: [Evidence]

    init(_ value: Value, _ certainty: Certainty, _ evidence: [Evidence]) {
        self.value = value
        self.certainty = certainty
        self.evidence = evidence
    }
}
