package import Language

/// A sentence for the user, in both languages: one that was written in one language only does not compile.
package typealias Message = Bilingual<String>

/// Something the user should know about what they wrote: what, where, and what to do about it.
package struct Diagnostic: Error, Sendable {
    /// How bad it is: can a correct site be made (no: error)? Does the reader see something worse (yes: warning)?
    package enum Severity: String, Sendable, Comparable {
        case note
        case warning
        case error

        package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// A second place that belongs to the matter, with why it does.
    package struct Note: Sendable {
        package let message: Message
        package let location: SourceLocation?

        package init(_ message: Message, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    package var severity: Severity
    /// The kind of finding for machines: short, lower case, words joined by hyphens, as `unknown-tag`.
    package let id: String
    package let message: Message
    package let location: SourceLocation?
    package var hint: Message?
    package var notes: [Note]

    package init(
        _ severity: Severity, _ id: String, _ message: Message, at location: SourceLocation?,
        hint: Message? = nil, notes: [Note] = []
    ) {
        self.severity = severity
        self.id = id
        self.message = message
        self.location = location
        self.hint = hint
        self.notes = notes
    }
}
