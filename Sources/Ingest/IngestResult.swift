/// What became of one file that was given to ingest.
package struct IngestResult: Sendable {
    package enum Outcome: Sendable {
        case draft(Draft)
        /// Why the file is no article, or could not be read.
        case refused(Refusal)
    }

    /// The path as it was given, or found below a folder that was.
    package let file: String
    package let outcome: Outcome
    /// The file's bytes as they are on disk; empty when it could not be read.
    package let bytes: [UInt8]
    /// What is remembered of the draft to find its kin; made where the draft was, on all processors.
    var account: Account?

    package var draft: Draft? {
        if case .draft(let draft) = outcome { draft } else { nil }
    }

    package var refusal: Refusal? {
        if case .refused(let reason) = outcome { reason } else { nil }
    }
}
