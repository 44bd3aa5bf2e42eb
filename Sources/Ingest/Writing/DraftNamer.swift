import SourceText

/// Tells under which path a page's draft stands in Content, or will.
struct DraftNamer: Sendable {
    private let originals: Originals

    init(in content: ContentFolder) {
        originals = Originals(in: content)
    }

    /// The account of a result's draft under that path, or nil when there is no draft.
    func account(of result: IngestResult) -> Account? {
        guard let draft = result.draft else { return nil }
        let fingerprint = Fingerprint(of: result.bytes)
        let record = originals.record(of: fingerprint)
        let original = record?.name ?? originals.name(for: result.file, bytes: result.bytes, fingerprint: fingerprint)
        return Account(of: draft, path: record?.draft ?? DraftFile(draft, original: original).path)
    }
}
