import Bulletin
package import Language
import Mustache
package import SourceText

/// What a template author may ask of a site: are its templates right, what does a page kind offer, how does one look.
package struct TemplateInspection: Sendable {
    private let templates: String
    private let content: String
    private let now: Moment

    /// - Parameter now: what decides which texts examples are taken from.
    package init(templates: String, content: String, now: Moment) {
        self.templates = templates
        self.content = content
        self.now = now
    }

    /// Checks every template against all that pages of its kind show, in each language; gives how many there are.
    package func check(report: inout Report) -> Int {
        guard let templates = Templates(reading: templates, report: &report) else { return 0 }
        _ = Programs(templates, report: &report)
        templates.library.checkUse(from: pageModels.map(\.template), report: &report)
        return templates.library.names.count
    }

    /// The kinds of pages that have a template.
    package var pageKinds: [OfferedPageKind] {
        pageModels.map { OfferedPageKind(name: $0.name, template: $0.template, meaning: Meanings.ofPageKinds[$0.name]) }
    }

    /// What pages of a kind offer to their template; nil after reporting that there is no such kind.
    package func names(of pageKind: String, in language: Language, report: inout Report) -> [OfferedName]? {
        guard let model = pageModels.first(where: { $0.name == pageKind }) else {
            report.add(.unknownPageKind(pageKind, among: pageModels.map(\.name)))
            return nil
        }
        return OfferedNames(of: model.shape, examples: records(of: model, in: language)).names
    }

    /// How many pages examples are looked for on.
    private static let mostExamples = 100

    /// What pages of a kind show, those of the language first; none where the content cannot be read.
    private func records(of model: PageModel, in language: Language) -> [Record] {
        var ignored = Report()
        guard
            let bulletin = Bulletin(
                reading: ContentListing(of: content), now: now, showingDrafts: false, baseURL: nil, report: &ignored),
            let templates = Templates(reading: templates, report: &ignored)
        else { return [] }
        let addresses = Addresses(baseURL: bulletin.settings.baseURL, articles: bulletin.articles)
        let links = LinkTable(of: bulletin, addresses, report: &ignored)
        let site = SiteModel(
            bulletin, addresses: addresses, labels: templates.labels, links: links, assets: templates.assets)
        let shown = plan(site, keeping: nil, report: &ignored).pages.compactMap {
            page -> (record: @Sendable () -> Record, language: Language)? in
            guard case .page(let shown, let language, let record) = page.content, shown.name == model.name else {
                return nil
            }
            return (record, language)
        }
        let sorted = shown.filter { $0.language == language } + shown.filter { $0.language != language }
        return sorted.prefix(Self.mostExamples).map { $0.record() }
    }
}

/// A kind of page as template authors know it.
package struct OfferedPageKind: Sendable {
    package let name: String
    /// Its template's path below Templates without `.mustache`.
    package let template: String
    package let meaning: Message?
}
