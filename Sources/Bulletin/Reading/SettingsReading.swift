import Language
import Markdown
import SourceText

extension SiteSettings {
    /// What holds without `site.yaml`; the address says by itself that it is not a public one.
    package static let standard = SiteSettings(
        names: Bilingual(vi: "Bản tin", en: "Bulletin"), baseURL: "http://localhost:8080",
        publisher: Bilingual(vi: "Bản tin", en: "Bulletin"))

    /// The settings of `site.yaml`, with the standard ones for what it leaves out.
    ///
    /// - Parameter baseURL: The address given with the command, which wins.
    init(reading content: ContentLayout, baseURL: String?, report: inout Report) {
        self = .standard
        if let file = content.settings {
            if let source = content.folder.read(file, report: &report),
                let yaml = YAMLFile(reading: source, report: &report)
            {
                read(yaml, baseURLIsGiven: baseURL != nil, report: &report)
            }
        } else {
            report.add(.noSettings(content.folder.printed("site.yaml")))
        }
        guard let baseURL else { return }
        if isBaseURL(baseURL) {
            self.baseURL = withoutSlashes(baseURL)
        } else {
            report.add(.wrongBaseURL(baseURL))
        }
    }

    private mutating func read(_ yaml: YAMLFile, baseURLIsGiven: Bool, report: inout Report) {
        guard let entries = yaml.root.isNull ? [] : yaml.root.map else {
            report.add(.settingsAreNoMap(at: yaml.source.location(yaml.root.range)))
            return
        }
        let fields = Fields(entries, in: yaml.source)
        fields.reportUnknown(
            besides: [
                "name", "base_url", "publisher", "time_zone", "allowed_html", "related", "stale_notice",
                "facing_pages",
            ], report: &report)
        names = fields["name"]?.pair(report: &report) ?? names
        publisher = fields["publisher"]?.pairOrText(report: &report) ?? names
        offset = fields["time_zone"]?.timeZone(report: &report) ?? offset
        allowedElements = fields["allowed_html"]?.harmlessElements(report: &report) ?? []
        relatedArticles = fields["related"]?.countOrOff(report: &report) ?? 0
        tellsOfStaleTexts = fields["stale_notice"]?.flag(report: &report) ?? false
        hasFacingPages = fields["facing_pages"]?.flag(report: &report) ?? true
        baseURL = fields["base_url"]?.baseURL(report: &report) ?? baseURL
        let start = yaml.source.start
        if fields["name"] == nil {
            report.add(.noSetting("name", form: .pair, standIn: "\(names.vi) | \(names.en)", at: start))
        }
        if fields["base_url"] == nil, !baseURLIsGiven {
            report.add(.noSetting("base_url", form: .baseURL, standIn: baseURL, at: start))
        }
    }
}

extension Field {
    /// A text for both languages, or one for each.
    fileprivate func pairOrText(report: inout Report) -> Bilingual<String>? {
        if node.text == nil { return pair(report: &report) }
        return line(report: &report).map { Bilingual(vi: $0, en: $0) }
    }

    /// `off`, or a number from 1 to 20.
    fileprivate func countOrOff(report: inout Report) -> Int? {
        guard let word = line(as: .countOrOff, report: &report), word != "off" else { return nil }
        if let count = Int(word), (1...20).contains(count) { return count }
        report.add(.wrongForm(word, of: self, not: .countOrOff))
        return nil
    }

    /// Minutes east of UTC.
    fileprivate func timeZone(report: inout Report) -> Int? {
        guard let zone = line(report: &report) else { return nil }
        let named = ["Asia/Ho_Chi_Minh": Moment.hanoiOffset, "UTC": 0]
        let isOffset = zone.utf8.count == 6 && (zone.hasPrefix("+") || zone.hasPrefix("-"))
        if let offset = named[zone] { return offset }
        if isOffset, let moment = try? Moment("2000-01-01T00:00" + zone) { return moment.offset }
        let near = suggestion(for: zone, among: named.keys.sorted())
        report.add(.unknownTimeZone(zone, at: place, near: near))
        return nil
    }

    fileprivate func baseURL(report: inout Report) -> String? {
        guard let address = line(as: .webAddress, report: &report) else { return nil }
        guard isBaseURL(address) else {
            report.add(.wrongForm(address, of: self, not: .baseURL))
            return nil
        }
        return withoutSlashes(address)
    }

    /// The names of elements that may stand in bodies, each of which must be harmless.
    fileprivate func harmlessElements(report: inout Report) -> [String] {
        let harmless = MarkdownRules.harmless
        let names = texts(report: &report).compactMap { item -> String? in
            guard let name = item.line(as: .list, report: &report) else { return nil }
            if harmless.contains(name) { return name }
            report.add(.elementNotAllowed(name, at: item.place, harmless: harmless))
            return nil
        }
        return names.sorted()
    }
}

/// Whether a text is a web address that others can be appended to.
private func isBaseURL(_ text: String) -> Bool {
    isWebAddress(text) && !text.contains("?") && !text.contains("#")
}

private func withoutSlashes(_ address: String) -> String {
    var address = address
    while address.hasSuffix("/") { address.removeLast() }
    return address
}
