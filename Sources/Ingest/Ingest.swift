package import SourceText

/// Turns saved news pages into drafts for the bulletin.
///
/// Reading and writing are apart: drafts can be looked at, printed or counted without touching Content.
package struct Ingest: Sendable {
    /// The path of the folder that drafts go to.
    package let content: String

    package init(content: String) {
        self.content = content
    }

    /// What ingest makes of files and of the pages below folders, in their order; nothing is written.
    ///
    /// Every file that makes no draft is a result that says why, and a finding in the report.
    package func drafts(of paths: [String], report: inout Report) -> [IngestResult] {
        let results = InputFiles(at: paths, report: &report).paths.map { Self.result(of: PageFile(reading: $0)) }
        for result in results {
            if let reason = result.refusal { report.add(.refused(result.file, reason)) }
        }
        return results
    }

    /// Writes the drafts among results, with their raw pages; one that fails does not keep the others from being written.
    package func write(_ results: [IngestResult], report: inout Report) -> [WrittenDraft] {
        var writer = DraftWriter(into: ContentFolder(path: content))
        var written: [WrittenDraft] = []
        for result in results {
            guard let draft = result.draft else { continue }
            written.append(writer.write(draft, of: result, report: &report))
        }
        return written
    }

    /// What ingest makes of one file.
    static func result(of file: PageFile) -> IngestResult {
        switch file.content {
        case .refused(let reason): IngestResult(file: file.path, outcome: .refused(reason), bytes: file.bytes)
        case .text(let source):
            IngestResult(file: file.path, outcome: ArticleReader.outcome(of: RawPage(source)), bytes: file.bytes)
        }
    }
}
