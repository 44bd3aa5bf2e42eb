package import Language
package import SourceText

/// One template shown with data that stands in for a page's own.
package struct TemplatePreview {
    private let template: SourceFile
    private let partials: [SourceFile]
    private let folder: String
    private let formatters: FormatterTable
    private let translations: TranslationTable
    private let profile: Profile

    /// A template, and the partials below a folder that it may include.
    package init(
        _ template: SourceFile, partials: [SourceFile], below folder: String,
        formatters: FormatterTable = FormatterTable(), translations: TranslationTable = TranslationTable(),
        profile: Profile
    ) {
        self.template = template
        self.partials = partials
        self.folder = folder
        self.formatters = formatters
        self.translations = translations
        self.profile = profile
    }

    /// What the template makes of data in JSON; nil after reporting all that is wrong with either.
    package func page(showing data: SourceFile, in language: Language, report: inout Report) -> [UInt8]? {
        let program = program(in: language, report: &report)
        do throws(Diagnostic) {
            let value = try JSONReader.value(of: data)
            guard let program else { return nil }
            var bytes: [UInt8] = []
            try program.render(profile.escapesByPlace ? value.withHTML : value, into: &bytes)
            return bytes
        } catch {
            report.add(error)
            return nil
        }
    }

    private func program(in language: Language, report: inout Report) -> TemplateProgram? {
        let name = Self.name(of: template.path, profile)
        var found = Report()
        let library = TemplateLibrary(
            partials, main: template, named: name, below: folder, formatters: formatters, translations: translations,
            profile: profile, report: &found)
        let kind: FieldKind = profile.isStrict ? .data : .open
        let program = library.program(name, showing: kind, in: language, for: name, report: &found)
        let isWrong = addFindings(of: found, in: library, to: &report)
        return isWrong ? nil : program
    }

    /// Takes over what concerns the template; what is wrong with its neighbours in the folder does not.
    private func addFindings(of found: Report, in library: TemplateLibrary, to report: inout Report) -> Bool {
        let used = Set(library.reached(from: [0]).map { library.templates[$0].file.path })
        let others = Set(library.templates.map(\.file.path)).subtracting(used)
        var kept: [Diagnostic] = []
        for var finding in found.diagnostics where finding.location.map({ !others.contains($0.file.path) }) ?? true {
            // No page kind is shown here, so none is named.
            finding.notes.removeAll { $0.location == nil }
            kept.append(finding)
        }
        report.addOnce(kept)
        return kept.contains { $0.severity == .error }
    }

    /// `card.html` of `Templates/parts/card.html.mustache`.
    ///
    /// A name that does not say what the page is stands for HTML, in which nothing is printed as it is.
    private static func name(of path: String, _ profile: Profile) -> String {
        let last = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        let name = String(last.hasSuffix(".mustache") ? last.dropLast(".mustache".count) : last)
        let isKnown = [".html", ".xml", ".json", ".txt"].contains { name.hasSuffix($0) }
        return isKnown || !profile.escapesByPlace ? name : name + ".html"
    }
}

extension Value {
    /// The key under which data write HTML; no name of a template can begin with its first character.
    private static let htmlKey = "@html"

    /// The value with each `{"@html": "…"}` in it as trusted HTML.
    fileprivate var withHTML: Value {
        switch self {
        case .items(let list): return .list(list.values.map(\.withHTML))
        case .map(let map):
            if map.names == [Self.htmlKey], case .text(let text)? = map[Self.htmlKey] {
                return .html(SafeHTML(trusting: Array(text.utf8)))
            }
            return .map(OpenMap(map.names.map { (name: $0, value: map[$0]?.withHTML ?? .absent) }))
        default: return self
        }
    }
}
