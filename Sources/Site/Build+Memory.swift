import Language
import Output
import SourceText

/// What a build knows of the one before it.
extension Build {
    /// The result of a build that has nothing to do; nil when it must be found out what there is to do.
    func unchanged(since last: LastBuild?, in tree: OutputTree) -> BuildResult? {
        guard let last, last.request == request, last.hours.contains(now.secondsSince1970), last.sources.wereAtRest,
            last.sources.stillHold(), let state = tree.stateAsLeft(), state.mark == last.output
        else { return nil }
        return BuildResult(
            report: last.report, articles: last.articles, pages: last.pages,
            nextChange: last.nextChange,
            changes: OutputChanges(written: [], kept: state.files, removed: []))
    }

    /// Keeps for the next build what this one was made from and did.
    ///
    /// - Parameters:
    ///   - result: What was found in the sources; what Output itself gave reason to say is said once only.
    ///   - sources: Nil where something in them cannot be recognised without reading it.
    func remember(
        _ result: BuildResult, from sources: FolderStamps?, _ renewal: OutputTree.Renewal, in tree: OutputTree
    ) {
        if !renewal.changes.isEmpty {
            let before = LastBuild(of: tree)?.sources
            let changed = sources.flatMap { now in before.map { now.changes(since: $0) } }
            LastChanges(renewal, after: changed).remember(in: tree)
        }
        guard let sources else { return }
        LastBuild(
            request: request, output: renewal.mark, start: now.secondsSince1970,
            nextChange: result.nextChange, articles: result.articles, pages: result.pages,
            report: result.report, sources: sources
        ).remember(in: tree)
    }

    /// Stands for all that a build was asked for, apart from the hour.
    private var request: Fingerprint {
        var builder = FingerprintBuilder()
        builder.combine(program)
        for text in [content, templates, output, baseURL ?? ""] { builder.combine(text) }
        for flag in [baseURL != nil, drafts, strict] { builder.combine(flag) }
        return builder.fingerprint
    }
}
