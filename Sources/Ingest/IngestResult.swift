import SourceText

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
    /// That of the bytes; made where the result was, on all processors.
    let fingerprint: Fingerprint
    /// What is remembered of the draft to find its kin; made where the draft was, on all processors.
    var account: Account?

    init(file: String, outcome: Outcome, bytes: [UInt8], account: Account? = nil) {
        self.init(file: file, outcome: outcome, bytes: bytes, fingerprint: Fingerprint(of: bytes), account: account)
    }

    init(file: String, outcome: Outcome, bytes: [UInt8], fingerprint: Fingerprint, account: Account?) {
        self.file = file
        self.outcome = outcome
        self.bytes = bytes
        self.fingerprint = fingerprint
        self.account = account
    }

    /// The result with more for an editor to look at.
    func adding(review notes: [String]) -> IngestResult {
        guard let draft, !notes.isEmpty else { return self }
        return IngestResult(
            file: file, outcome: .draft(draft.adding(review: notes)), bytes: bytes, fingerprint: fingerprint,
            account: account)
    }

    package var draft: Draft? {
        if case .draft(let draft) = outcome { draft } else { nil }
    }

    package var refusal: Refusal? {
        if case .refused(let reason) = outcome { reason } else { nil }
    }
}
