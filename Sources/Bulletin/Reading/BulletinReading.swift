package import Language
package import SourceText

/// The files of Content, listed before any of them is read.
package struct ContentListing: Sendable {
    /// Nil when the folder cannot be read.
    fileprivate let layout: ContentLayout?
    fileprivate let report: Report

    /// - Parameter folder: The folder as the user gave it; places in messages begin with it.
    package init(of folder: String) {
        var report = Report()
        layout = ContentLayout(at: folder, report: &report)
        self.report = report
    }

    /// Where the site will be published, known before anything else is read; nil when the folder cannot be read. What is
    /// wrong with the settings is said when the bulletin is read.
    ///
    /// - Parameter given: The address given with the command, which wins over `site.yaml`.
    package func baseURL(given: String?) -> String? {
        var unsaid = Report()
        return layout.map { SiteSettings(reading: $0, baseURL: given, report: &unsaid).baseURL }
    }
}

extension Bulletin {
    /// Reads all of Content; nil only when there is no such folder. Whatever is wrong with it is in the report.
    ///
    /// - Parameters:
    ///   - now: The moment that decides what is published already, and what no longer.
    ///   - showingDrafts: Whether drafts count as published.
    ///   - baseURL: The address of the site given with the command, which wins over `site.yaml`.
    ///   - holdsTexts: Whether the words of the texts stay in memory; else they are read again where they are wanted.
    package init?(
        reading listing: ContentListing, now: Moment, showingDrafts: Bool = false, baseURL: String? = nil,
        holdingTexts holdsTexts: Bool = true, report: inout Report
    ) {
        report.merge(listing.report)
        guard let content = listing.layout else { return nil }
        let settings = SiteSettings(reading: content, baseURL: baseURL, report: &report)
        let registers = Registers(reading: content, report: &report)
        let reader = ArticleReader(
            content: content, settings: settings, registers: registers, holdingTexts: holdsTexts)

        let read = inParallel(content.articles, report: &report) { file, report in reader.read(file, report: &report) }
        let unreadable = Set(read.indices.lazy.filter { read[$0] == nil }.map { content.articles[$0].path })
        let pairing = Pairing(of: read.compactMap { $0 }, besides: unreadable, in: content)
        report.merge(pairing.report)

        let showing = Showing(of: pairing.articles, now: now, showingDrafts: showingDrafts, report: &report)
        let (standings, (files, ofFiles)) = atOnce {
            Standings(of: showing.articles, showing.hidden)
        } _: {
            var report = Report()
            let files = PublishedFiles(of: content, namedBy: showing.articles, report: &report)
            return (files, report)
        }
        report.merge(ofFiles)
        self.init(
            settings: settings, articles: showing.articles, organisations: registers.organisations,
            tags: registers.tags, sections: registers.sections, events: registers.events,
            glossary: registers.glossary, files: files.published,
            attachments: files.attachments, hiddenTexts: showing.hidden, unreadableTexts: unreadable,
            standings: standings)
        guard settings.tellsOfStaleTexts, let ledger = TranslationLedger(below: content.folder.path, report: &report)
        else { return }
        self = comparing(with: ledger, report: &report)
    }
}
