package import Language
package import SourceText

/// One template shown with data that stands in for a page's own.
package struct TemplatePreview {
    private let template: SourceFile
    private let partials: [SourceFile]
    private let folder: String
    private let profile: Profile

    /// A template, and the partials below a folder that it may include.
    package init(_ template: SourceFile, partials: [SourceFile], below folder: String, profile: Profile) {
        self.template = template
        self.partials = partials
        self.folder = folder
        self.profile = profile
    }

    /// What the template makes of data in JSON; nil after reporting what is wrong.
    package func page(showing data: SourceFile, in language: Language, report: inout Report) -> [UInt8]? {
        do throws(Diagnostic) {
            let value = try JSONReader.value(of: data)
            guard let program = program(in: language, report: &report) else { return nil }
            var bytes: [UInt8] = []
            try program.render(value, into: &bytes)
            return bytes
        } catch {
            report.add(error)
            return nil
        }
    }

    private func program(in language: Language, report: inout Report) -> TemplateProgram? {
        let name = Self.name(of: template.path)
        let main = SourceFile(path: template.path, normalised: template.bytes)
        let others = partials.filter { $0.path != template.path }
        let library = TemplateLibrary(
            others, main: main, named: name, below: folder, profile: profile, report: &report)
        guard !report.hasErrors else { return nil }
        let kind: FieldKind = profile.isStrict ? .data : .open
        let program = library.program(name, showing: kind, in: language, for: name, report: &report)
        return report.hasErrors ? nil : program
    }

    /// `card.html` of `Templates/parts/card.html.mustache`.
    private static func name(of path: String) -> String {
        let last = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        return String(last.hasSuffix(".mustache") ? last.dropLast(".mustache".count) : last)
    }
}
