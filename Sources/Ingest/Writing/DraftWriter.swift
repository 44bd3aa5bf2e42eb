import SourceText

/// What became of one draft when it was written.
package struct WrittenDraft: Sendable, Equatable {
    package enum State: String, Sendable {
        case written
        /// What ingest makes of the page has changed, and nobody has touched the draft since.
        case rewritten
        case unchanged
        /// An editor has touched the draft, moved it or removed it.
        case kept
        case failed
    }

    /// The file the draft was made of, as it was given.
    package let file: String
    /// Below Content; nil when nothing could be written.
    package let draft: String?
    package let state: State
}

/// Writes drafts into Content: first the raw page, then the draft, then what to remember of both.
struct DraftWriter {
    private let content: ContentFolder
    private var originals: Originals

    init(into content: ContentFolder) {
        self.content = content
        originals = Originals(in: content)
    }

    mutating func write(_ draft: Draft, of result: IngestResult, report: inout Report) -> WrittenDraft {
        do throws(ContentFolder.Failure) {
            return try attempt(draft, of: result, report: &report)
        } catch {
            switch error {
            case .leavesFolder: report.add(.leavesContent(result.file))
            case .system(let reason): report.add(.notWritten(result.file, because: reason))
            }
        }
        return WrittenDraft(file: result.file, draft: nil, state: .failed)
    }

    private mutating func attempt(
        _ draft: Draft, of result: IngestResult, report: inout Report
    ) throws(ContentFolder.Failure) -> WrittenDraft {
        let fingerprint = Fingerprint(of: result.bytes)
        let record = originals.record(of: fingerprint)
        let name = record?.name ?? originals.name(for: result.file, bytes: result.bytes, fingerprint: fingerprint)
        let file = DraftFile(draft, original: name)
        try originals.keep(result.bytes, as: name)
        let (path, state) =
            if let record {
                try renew(record, with: file, report: &report)
            } else {
                try place(file, original: name, fingerprint: fingerprint, report: &report)
            }
        return WrittenDraft(file: result.file, draft: path, state: state)
    }
}

extension DraftWriter {
    /// Writes the draft of a page that was ingested before, if nobody has touched it.
    private mutating func renew(
        _ record: IngestRecord, with file: DraftFile, report: inout Report
    ) throws(ContentFolder.Failure) -> (String, WrittenDraft.State) {
        let original = "originals/" + record.name
        guard content.exists(record.draft) else {
            report.add(.draftIsGone(record.draft, original: original))
            return (record.draft, .kept)
        }
        let bytes = content.bytes(at: record.draft)
        if bytes == file.bytes {
            try remember(record.name, record.original, draft: record.draft, file: file)
            return (record.draft, .unchanged)
        }
        guard let bytes, Fingerprint(of: bytes) == record.written else {
            report.add(.draftWasEdited(record.draft, original: original))
            return (record.draft, .kept)
        }
        try content.write(file.bytes, to: record.draft)
        try remember(record.name, record.original, draft: record.draft, file: file)
        return (record.draft, .rewritten)
    }

    /// Writes the draft of a page that is new, beside another article if that has its name.
    private mutating func place(
        _ file: DraftFile, original: String, fingerprint: Fingerprint, report: inout Report
    ) throws(ContentFolder.Failure) -> (String, WrittenDraft.State) {
        let candidates = [file, file.renamed(adding: String(fingerprint.hexadecimal.prefix(8)))]
        for candidate in candidates {
            guard content.exists(candidate.path) else {
                try content.write(candidate.bytes, to: candidate.path)
                try remember(original, fingerprint, draft: candidate.path, file: candidate)
                if candidate.path != file.path { report.add(.nameIsTaken(file.path, writtenAt: candidate.path)) }
                return (candidate.path, .written)
            }
            if content.bytes(at: candidate.path) == candidate.bytes {
                try remember(original, fingerprint, draft: candidate.path, file: candidate)
                return (candidate.path, .unchanged)
            }
            if isDraft(of: original, at: candidate.path) { break }
        }
        report.add(.draftWasEdited(file.path, original: "originals/" + original))
        return (file.path, .kept)
    }

    /// Whether a file says that it was made of a raw page; its record may have been lost.
    private func isDraft(of original: String, at path: String) -> Bool {
        guard let bytes = content.bytes(at: path) else { return false }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.split(separator: "\n").prefix(200).contains { $0 == "original: originals/\(original)" }
    }

    private mutating func remember(
        _ name: String, _ original: Fingerprint, draft: String, file: DraftFile
    ) throws(ContentFolder.Failure) {
        let record = IngestRecord(
            name: name, original: original, draft: draft, written: Fingerprint(of: file.bytes))
        guard originals.record(of: original) != record else { return }
        try originals.remember(record)
    }
}
