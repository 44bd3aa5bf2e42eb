import SourceText

/// What ingest remembers of a raw page it has made a draft of, kept beside the page as `originals/NAME.ingest`.
///
/// The fingerprint of the draft as it was written tells whether an editor has touched it since. The file belongs to the
/// content and is committed with it, so that every editor's machine knows the same.
struct IngestRecord: Equatable, Sendable {
    /// The raw page's name below `originals/`.
    let name: String
    let original: Fingerprint
    /// The draft's path below Content.
    let draft: String
    let written: Fingerprint

    static let ending = ".ingest"

    var path: String { "originals/" + name + Self.ending }

    var text: String {
        """
        # sitegen ingest: which draft was made of \(name), and its fingerprint when it was written.
        original: \(original.hexadecimal)
        draft: \(draft)
        written: \(written.hexadecimal)

        """
    }

    init(name: String, original: Fingerprint, draft: String, written: Fingerprint) {
        self.name = name
        self.original = original
        self.draft = draft
        self.written = written
    }

    /// Reads the record of a raw page, or gives nil when the text is none.
    init?(name: String, text: String) {
        var values: [Substring: Substring] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            values[line[..<colon]] = line[colon...].dropFirst().trimmed
        }
        guard let original = values["original"].flatMap({ Fingerprint(hexadecimal: $0) }),
            let written = values["written"].flatMap({ Fingerprint(hexadecimal: $0) }),
            let draft = values["draft"], draft.hasPrefix("articles/")
        else { return nil }
        self.init(name: name, original: original, draft: String(draft), written: written)
    }
}
