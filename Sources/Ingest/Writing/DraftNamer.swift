import SourceText

/// Tells under which path each page's draft stands in Content, or will, in the order of the pages.
struct DraftNamer {
    private let originals: Originals
    private var places: DraftPlaces
    private var paths: [Fingerprint: String] = [:]

    init(in content: ContentFolder) {
        originals = Originals(in: content)
        places = DraftPlaces(in: content)
    }

    /// The path of a result's draft below Content.
    mutating func path(of draft: Draft, _ result: IngestResult) -> String {
        let fingerprint = result.fingerprint
        if let path = originals.record(of: fingerprint)?.draft ?? paths[fingerprint] { return path }
        let original = originals.name(for: result.file, bytes: result.bytes, fingerprint: fingerprint)
        var path = DraftFile.path(of: draft, original: original)
        if !places.isFree(path) {
            let file = DraftFile(draft, original: original)
            path = places.place(for: file, original: original, fingerprint: fingerprint).path
        }
        places.plan(path)
        paths[fingerprint] = path
        return path
    }
}
