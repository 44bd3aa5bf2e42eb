import Allocator
import Bulletin
package import Language
import Mustache
package import Output
import Proofreading
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
        allocator_take_large_pieces()
        // Before anything is read: what changes from now on differs from these stamps.
        let start = FolderStamps.Instant.now
        let (sources, listing) = atOnce {
            FolderStamps(of: [content, templates], restingFor: secondsOfRest, before: start)
        } _: {
            ContentListing(of: content)
        }
        let (result, _, files) = planned(from: listing)
        guard !result.report.hasErrors else { return result }
        var finished = result
        finished.material = [files]
        finished.changes = tree.become(files, report: &finished.report) { renewal in
            remember(result, from: sources, renewal, in: tree)
        }
        return finished
    }

    /// Finds all that is wrong without writing anything.
    package func check() -> BuildResult { planned(from: ContentListing(of: content), isCheck: true).result }

    /// All that is to be made and, if nothing is wrong, how.
    func planned(
        from listing: ContentListing, isCheck: Bool = false
    ) -> (result: BuildResult, pages: [Page], files: [OutputFile]) {
        var report = Report()
        guard let plan = plan(from: listing, holdingTexts: isCheck, report: &report) else {
            return (BuildResult(report: report), [], [])
        }
        let bulletin = plan.site.bulletin
        // A proofreader's reading takes longer than making all pages, and no page depends on what it finds.
        if isCheck { proofread(bulletin, report: &report) }
        let canBeMade = !report.hasErrors
        let (nextChange, files) = atOnce {
            bulletin.nextChange(after: now, countingDrafts: drafts)
        } _: {
            canBeMade ? outputs(of: plan.pages, with: plan.programs) : []
        }
        if strict { report.makeWarningsErrors() }
        let result = BuildResult(
            report: report, articles: bulletin.articles.count, pages: plan.pages.count(where: \.isReadable),
            nextChange: nextChange)
        return (result, plan.pages, files)
    }

    /// Reads everything, and says which pages there are to be; nil when there is nothing to read.
    ///
    /// - Parameter holdsTexts: Whether the texts are kept in memory for somebody who looks at them again.
    func plan(
        from listing: ContentListing, holdingTexts holdsTexts: Bool = false, report: inout Report
    ) -> BuildPlan? {
        progress.tell(.reading)
        checkFolders(output: output, sources: [content, templates], report: &report)
        // Both are read whatever the other gives, so that one run shows all that is wrong.
        let ((templates, programs, ofTemplates), (bulletin, ofContent)) = atOnce {
            var report = Report()
            let templates = Templates(
                reading: self.templates, baseURL: listing.baseURL(given: baseURL), report: &report)
            let programs = templates.map { Programs($0, report: &report) }
            return (templates, programs, report)
        } _: {
            var report = Report()
            let bulletin = Bulletin(
                reading: listing, now: now, showingDrafts: drafts, baseURL: baseURL, holdingTexts: holdsTexts,
                report: &report)
            return (bulletin, report)
        }
        report.merge(ofContent)
        report.merge(ofTemplates)
        guard let bulletin, let templates, let programs else { return nil }
        templates.labels.check(against: bulletin, at: templates.labelsFile, report: &report)
        progress.tell(.planning)
        let addresses = Addresses(baseURL: bulletin.settings.baseURL, articles: bulletin.articles)
        let links = checkedLinks(of: bulletin, addresses, report: &report)
        let site = SiteModel(
            bulletin, addresses: addresses, labels: templates.labels, links: links, assets: templates.assets)
        let ledger = AddressLedger(readingFrom: content, report: &report)
        let pagePlan = Site.plan(site, keeping: ledger, report: &report)
        links.checkAddresses(against: pagePlan.pages, report: &report)
        return BuildPlan(
            site: site, programs: programs, pages: pagePlan.pages, ledger: ledger, addressReview: pagePlan.review)
    }

    /// Where links lead, found out while the bulletin is checked.
    private func checkedLinks(of bulletin: Bulletin, _ addresses: Addresses, report: inout Report) -> LinkTable {
        let (checked, (links, found)) = atOnce {
            var report = Report()
            for check in checks { check.run(bulletin, &report) }
            return report
        } _: {
            var report = Report()
            return (LinkTable(of: bulletin, addresses, report: &report), report)
        }
        report.merge(checked)
        report.merge(found)
        return links
    }
}

/// What a build would make, and of what.
struct BuildPlan {
    let site: SiteModel
    let programs: Programs
    let pages: [Page]
    /// Nil for a site that keeps none.
    let ledger: AddressLedger?
    let addressReview: AddressReview?
}

/// What a build found and did.
package struct BuildResult: Sendable {
    package var report: Report
    package var articles = 0
    /// How many pages a reader can open, assets and feeds left out.
    package var pages = 0
    /// When a build would next show other texts though nothing was edited; nil when never.
    package var nextChange: Moment?
    /// What changed in Output; nil when nothing was to be written, or not all of it could be.
    package var changes: OutputChanges?
    /// What the site was made of. A program that ends anyway keeps it to its end: to take it apart piece by piece would
    /// take a tenth of the time of a build.
    package internal(set) var material: [any Sendable] = []

    /// Whether something in Output may be other than before.
    package var isOutputChanged: Bool {
        changes?.isEmpty == false || report.diagnostics.contains(where: \.isOfChangedOutput)
    }
}
