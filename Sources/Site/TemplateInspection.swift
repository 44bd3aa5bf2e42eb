import Bulletin
import Language
import Mustache
package import SourceText

extension Build {
    /// Checks every template against all that pages of its kind show, in each language.
    package func checkTemplates() -> Report {
        var report = Report()
        guard let templates = Templates(reading: templates, report: &report) else { return report }
        _ = Programs(templates, report: &report)
        if strict { report.makeWarningsErrors() }
        return report
    }

    /// What pages of a kind offer to their template: nil after reporting that there is no such kind.
    package func names(of pageKind: String, report: inout Report) -> [OfferedName]? {
        let models = pageKinds.flatMap { $0.models }
        guard let model = models.first(where: { $0.name == pageKind }) else {
            report.add(.unknownPageKind(pageKind, among: models.map(\.name)))
            return nil
        }
        return OfferedNames(of: model.shape, example: firstRecord(of: model)).names
    }

    /// What the first page of a kind shows, if the content can be read.
    private func firstRecord(of model: PageModel) -> Record? {
        var ignored = Report()
        guard
            let bulletin = Bulletin(
                reading: content, now: now, showingDrafts: drafts, baseURL: baseURL, report: &ignored),
            let templates = Templates(reading: templates, report: &ignored)
        else { return nil }
        var resolver = LinkResolver(bulletin)
        let links = resolver.table(report: &ignored)
        let site = SiteModel(bulletin, labels: templates.labels, links: links, assets: templates.assets)
        return plan(site, report: &ignored).lazy.compactMap { page in
            guard case .template(let shown, let record, _) = page.content, shown.name == model.name else { return nil }
            return record
        }.first
    }
}

/// A name that a template may use, what it holds, and what it holds on one page of the site.
package struct OfferedName: Sendable {
    /// `title`, `page.title`, or `tags[].name` for what the items of a list hold.
    package let path: String
    package let kind: Message
    package let example: String?
}
