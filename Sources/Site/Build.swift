import Bulletin
package import Language
import Mustache
package import Output
package import SourceText

/// One build: Content is read into a bulletin, the bulletin is planned as pages, and Output becomes exactly those pages.
package struct Build: Sendable {
    package let content: String
    package let templates: String
    package let output: String
    /// Where the site will be published, when not where `site.yaml` says.
    package let baseURL: String?
    /// What decides which texts are out already.
    package let now: Moment
    package let drafts: Bool
    /// Whether warnings keep the site from being written.
    package let strict: Bool
    /// Stands for the program itself: another one makes every page again.
    package let program: Fingerprint
    /// How many seconds the sources must have been at rest for the build to be remembered.
    package let secondsOfRest: Int
    /// Who is told how far the build has come.
    package let progress: BuildProgress

    package init(
        content: String, templates: String, output: String, baseURL: String? = nil, now: Moment, drafts: Bool = false,
        strict: Bool = false, program: Fingerprint, secondsOfRest: Int = 2, progress: BuildProgress = .unseen
    ) {
        self.content = content
        self.templates = templates
        self.output = output
        self.baseURL = baseURL
        self.now = now
        self.drafts = drafts
        self.strict = strict
        self.program = program
        self.secondsOfRest = secondsOfRest
        self.progress = progress
    }

    /// Makes Output the site that Content says. Nothing of it is touched if anything is wrong.
    package func run() -> BuildResult {
        let tree = OutputTree(at: output, program: program, progress: progress)
        if let unchanged = unchanged(since: LastBuild(of: tree), in: tree) { return unchanged }
        // Before anything is read: what changes from now on differs from these stamps.
        let sources = FolderStamps(of: [content, templates], restingFor: secondsOfRest)
        var (result, _, files) = plannedPages()
        guard !result.report.hasErrors else { return result }
        result.changes = tree.become(files, report: &result.report)
        if let sources { remember(result, from: sources, in: tree) }
        return result
    }

    /// The result of a build that has nothing to do; nil when it must be found out what there is to do.
    private func unchanged(since last: LastBuild?, in tree: OutputTree) -> BuildResult? {
        guard let last, last.request == request, last.hours.contains(now.secondsSince1970),
            last.sources.stillHold(), let state = tree.stateAsLeft(), state.mark == last.output
        else { return nil }
        return BuildResult(
            report: Report(), articles: last.articles, pages: state.files,
            nextChange: last.nextChange.flatMap { try? Moment(secondsSince1970: $0) },
            changes: OutputChanges(written: [], kept: state.files, removed: []))
    }

    /// A build with findings is not remembered: the next one must say them again.
    private func remember(_ result: BuildResult, from sources: FolderStamps, in tree: OutputTree) {
        guard result.changes != nil, result.report.isEmpty, sources.wereAtRest,
            let state = tree.stateAsLeft()
        else { return }
        LastBuild(
            request: request, output: state.mark, start: now.secondsSince1970,
            nextChange: result.nextChange?.secondsSince1970, articles: result.articles, sources: sources
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

    /// Finds all that is wrong without writing anything.
    package func check() -> BuildResult { plannedPages().result }

    /// All that is to be made and, if nothing is wrong, how.
    func plannedPages() -> (result: BuildResult, pages: [Page], files: [OutputFile]) {
        var report = Report()
        progress.tell(.reading)
        checkFolders(output: output, sources: [content, templates], report: &report)
        // Both are read whatever the other gives, so that one run shows all that is wrong.
        let bulletin = Bulletin(
            reading: content, now: now, showingDrafts: drafts, baseURL: baseURL, report: &report)
        let templates = Templates(reading: templates, report: &report)
        guard let bulletin, let templates else { return (BuildResult(report: report), [], []) }
        templates.labels.check(against: bulletin, at: templates.labelsFile, report: &report)
        for check in checks { check.run(bulletin, &report) }
        progress.tell(.planning)
        let addresses = Addresses(baseURL: bulletin.settings.baseURL, articles: bulletin.articles)
        let links = LinkTable(of: bulletin, addresses, report: &report)
        let site = SiteModel(
            bulletin, addresses: addresses, labels: templates.labels, links: links, assets: templates.assets)
        let pages = plan(site, report: &report)
        links.checkAddresses(against: pages, report: &report)
        let files = outputs(of: pages, with: templates, report: &report)
        if strict { report.makeWarningsErrors() }
        let result = BuildResult(
            report: report, articles: bulletin.articles.count, pages: pages.count,
            nextChange: bulletin.nextChange(after: now, countingDrafts: drafts))
        return (result, pages, files)
    }
}

/// What a build found and did.
package struct BuildResult: Sendable {
    package var report: Report
    package var articles = 0
    package var pages = 0
    /// When a build would next show other texts though nothing was edited; nil when never.
    package var nextChange: Moment?
    /// What changed in Output; nil when nothing was to be written, or nothing could be.
    package var changes: OutputChanges?
}
