import Language
import Markdown
package import Mustache
package import SourceText

/// The folder that a template shown with data takes partials and labels from.
package enum PreviewFolder: Sendable {
    /// One that the user named: all in it must be readable.
    case named(String)
    /// The one the template happens to lie in, whatever else does.
    case around(String)

    /// Lists it; nil after reporting that it cannot be read at all.
    fileprivate func listed(report: inout Report) -> SourceFolder? {
        switch self {
        case .named(let path): return SourceFolder(at: path, report: &report)
        case .around(let path):
            var found = Report()
            let folder = SourceFolder(at: path, leavingOut: Self.isHidden, report: &found)
            if folder == nil { report.merge(found) }
            return folder
        }
    }

    private static func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").last?.hasPrefix(".") ?? false
    }
}

extension TemplatePreview {
    /// A template with the partials and labels of a folder and the formatters of the site; nil when the folder cannot
    /// be read.
    package init?(
        _ template: SourceFile, with folder: PreviewFolder?, profile: Profile, report: inout Report
    ) {
        var partials: [SourceFile] = []
        var translations = TranslationTable()
        var path = ""
        if let folder {
            guard let folder = folder.listed(report: &report) else { return nil }
            path = folder.path
            for file in folder.files where file.path.hasSuffix(".mustache") {
                partials += folder.read(file, report: &report).map { [$0] } ?? []
            }
            if let file = folder.files.first(where: { $0.path == Templates.labelsPath }),
                let labels = folder.read(file, report: &report).flatMap({ YAMLFile(reading: $0, report: &report) })
            {
                translations = LabelsReading(labels, report: &report).translations
            }
        }
        self.init(
            template, partials: partials, below: path,
            formatters: FormatterTable(Formatter.ofTheSite(at: Formatter.exampleBaseURL) + Formatter.ofWrittenData),
            translations: translations,
            profile: profile)
    }
}
