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

    package init(
        content: String, templates: String, output: String, baseURL: String? = nil, now: Moment, drafts: Bool = false,
        strict: Bool = false, program: Fingerprint
    ) {
        self.content = content
        self.templates = templates
        self.output = output
        self.baseURL = baseURL
        self.now = now
        self.drafts = drafts
        self.strict = strict
        self.program = program
    }

    /// Makes Output the site that Content says. Nothing of it is touched if anything is wrong.
    package func run() -> BuildResult {
        var (result, files) = planned()
        guard !result.report.hasErrors else { return result }
        result.changes = OutputTree(at: output, program: program).become(files, report: &result.report)
        return result
    }

    /// Finds all that is wrong without writing anything.
    package func check() -> BuildResult { planned().result }

    private func planned() -> (result: BuildResult, files: [OutputFile]) {
        var report = Report()
        checkFolders(output: output, sources: [content, templates], report: &report)
        // Both are read whatever the other gives, so that one run shows all that is wrong.
        let bulletin = Bulletin(
            reading: content, now: now, showingDrafts: drafts, baseURL: baseURL, report: &report)
        let templates = Templates(reading: templates, report: &report)
        guard let bulletin, let templates else { return (BuildResult(report: report), []) }
        templates.labels.check(against: bulletin, at: templates.labelsFile, report: &report)
        for check in checks { check.run(bulletin, &report) }
        let addresses = Addresses(baseURL: bulletin.settings.baseURL, articles: bulletin.articles)
        let links = LinkTable(of: bulletin, addresses, report: &report)
        let site = SiteModel(
            bulletin, addresses: addresses, labels: templates.labels, links: links, assets: templates.assets)
        let pages = plan(site, report: &report)
        links.checkAddresses(against: pages, report: &report)
        let files = outputs(of: pages, with: templates, report: &report)
        if strict { report.makeWarningsErrors() }
        return (BuildResult(report: report, articles: bulletin.articles.count, pages: pages.count), files)
    }
}

/// What a build found and did.
package struct BuildResult: Sendable {
    package var report: Report
    package var articles = 0
    package var pages = 0
    /// What changed in Output; nil when nothing was to be written, or nothing could be.
    package var changes: OutputChanges?
}
