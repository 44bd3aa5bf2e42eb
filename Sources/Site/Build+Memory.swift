import Language
import Output
import SourceText

/// What a build knows of the one before it.
extension Build {
    /// The result of a build that has nothing to do; nil when it must be found out what there is to do.
    func unchanged(since last: LastBuild?, in tree: OutputTree) -> BuildResult? {
        guard let last, last.request == request, last.hours.contains(now.secondsSince1970),
            last.sources.stillHold(), let state = tree.stateAsLeft(), state.mark == last.output
        else { return nil }
        return BuildResult(
            report: Report(), articles: last.articles, pages: last.pages,
            nextChange: last.nextChange.flatMap { try? Moment(secondsSince1970: $0) },
            changes: OutputChanges(written: [], kept: state.files, removed: []))
    }

    /// A build with findings is not remembered: the next one must say them again.
    func remember(_ result: BuildResult, from sources: FolderStamps, in tree: OutputTree) {
        guard result.changes != nil, result.report.isEmpty, sources.wereAtRest, let state = tree.stateAsLeft() else {
            return
        }
        LastBuild(
            request: request, output: state.mark, start: now.secondsSince1970,
            nextChange: result.nextChange?.secondsSince1970, articles: result.articles, pages: result.pages,
            sources: sources
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
