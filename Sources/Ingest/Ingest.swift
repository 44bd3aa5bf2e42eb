package import Language
package import SourceText

/// Turns saved news pages into drafts for the bulletin.
///
/// Pages are read in parallel and handed on in the order they were given, so that a thousand of them need no more memory
/// than a few: what is remembered of each is its account, by which others of the same words or event are found.
package struct Ingest: Sendable {
    /// The path of the folder that drafts go to.
    package let content: String
    /// The encoding that the user says the pages have; nil for UTF-8.
    package let encoding: Encoding?

    package init(content: String, encoding: Encoding? = nil) {
        self.content = content
        self.encoding = encoding
    }

    /// What ingest makes of files and of the pages below folders, in their order; nothing is written.
    ///
    /// Every file that makes no draft is a result that says why, and a finding in the report.
    package func drafts(of paths: [String], report: inout Report) -> [IngestResult] {
        var results: [IngestResult] = []
        read(paths, report: &report) { result, _ in results.append(result) }
        return results
    }

    /// Writes the drafts among results, with their raw pages; one that fails does not keep the others from being written.
    package func write(_ results: [IngestResult], updating: Bool = false, report: inout Report) -> [WrittenDraft] {
        var writer = writer(updating: updating)
        return results.compactMap { result in
            result.draft.map { writer.write($0, of: result, report: &report) }
        }
    }

    /// What writes drafts one after the other; on trial it does all but write.
    package func writer(updating: Bool, isTrial: Bool = false) -> DraftWriter {
        DraftWriter(into: ContentFolder(path: content, isReadOnly: isTrial), updating: updating)
    }

    /// Reads files and the pages below folders, and hands each result on in their order, to be written or shown.
    package func read(
        _ paths: [String], report: inout Report, handOn: (IngestResult, inout Report) -> Void
    ) {
        let files = InputFiles(at: paths, report: &report).paths
        let reader = PageReader(files, encoding: encoding, registers: Registers(below: content))
        var namer = DraftNamer(in: ContentFolder(path: content))
        var accounts = Accounts()
        let places = reader.firstPass { result in
            if let account = namer.account(of: result) { accounts.add(account) }
        }
        for account in ContentAccounts.all(below: content) { accounts.add(account) }
        reader.secondPass(over: places) { result in
            let related = related(result, namer.account(of: result), among: &accounts)
            if let refusal = related.refusal { report.add(.refused(refusal)) }
            handOn(related, &report)
        }
    }

    /// The result with what is known of the draft's kin in its review.
    private func related(_ result: IngestResult, _ account: Account?, among accounts: inout Accounts) -> IngestResult {
        guard let draft = result.draft, let account else { return result }
        let notes = accounts.notes(for: account, of: draft).map { $0[draft.language] }
        guard !notes.isEmpty else { return result }
        return IngestResult(file: result.file, outcome: .draft(draft.adding(review: notes)), bytes: result.bytes)
    }

    /// What ingest makes of one file.
    static func result(of file: PageFile, _ registers: Registers? = nil) -> IngestResult {
        switch file.content {
        case .refused(let reason): IngestResult(file: file.path, outcome: .refused(reason), bytes: file.bytes)
        case .page(let page):
            IngestResult(file: file.path, outcome: ArticleReader.outcome(of: page, registers), bytes: file.bytes)
        }
    }
}
