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
    /// Whether results tell what was left out of each draft, as an explanation needs it.
    package let explains: Bool

    package init(content: String, encoding: Encoding? = nil, explains: Bool = false) {
        self.content = content
        self.encoding = encoding
        self.explains = explains
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
        let scratch = ScratchFile()
        let reader = PageReader(
            files, encoding: encoding, registers: Registers(below: content), explains: explains, scratch: scratch)
        var namer = DraftNamer(in: ContentFolder(path: content))
        var accounts = Accounts(in: scratch)
        let places = reader.firstPass { result in
            let account = result.draft.flatMap { result.account?.at(namer.path(of: $0, result)) }
            if let account { accounts.add(account) }
            return account?.path
        }
        for account in ContentAccounts.all(below: content) { accounts.add(account) }
        do throws(SortedRuns.Failure) { try accounts.close() } catch { report.add(.kinNotFound) }
        reader.secondPass(over: places, among: accounts) { result in
            if let refusal = result.refusal { report.add(.refused(refusal)) }
            handOn(result, &report)
        }
    }

    /// What ingest makes of one file.
    static func result(
        of file: PageFile, _ registers: Registers? = nil, explains: Bool = false
    ) -> IngestResult {
        let outcome: IngestResult.Outcome =
            switch file.content {
            case .refused(let reason): .refused(reason)
            case .page(let page): ArticleReader.outcome(of: page, registers, explains: explains)
            }
        return IngestResult(file: file.path, outcome: outcome, bytes: file.bytes)
    }
}
