import Language
package import SourceText

/// What became of one draft when it was written.
package struct WrittenDraft: Sendable, Equatable {
    package enum State: String, Sendable {
        case written
        /// What ingest makes of the page has changed, and nobody has touched the draft since.
        case rewritten
        case unchanged
        /// An editor has touched the draft, moved it or removed it.
        case kept
        /// What ingest has learned went into the draft, and the editor's words stayed.
        case merged
        case failed
    }

    /// The file the draft was made of, as it was given.
    package let file: String
    /// Below Content; nil when nothing could be written.
    package let draft: String?
    package let state: State
    /// What an update changes in a draft that an editor has touched, as lines to look at.
    package var difference: String?
}

/// Writes drafts into Content: first the raw page, then the draft, then what to remember of both.
package struct DraftWriter {
    private let content: ContentFolder
    private var originals: Originals
    /// Whether what ingest has learned goes into drafts that an editor has touched.
    private let updating: Bool

    init(into content: ContentFolder, updating: Bool = false) {
        self.content = content
        self.updating = updating
        originals = Originals(in: content)
    }

    package mutating func write(_ draft: Draft, of result: IngestResult, report: inout Report) -> WrittenDraft {
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
        let fingerprint = result.fingerprint
        let record = originals.record(of: fingerprint)
        let name = record?.name ?? originals.name(for: result.file, bytes: result.bytes, fingerprint: fingerprint)
        let file = DraftFile(draft, original: name)
        let isNew = try originals.keep(result.bytes, as: name)
        guard let record else {
            do throws(ContentFolder.Failure) {
                let (path, state) = try place(file, original: name, fingerprint: fingerprint, report: &report)
                return WrittenDraft(file: result.file, draft: path, state: state)
            } catch {
                // A raw page without its draft would only be in the way of the next try.
                if isNew { originals.remove(name) }
                throw error
            }
        }
        let named = file.named(by: fingerprint)
        let (state, difference) = try renew(
            record, with: record.draft == named.path ? named : file, report: &report)
        return WrittenDraft(file: result.file, draft: record.draft, state: state, difference: difference)
    }
}

extension DraftWriter {
    /// Writes the draft of a page that was ingested before, if nobody has touched it.
    private mutating func renew(
        _ record: IngestRecord, with file: DraftFile, report: inout Report
    ) throws(ContentFolder.Failure) -> (WrittenDraft.State, difference: String?) {
        let original = "originals/" + record.name
        guard content.exists(record.draft) else {
            report.add(.draftIsGone(record.draft, original: original))
            return (.kept, nil)
        }
        let bytes = content.bytes(at: record.draft)
        if bytes == file.bytes {
            try remember(record.name, record.original, draft: record.draft, file: file)
            return (.unchanged, nil)
        }
        guard let bytes, Fingerprint(of: bytes) == record.written else {
            return try update(record, edited: bytes, with: file, report: &report)
        }
        try copyPictures(of: file)
        try content.write(file.bytes, to: record.draft)
        try remember(record.name, record.original, draft: record.draft, file: file)
        return (.rewritten, nil)
    }

    /// Brings what ingest has learned into a draft that an editor has touched, when that was asked for.
    private mutating func update(
        _ record: IngestRecord, edited: [UInt8]?, with file: DraftFile, report: inout Report
    ) throws(ContentFolder.Failure) -> (WrittenDraft.State, difference: String?) {
        let base = originals.written(record.name)
        let hasLearned = base.map { $0 != file.bytes } ?? true
        guard let edited, updating, hasLearned, let base else {
            report.add(
                .draftWasEdited(
                    record.draft, original: "originals/" + record.name, canUpdate: hasLearned && base != nil))
            return (.kept, nil)
        }
        let editedText = String(decoding: edited, as: UTF8.self)
        let merge = ThreeWayMerge(base: String(decoding: base, as: UTF8.self), edited: editedText, new: file.text)
        let lines = ThreeWayMerge.lines(of: editedText)
        let difference = LineChanges(from: lines, to: merge.lines).text(of: lines)
        if merge.conflicts > 0 { report.add(.editorsWordsStayed(record.draft, merge.conflicts)) }
        try copyPictures(of: file)
        try content.write(Array(merge.text.utf8), to: record.draft)
        try remember(record.name, record.original, draft: record.draft, file: file)
        return (difference.isEmpty ? .kept : .merged, difference)
    }

    /// Writes the draft of a page that is new, beside another article if that has its name.
    private mutating func place(
        _ file: DraftFile, original: String, fingerprint: Fingerprint, report: inout Report
    ) throws(ContentFolder.Failure) -> (String, WrittenDraft.State) {
        switch DraftPlaces(in: content).place(for: file, original: original, fingerprint: fingerprint) {
        case .free(let placed):
            try copyPictures(of: placed)
            try content.write(placed.bytes, to: placed.path)
            try remember(original, fingerprint, draft: placed.path, file: placed)
            if placed.path != file.path { report.add(.nameIsTaken(file.path, writtenAt: placed.path)) }
            return (placed.path, .written)
        case .same(let placed):
            try remember(original, fingerprint, draft: placed.path, file: placed)
            return (placed.path, .unchanged)
        case .edited(let path):
            report.add(.draftWasEdited(path, original: "originals/" + original, canUpdate: false))
            return (path, .kept)
        }
    }

    /// Puts a draft's pictures beside it, before the draft that names them; one that is gone meanwhile fails the draft.
    private func copyPictures(of file: DraftFile) throws(ContentFolder.Failure) {
        for (path, picture) in file.pictures where !content.exists(path) {
            let bytes: [UInt8]
            do throws(FileFault) {
                bytes = try SourceText.bytes(ofFileAt: picture.location)
            } catch {
                throw .system(error.reason.en)
            }
            try content.write(bytes, to: path)
        }
    }

    private mutating func remember(
        _ name: String, _ original: Fingerprint, draft: String, file: DraftFile
    ) throws(ContentFolder.Failure) {
        let record = IngestRecord(
            name: name, original: original, draft: draft, written: Fingerprint(of: file.bytes))
        try originals.keepWritten(file.bytes, of: name)
        guard originals.record(of: original) != record else { return }
        try originals.remember(record)
    }
}
